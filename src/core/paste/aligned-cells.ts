import { labelHeader } from '../layout/label-headers';
import { ordinalMark } from '../layout/row-words';
import { isFigureCell } from './figure-cell';

/**
 * Rows of cells that only spaces parted, so that an empty cell leaves no trace. A row without a running number among
 * numbered ones ("Tổng cộng") is moved right by one. Where another has more or fewer figures than most, nobody knows
 * which of them are where: they become one text, which is shown and never taken for a figure.
 */
export function alignedCells(rows: readonly (readonly string[])[]): string[][] {
  const parted = rows.filter(({ length }) => length > 1);
  const marks = parted.filter(([first = '']) => ordinalMark(first) === 'number').length;
  const numbered = marks > 0 && marks * 2 >= parted.length;
  const moved = rows.map((row) => (numbered && !isMarked(row) ? ['', ...row] : [...row]));
  const named = numbered ? 1 : 0;
  const lengths = new Map<number, number>();
  for (const row of moved) {
    if (hasFigures(row, named)) lengths.set(row.length, (lengths.get(row.length) ?? 0) + 1);
  }
  const [usual] = [...lengths].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [0];
  return moved.map((row) => {
    if (row.length === usual || !hasFigures(row, named)) return row;
    const name = row.slice(0, named + 1);
    const all = row.slice(named + 1).join(' | ');
    // A mark keeps a single figure from being read as one.
    const text = all.includes(' | ') ? all : `${all} | ?`;
    return [...name, ...Array.from({ length: usual - name.length }, () => text)];
  });
}

/** Or its place is there already, and empty. */
function isMarked([first = '']: readonly string[]): boolean {
  return first === '' || ordinalMark(first) !== null || labelHeader(first) === 'ordinal';
}

function hasFigures(row: readonly string[], named: number): boolean {
  return row.slice(named + 1).some(isFigureCell);
}
