import type { TableLayout } from '../layout/sheet-layout';
import { listedUnits } from '../matching/listed-units';
import type { RecognisedSheet } from '../recognised-sheet';

/**
 * The names by which the history knows the units of a table, by 1-based row: that of the sheet, and where it stands there
 * more than once, as "Thôn 1" of two communes does, with its group behind it.
 * @example historyNames(sheet, table).get(4) // 'Thôn 1 (Xã Hải Dương)'
 */
export function historyNames(sheet: RecognisedSheet, table: TableLayout): Map<number, string> {
  const units = listedUnits(sheet, table);
  const writingOf = ({ unit, reading }: (typeof units)[number]): string =>
    reading === undefined ? unit : `${reading.type ?? ''}|${reading.name}`;
  const counts = new Map<string, number>();
  for (const unit of units) counts.set(writingOf(unit), (counts.get(writingOf(unit)) ?? 0) + 1);
  return new Map(
    units.map((unit) => {
      const isAlone = counts.get(writingOf(unit)) === 1 || unit.group === null;
      return [unit.row, isAlone ? unit.unit : `${unit.unit} (${unit.group})`];
    }),
  );
}
