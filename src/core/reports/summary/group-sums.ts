import { rangeAddress } from '../../grid/address';
import type { FigureSource, SheetArea } from '../../derived/figure-source';
import { runs } from '../../derived/rank-column';
import { unitGroups } from '../../layout/unit-group';
import { isBelow, percentOf } from '../../measures/rate';
import type { RecognisedSheet } from '../../recognised-sheet';
import type { HeldKind } from '../../thresholds/held-units';
import type { KindFigures } from '../unit-figures';
import { countedRows, type CountedRows, heldByPart } from './unit-rates';

/** The sums of one group of units for one kind. People. */
export interface GroupSum {
  /** Null for the units that belong to no group. */
  readonly name: string | null;
  readonly units: number;
  /** People to be reached: the plan, or what the targets of coverage ask for. */
  readonly plan: number;
  readonly actual: number;
  readonly whole: number;
  /** Percent of the plan or of all people; null where units with people lack it. */
  readonly rate: number | null;
  readonly reached: number;
  readonly below: number;
  readonly farBelow: number;
  /** The summed cells; null where they stand elsewhere. */
  readonly actualAreas: readonly SheetArea[];
  readonly wholeAreas: readonly SheetArea[] | null;
  readonly counted: readonly CountedRows[] | null;
}

/**
 * A kind's sums by group, in the order of the sheet.
 * @param farBelow points of percent.
 * @returns none for a sheet without groups.
 */
export function groupSums(
  sheet: RecognisedSheet,
  figures: KindFigures,
  held: HeldKind | null,
  farBelow: number,
): GroupSum[] {
  const { grid, layout } = sheet;
  const heldOf = held === null ? [] : heldByPart(figures, held);
  const groups = figures.parts.flatMap((part, index) => {
    const { table, actual, whole } = part;
    const named = unitGroups(sheet, table);
    const grouped = new Set(named.flatMap(({ rows }) => rows));
    const others = table.bodyRows.filter((row) => !grouped.has(row));
    const all = [...named, ...(others.length > 0 ? [{ name: null, rows: others }] : [])];
    return all.map(({ name, rows }): GroupSum => {
      const meant = new Set(rows);
      const units = part.units.filter(({ row }) => meant.has(row));
      const compared = (heldOf[index]?.units ?? []).filter(({ row }) => meant.has(row));
      const lag = (points: number): number =>
        compared.filter((unit) => isBelow(unit.actual, unit.whole, unit.threshold - points)).length;
      const sum = (source: FigureSource): number =>
        rows.reduce((people, row) => people + (source.figure(grid, row) ?? 0), 0);
      const [done, people] = [sum(actual), sum(whole)];
      const isComplete = rows.every(
        (row) => actual.figure(grid, row) === null || whole.figure(grid, row) !== null,
      );
      return {
        name,
        units: units.length,
        plan: figures.by === 'plan' ? people : units.reduce((all, one) => all + one.plan, 0),
        actual: done,
        whole: people,
        rate: isComplete ? percentOf(done, people) : null,
        reached: compared.length - lag(0),
        below: lag(0),
        farBelow: lag(farBelow),
        actualAreas: areasOf(layout.name, actual, rows) ?? [],
        wholeAreas: areasOf(layout.name, whole, rows),
        counted: countedRows(layout.name, figures, held, (row, one) => one === part && meant.has(row)),
      };
    });
  });
  return groups.some(({ name }) => name !== null) ? groups : [];
}

function areasOf(sheet: string, { column }: FigureSource, rows: readonly number[]): SheetArea[] | null {
  if (column === null) return null;
  return runs(rows).map(([top, bottom]) => ({
    sheet,
    area: rangeAddress({ top, left: column, bottom, right: column }),
  }));
}
