import { cellAddress, type RangeAddress, rangeAddress } from '../grid/address';
import type { Grid } from '../grid/grid';
import type { ColumnLayout, SheetLayout } from '../layout/sheet-layout';
import type { Thresholds } from '../measures/threshold';
import type { FlagEdit, OwnFlag, UnflagEdit } from '../edits/edit-plan';
import type { QuotaPlan } from '../quota/quota-plan';
import { runs } from '../derived/rank-column';
import { type HeldColumn, heldColumns, type HeldRows } from './held-columns';

/** Stands in the formula of every conditional format of ours: so they are known again in a file that was reopened. */
export const flagMark = 'TienDoBHXH';

/** The sign before a flagged figure: a flag is never colour alone. */
const sign = '"▼ "';

/**
 * The flags that a sheet should carry: one conditional format a rate column (a few where its units are held against
 * different percents), live, over the rate cells of its body rows. It compares products, so that 57 of 100 against 57 %
 * is not below, and never marks a blank.
 */
export function wantedFlags(
  grid: Grid,
  layout: SheetLayout,
  thresholds: Thresholds,
  quotas: readonly QuotaPlan[] = [],
): FlagEdit[] {
  return heldColumns(grid, layout, thresholds, quotas).flatMap((column) =>
    column.groups.map((group) => flagFor(grid, column, group)),
  );
}

function flagFor(grid: Grid, column: HeldColumn, { percent, rows }: HeldRows): FlagEdit {
  const { shown, target, actual, whole } = column;
  const first = rows[0] ?? 0;
  const areas = runs(rows).map(([top, bottom]) =>
    rangeAddress({ top, left: shown.column, bottom, right: shown.column }),
  );
  const at = (one: number): string => `$${cellAddress(first, one)}`;
  const asked = shareOf(first, target, percent);
  const conditions = [
    `"${flagMark} ${areaList(areas)}"<>""`,
    ...(whole.column === null || actual.column === null
      ? belowByRate(at(shown.column), shown.fraction, asked)
      : belowByFigures(at(shown.column), at(whole.column), at(actual.column), asked)),
  ];
  return {
    kind: 'flag',
    sheet: grid.sheet,
    areas,
    formula: `=AND(${conditions.join(',')})`,
    numberFormat: shown.fraction ? `${sign}0.00%` : `${sign}0.00`,
  };
}

/** Percent that a row's unit is held against: a number, or what its target cell says, live. */
type Share = number | string;

/** Where a target cell says nothing, and nothing else holds, no unit is below 0 %. */
function shareOf(row: number, target: ColumnLayout | null, percent: number | null): Share {
  if (target === null) return percent ?? 0;
  const cell = `$${cellAddress(row, target.column)}`;
  return `IF(ISNUMBER(${cell}),${target.fraction ? `${cell}*100` : cell},${percent ?? 0})`;
}

/** On products, so that no quotient's last digit decides; where decimals meet, to the digits that a percent may have. */
function belowByFigures(rate: string, whole: string, actual: string, asked: Share): string[] {
  const product = Number.isInteger(asked) ? `${asked}*${whole}` : `ROUND(${asked}*${whole},6)`;
  return [
    ...[rate, whole, actual].map((cell) => `ISNUMBER(${cell})`),
    `N(${whole})>0`,
    `${actual}*100<${product}`,
  ];
}

/**
 * Where the plans are cells here and there of a quota sheet, one rule over all rows cannot name them: it looks at the
 * rate itself. That is one division, so it misses by far less than the twelfth decimal, and people are far fewer than it
 * would take to come that near to a threshold without reaching it.
 */
function belowByRate(rate: string, fraction: boolean, asked: Share): string[] {
  const least =
    typeof asked === 'string'
      ? `ROUND(${asked}${fraction ? '/100' : ''},${fraction ? 12 : 10})`
      : fraction
        ? Number((asked / 100).toPrecision(15))
        : asked;
  return [`ISNUMBER(${rate})`, `ROUND(${rate},${fraction ? 12 : 10})<${least}`];
}

/**
 * Which cells the flag is over, so that a flag over other cells is another flag; a text in a formula has 255 characters,
 * and where they are too many to name, a number made of all of them tells them apart.
 */
function areaList(areas: readonly string[]): string {
  const all = areas.join(' ');
  return all.length <= 200 ? all : `${areas[0]} .. ${areas.at(-1)} (${areas.length}, ${checksum(all)})`;
}

function checksum(text: string): number {
  let sum = 0;
  for (const character of text) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 1_000_003;
  return sum;
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
