import type { DispatchDocument } from '../../core/reports/dispatch/dispatch-document';

/**
 * A dispatch as text to be pasted: the letter line by line, as it is read aloud; its annex stands on the sheet.
 * @example plainText(draft.document()) // 'ỦY BAN NHÂN DÂN\nTHỊ XÃ HƯƠNG TRÀ\nSố: 3205/UBND-VX\n…'
 */
export function plainText(letter: DispatchDocument): string {
  const list = (lines: readonly string[]): string[] =>
    lines.map((line, index) => `- ${line}${index === lines.length - 1 ? '.' : ';'}`);
  const parts = [
    [...letter.superior, ...letter.agency],
    [letter.state.name, letter.state.motto],
    [letter.number, letter.placeAndDate, ...letter.subject],
    [letter.recipients.label, ...list(letter.recipients.lines)],
    letter.body.map(({ kind, text }) => (kind === 'item' ? `- ${text}` : text)),
    [letter.copies.label, ...list(letter.copies.lines)],
    [...letter.authority, letter.signer].filter((line) => line !== ''),
  ];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}
