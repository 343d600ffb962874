import { rangeAddress } from '../../grid/address';
import { type FormulaReference, sheetReference } from '../../grid/sheet-reference';
import type { FigureSource, SheetArea } from '../../derived/figure-source';
import { runs } from '../../derived/rank-column';
import type { HeldKind, HeldUnit } from '../../thresholds/held-units';
import type { KindFigures, KindPart } from '../unit-figures';

/** A unit with what it is held against, and the cells of its figures; null where no one cell or sum stands for one. */
export interface UnitRate extends HeldUnit {
  readonly actualCell: FormulaReference | null;
  readonly wholeCell: FormulaReference | null;
}

/** Rows of units beside each other: their actual figures, and what these are a share of. */
export interface CountedRows {
  readonly actual: SheetArea;
  readonly whole: SheetArea;
}

/** The units of a kind that are held against something, from the lowest rate up. */
export function unitRates(sheet: string, figures: KindFigures, held: HeldKind | null): UnitRate[] {
  if (held === null) return [];
  return heldByPart(figures, held)
    .flatMap(({ part, units }) =>
      units.map((unit) => ({
        ...unit,
        actualCell: cellOf(sheet, part.actual, unit.row),
        wholeCell: cellOf(sheet, part.whole, unit.row),
      })),
    )
    .sort((a, b) => a.actual * b.whole - b.actual * a.whole || a.row - b.row);
}

/**
 * The cells by which a live formula counts units above and below: only where all are held against the same, and both
 * figures stand beside each other on the unit's own row.
 * @param isMeant which rows, of which part.
 */
export function countedRows(
  sheet: string,
  figures: KindFigures,
  held: HeldKind | null,
  isMeant: (row: number, part: KindPart) => boolean = () => true,
): CountedRows[] | null {
  if (held === null || held.differ) return null;
  const found: CountedRows[] = [];
  for (const { part, units } of heldByPart(figures, held)) {
    const { actual, whole } = part;
    if (actual.column === null || whole.column === null) return null;
    const [left, other] = [actual.column, whole.column];
    const rows = units.map(({ row }) => row).filter((row) => isMeant(row, part));
    for (const [top, bottom] of runs(rows)) {
      const area = (column: number): SheetArea => ({
        sheet,
        area: rangeAddress({ top, left: column, bottom, right: column }),
      });
      found.push({ actual: area(left), whole: area(other) });
    }
  }
  return found;
}

/** The held units of each table; they stand in the order of all units, some of which are held against nothing. */
export function heldByPart(
  { parts }: KindFigures,
  held: HeldKind,
): { readonly part: KindPart; readonly units: readonly HeldUnit[] }[] {
  let next = 0;
  return parts.map((part) => ({
    part,
    units: part.units.flatMap(({ row, unit }) => {
      const one = held.units[next];
      if (one?.row !== row || one.unit !== unit) return [];
      next += 1;
      return [one];
    }),
  }));
}

function cellOf(sheet: string, source: FigureSource, row: number): FormulaReference | null {
  if (source.column === null) return source.reference(row);
  const { column } = source;
  return sheetReference(sheet, rangeAddress({ top: row, left: column, bottom: row, right: column }));
}
