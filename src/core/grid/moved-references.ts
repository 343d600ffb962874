import { columnLetters, columnNumber, type Rectangle } from './address';

const lastRow = 1_048_576;
const lastColumn = 16_384;

/** Texts, references with or without a sheet, and the words and numbers between them, the longest first. */
const part =
  /"(?:[^"]|"")*"|(?<sheet>(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(?:(?<first>\$?[A-Z]{1,3})(?<top>\$?[1-9]\d{0,6})(?::(?<last>\$?[A-Z]{1,3})(?<bottom>\$?[1-9]\d{0,6}))?|(?<left>\$?[A-Z]{1,3}):(?<right>\$?[A-Z]{1,3})|(?<from>\$?[1-9]\d{0,6}):(?<to>\$?[1-9]\d{0,6}))(?![\p{L}\p{N}_.(!])|[\p{L}_][\p{L}\p{N}_.]*|\d+(?:\.\d+)?/giu;

/**
 * A formula whose references to its own sheet point where those cells have gone.
 * @param sheet the sheet that the formula stands on; references that name another sheet are left alone.
 * @param move where the cells of a reference are now, 1-based; null where they are no longer together anywhere.
 * @returns null when one of its references cannot be kept.
 * @example movedReferences('=D6-$E6', 'Xếp hạng', (area) => ({ ...area, top: 9, bottom: 9 })) // '=D9-$E9'
 */
export function movedReferences(
  formula: string,
  sheet: string,
  move: (area: Rectangle) => Rectangle | null,
): string | null {
  let lost = false;
  const moved = formula.replace(part, (found: string, ...rest: unknown[]) => {
    const named = rest.at(-1) as Readonly<Record<string, string | undefined>>;
    const prefix = named['sheet'] ?? '';
    const { first, last, top, bottom, left, right, from, to } = named;
    if ((first ?? left ?? from) === undefined || !isMeant(prefix, sheet)) return found;
    const ends = {
      left: columnOf(first ?? left, 1),
      right: columnOf(last ?? first ?? right, lastColumn),
      top: rowOf(top ?? from, 1),
      bottom: rowOf(bottom ?? top ?? to, lastRow),
    };
    const now = move(ends);
    if (now === null) {
      lost = true;
      return found;
    }
    const column = (as: string | undefined, at: number): string =>
      as === undefined ? '' : `${as.startsWith('$') ? '$' : ''}${columnLetters(at)}`;
    const row = (as: string | undefined, at: number): string =>
      as === undefined ? '' : `${as.startsWith('$') ? '$' : ''}${at}`;
    const begin = `${prefix}${column(first ?? left, now.left)}${row(top ?? from, now.top)}`;
    const end = `${column(last ?? right, now.right)}${row(bottom ?? to, now.bottom)}`;
    return end === '' ? begin : `${begin}:${end}`;
  });
  return lost ? null : moved;
}

function isMeant(prefix: string, sheet: string): boolean {
  if (prefix === '') return true;
  const name = prefix.slice(0, -1).replace(/^'|'$/g, '').replaceAll("''", "'");
  return name.toLocaleLowerCase('vi') === sheet.toLocaleLowerCase('vi');
}

function columnOf(letters: string | undefined, otherwise: number): number {
  return letters === undefined ? otherwise : columnNumber(letters.replace('$', '').toUpperCase());
}

function rowOf(digits: string | undefined, otherwise: number): number {
  return digits === undefined ? otherwise : Number(digits.replace('$', ''));
}
