import { columnNumber, type Rectangle } from '../grid/address';

const texts = /"(?:[^"]|"")*"/g;
const reference =
  /(?<![A-Za-z0-9_!.'])\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?(?![A-Za-z0-9_(.])/g;

/**
 * The cells and areas of its own sheet that a formula names; those of other sheets are left out.
 * @example formulaReferences('=D5*100/$C$5') // [{ top: 5, left: 4, … }, { top: 5, left: 3, … }]
 */
export function formulaReferences(formula: string): Rectangle[] {
  return [...formula.replace(texts, '""').matchAll(reference)].map(
    ([, letters = '', row, toLetters, toRow]) => {
      const [left, top] = [columnNumber(letters), Number(row)];
      const [right, bottom] = [
        toLetters === undefined ? left : columnNumber(toLetters),
        Number(toRow ?? row),
      ];
      return {
        top: Math.min(top, bottom),
        left: Math.min(left, right),
        bottom: Math.max(top, bottom),
        right: Math.max(left, right),
      };
    },
  );
}
