import { columnLetters, columnNumber } from '../grid/address';

const part =
  /"(?:[^"]|"")*"|(?<sheet>(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(?:(?<first>\$?[A-Z]{1,3})(?<row>\$?\d{1,7})(?::(?<last>\$?[A-Z]{1,3})(?<bottom>\$?\d{1,7}))?|(?<from>\$?[A-Z]{1,3}):(?<to>\$?[A-Z]{1,3}))(?![\p{L}\p{N}_.(!])|[\p{L}_][\p{L}\p{N}_.]*/giu;

/**
 * A formula as Excel has it once a column was put into the sheet that it speaks of: what stood from there on is one
 * column further right, `$` or not.
 * @param at 1-based: where the new column stands.
 * @param sheet the sheet that got the column.
 * @param own true where the formula stands on that sheet, so that references without a sheet are meant too.
 * @example shiftedFormula('=E7*100/D7', 5, 'Tiến độ', true) // '=F7*100/D7'
 */
export function shiftedFormula(formula: string, at: number, sheet: string, own: boolean): string {
  return formula.replace(part, (found: string, ...rest: unknown[]) => {
    const named = rest.at(-1) as Record<string, string | undefined>;
    const { first, row = '', last, bottom = '', from, to } = named;
    const prefix = named['sheet'] ?? '';
    if ((first === undefined && from === undefined) || !isMeant(prefix, sheet, own)) return found;
    const moved = (letters: string): string => {
      const sign = letters.startsWith('$') ? '$' : '';
      const column = columnNumber(letters.slice(sign.length).toUpperCase());
      return column >= at ? `${sign}${columnLetters(column + 1)}` : letters;
    };
    if (from !== undefined) return `${prefix}${moved(from)}:${moved(to ?? from)}`;
    const begin = `${prefix}${moved(first ?? '')}${row}`;
    return last === undefined ? begin : `${begin}:${moved(last)}${bottom}`;
  });
}

function isMeant(prefix: string, sheet: string, own: boolean): boolean {
  if (prefix === '') return own;
  const name = prefix.slice(0, -1).replace(/^'|'$/g, '').replaceAll("''", "'");
  return name.toLocaleLowerCase('vi') === sheet.toLocaleLowerCase('vi');
}
