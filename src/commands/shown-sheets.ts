import type { RecognisedWorkbook, WorkedSheet } from './recognised-workbook';

/**
 * The sheets that the pane is about: the one in front. With a sheet of ours in front it stays with the person's sheets:
 * their findings and rankings are still what matters.
 * @example shownSheets(workbook).flatMap(({ quotaNotes }) => quotaNotes)
 */
export function shownSheets({ read, sheets }: RecognisedWorkbook): readonly WorkedSheet[] {
  const front = sheets.find((sheet) => sheet.read.name === read.front);
  if (front !== undefined) return [front];
  return read.sheets.some(({ name, report }) => name === read.front && report !== null) ? sheets : [];
}
