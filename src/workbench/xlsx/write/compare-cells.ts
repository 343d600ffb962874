import type { CellModel, CellStyle, CellValue, SheetModel } from '../../model/workbook-model';

/** One cell that differs between two states of a sheet; absent is a cell that neither holds nor shows anything. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly before: CellModel | undefined;
  readonly after: CellModel | undefined;
}

const STYLE_PAIRS = new WeakMap<CellStyle, WeakMap<CellStyle, boolean>>();

export function sameValue(a: CellValue, b: CellValue): boolean {
  if (a === b) return true;
  return typeof a === 'object' && typeof b === 'object' && a !== null && b !== null && a.error === b.error;
}

function sameSides(a: CellStyle['borders'], b: CellStyle['borders']): boolean {
  return (['top', 'right', 'bottom', 'left'] as const).every(
    (side) => a[side]?.style === b[side]?.style && a[side]?.color === b[side]?.color,
  );
}

function compareStyles(a: CellStyle, b: CellStyle): boolean {
  return (
    a.numberFormat === b.numberFormat &&
    a.fill === b.fill &&
    a.horizontal === b.horizontal &&
    a.vertical === b.vertical &&
    a.wrap === b.wrap &&
    a.indent === b.indent &&
    a.locked === b.locked &&
    sameFont(a.font, b.font) &&
    sameSides(a.borders, b.borders)
  );
}

export function sameFont(a: CellStyle['font'], b: CellStyle['font']): boolean {
  return (
    a.name === b.name &&
    a.size === b.size &&
    a.bold === b.bold &&
    a.italic === b.italic &&
    a.underline === b.underline &&
    a.color === b.color
  );
}

/** Whether two styles look alike. Models share style objects, so each pair is compared once. */
export function sameStyle(a: CellStyle, b: CellStyle): boolean {
  if (a === b) return true;
  const known = STYLE_PAIRS.get(a) ?? new WeakMap<CellStyle, boolean>();
  STYLE_PAIRS.set(a, known);
  const same = known.get(b) ?? compareStyles(a, b);
  known.set(b, same);
  return same;
}

/** Whether what the cell holds (not how it looks) changed. */
export function contentChanged({ before, after }: CellChange): boolean {
  return (
    !sameValue(before?.value ?? null, after?.value ?? null) ||
    before?.formula !== after?.formula ||
    before?.arrayRange !== after?.arrayRange
  );
}

/** Whether only the calculated value changed, so that the formula may stay as the file has it. */
export function onlyResultChanged({ before, after }: CellChange): boolean {
  const calculated = after?.formula !== undefined || after?.arrayRange !== undefined;
  return calculated && before?.formula === after.formula && before?.arrayRange === after.arrayRange;
}

function cellChanged(before: CellModel | undefined, after: CellModel | undefined): boolean {
  if (before === after) return false;
  if (!before || !after) return true;
  return (
    !sameValue(before.value, after.value) ||
    before.formula !== after.formula ||
    before.arrayRange !== after.arrayRange ||
    (before.quotePrefix ?? false) !== (after.quotePrefix ?? false) ||
    !sameStyle(before.style, after.style)
  );
}

/** The cells that differ, by row and column, ascending. */
export function compareCells(
  before: SheetModel['cells'],
  after: SheetModel['cells'],
): Map<number, CellChange[]> {
  const changes = new Map<number, CellChange[]>();
  const rows = [...new Set([...before.keys(), ...after.keys()])].sort((a, b) => a - b);
  for (const row of rows) {
    const was = before.get(row);
    const is = after.get(row);
    if (was === is) continue;
    const found: CellChange[] = [];
    for (const [column, cell] of is ?? []) {
      const old = was?.get(column);
      if (cellChanged(old, cell)) found.push({ row, column, before: old, after: cell });
    }
    for (const [column, old] of was ?? []) {
      if (!is?.has(column)) found.push({ row, column, before: old, after: undefined });
    }
    if (found.length > 0)
      changes.set(
        row,
        found.sort((a, b) => a.column - b.column),
      );
  }
  return changes;
}
