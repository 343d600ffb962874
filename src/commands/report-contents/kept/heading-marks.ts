import type { ReportTable } from '../../../core/edits/report-content';

/** Excel takes no more characters as the comment of a name. */
const longest = 255;

/**
 * What is kept of a table's headings: by it our columns are known again after the report changed its language, the day
 * in a heading, or the order of its columns.
 * @param labels what stands first in our rows without a unit: sums, headings of groups.
 * @returns a word a column, `key:mark`; the last ones are left out where it would grow too long.
 * @example headingsNote(table) // 'rank:1k2j8 unit:0z81q plan:1f0aa'
 */
export function headingsNote({ columns }: ReportTable, labels: readonly string[] = []): string {
  let note = '';
  const words = columns
    .filter(({ key }) => key !== '')
    .map(({ key, heading, isPersons }) => `${key}:${headingMark(heading)}${isPersons === true ? '!' : ''}`);
  for (const word of [...words, ...new Set(labels.map((label) => `=:${headingMark(label)}`))]) {
    const longer = note === '' ? word : `${note} ${word}`;
    if (longer.length > longest) return note;
    note = longer;
  }
  return note;
}

/** A column of ours as a note tells of it. */
export interface NotedColumn {
  readonly key: string;
  readonly mark: string;
  /** Its cells are the person's to write into. */
  readonly isPersons: boolean;
}

/** The columns that a note tells of, from the left; a word that is none of ours is passed over. */
export function notedColumns(note: string): NotedColumn[] {
  return [...note.matchAll(/(?<=^| )([\p{L}\p{N}_.-]+):([0-9a-z]{5})(!?)(?=$| )/gu)].map(
    ([, key = '', mark = '', own]) => ({ key, mark, isPersons: own === '!' }),
  );
}

/** The marks of the words in our rows without a unit. */
export function notedLabels(note: string): Set<string> {
  return new Set([...note.matchAll(/(?<=^| )=:([0-9a-z]{5})(?=$| )/g)].map(([, mark = '']) => mark));
}

/** Five letters and digits for a heading, the same for the same words: FNV-1a of its characters. */
export function headingMark(heading: string): string {
  let hash = 0x811c9dc5;
  for (const character of sameText(heading)) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return hash.toString(36).padStart(7, '0').slice(-5);
}

/** Texts are the same whatever the form of their letters and the blanks between. */
export function sameText(text: unknown): string {
  return String(text).normalize('NFC').replace(/\s+/g, ' ').trim();
}
