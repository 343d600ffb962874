import { cellAddress, type RangeAddress, rangeAddress } from '../grid/address';
import type { Grid } from '../grid/grid';
import type { ColumnLayout, SheetLayout, TableLayout } from '../layout/sheet-layout';
import { type Thresholds, thresholdFor } from '../measures/threshold';
import type { FlagEdit, OwnFlag, UnflagEdit } from '../edits/edit-plan';
import type { QuotaPlan } from '../quota/quota-plan';
import { runs } from '../derived/rank-column';
import { rateSources } from '../derived/rate-sources';

/** Stands in the formula of every conditional format of ours: so they are known again in a file that was reopened. */
export const flagMark = 'TienDoBHXH';

/** The sign before a flagged figure: a flag is never colour alone. */
const sign = '"▼ "';

/**
 * The flags that a sheet should carry: one conditional format a rate column, live, over the rate cells of its body
 * rows. It compares products, so that 57 of 100 against 57 % is not below, and never marks a blank.
 */
export function wantedFlags(
  grid: Grid,
  layout: SheetLayout,
  thresholds: Thresholds,
  quotas: readonly QuotaPlan[] = [],
): FlagEdit[] {
  return layout.tables.flatMap((table) =>
    table.columns
      .filter(({ role }) => role === 'rate')
      .map((column) => flagFor(grid, table, column, thresholds, quotas))
      .filter((flag) => flag !== null),
  );
}

function flagFor(
  grid: Grid,
  table: TableLayout,
  rateColumn: ColumnLayout,
  thresholds: Thresholds,
  quotas: readonly QuotaPlan[],
): FlagEdit | null {
  const threshold = thresholdFor(rateColumn.insurance, thresholds);
  const sources = rateSources(grid, table, rateColumn, quotas);
  const first = table.bodyRows[0];
  if (threshold === null || sources === null || first === undefined) return null;
  const { plan, actual } = sources;
  const areas = runs(table.bodyRows).map(([top, bottom]) =>
    rangeAddress({ top, left: rateColumn.column, bottom, right: rateColumn.column }),
  );
  const at = (column: number): string => `$${cellAddress(first, column)}`;
  const conditions = [
    `"${flagMark} ${areaList(areas)}"<>""`,
    ...(plan.column === null || actual.column === null
      ? belowByRate(at(rateColumn.column), rateColumn.fraction, threshold)
      : belowByFigures(at(rateColumn.column), at(plan.column), at(actual.column), threshold)),
  ];
  return {
    kind: 'flag',
    sheet: grid.sheet,
    areas,
    formula: `=AND(${conditions.join(',')})`,
    numberFormat: rateColumn.fraction ? `${sign}0.00%` : `${sign}0.00`,
  };
}

/** On products, so that no quotient's last digit decides. */
function belowByFigures(rate: string, plan: string, actual: string, threshold: number): string[] {
  return [
    ...[rate, plan, actual].map((cell) => `ISNUMBER(${cell})`),
    `N(${plan})>0`,
    `${actual}*100<${threshold}*${plan}`,
  ];
}

/**
 * Where the plans are cells here and there of a quota sheet, one rule over all rows cannot name them: it looks at the
 * rate itself. That is one division, so it misses by far less than the twelfth decimal, and people are far fewer than it
 * would take to come that near to a threshold without reaching it.
 */
function belowByRate(rate: string, fraction: boolean, threshold: number): string[] {
  const least = fraction ? Number((threshold / 100).toPrecision(15)) : threshold;
  return [`ISNUMBER(${rate})`, `ROUND(${rate},${fraction ? 12 : 10})<${least}`];
}

/** Which cells the flag is over, so that a flag over other cells is another flag; a text in a formula has 255 characters. */
function areaList(areas: readonly string[]): string {
  const all = areas.join(' ');
  return all.length <= 200 ? all : `${areas[0]} .. ${areas.at(-1)} (${areas.length})`;
}

/**
 * The edits that bring a sheet's own flags from what they are to what they should be: nothing when they are right, so
 * that rules never multiply.
 */
export function planFlags(
  wanted: readonly FlagEdit[],
  present: readonly OwnFlag[],
  sheet: string,
): (FlagEdit | UnflagEdit)[] {
  const stays = new Set<string>();
  const missing = wanted.filter(({ formula }) => {
    const same = present.find((flag) => flag.formula === formula && !stays.has(flag.id));
    if (same !== undefined) stays.add(same.id);
    return same === undefined;
  });
  const stale = present.filter(({ id }) => !stays.has(id));
  return [...stale.map((was): UnflagEdit => ({ kind: 'unflag', sheet, id: was.id, was })), ...missing];
}

/**
 * The areas that a flag of ours says it is over, read from its own formula; none where there were too many to name.
 */
export function flagAreas(formula: string): RangeAddress[] {
  const text = new RegExp(`"${flagMark} ([^"]*)"`).exec(formula)?.[1] ?? '';
  const areas = text.split(' ');
  return areas.every((area) => /^[A-Z]+\d+(:[A-Z]+\d+)?$/.test(area)) ? (areas as RangeAddress[]) : [];
}
