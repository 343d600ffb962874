import { formulaTokens } from './formula-tokens';

/**
 * A sheet's name as a formula writes it. Quoted whenever anything but letters, digits and `_` occurs, or the name
 * could be read as a number or a reference; Excel itself accepts quotes around any name.
 *
 * @example sheetReference("Tháng 11") // "'Tháng 11'!"
 */
export function sheetReference(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) && !/^([A-Za-z]{1,3}[0-9]*|[rRcC][0-9rRcC]*)$/.test(name);
  return plain ? `${name}!` : `'${name.replaceAll("'", "''")}'!`;
}

/**
 * A formula with the references to a renamed sheet following the new name.
 *
 * @example renameSheetIn("'Cũ'!$A$1", 'Cũ', 'Mới 2') // "'Mới 2'!$A$1"
 */
export function renameSheetIn(formula: string, from: string, to: string): string {
  const tokens = formulaTokens(formula);
  let renamed = '';
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) continue;
    const isSheet = tokens[at + 1]?.text === '!' && tokens[at - 1]?.kind !== 'brackets';
    const name = token.kind === 'quotedName' ? token.text.slice(1, -1).replaceAll("''", "'") : token.text;
    if (isSheet && name.toLowerCase() === from.toLowerCase()) {
      renamed += sheetReference(to);
      at += 1;
    } else renamed += token.text;
  }
  return renamed;
}
