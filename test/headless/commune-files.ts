import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Folder } from './command-line-run';
import { readByExcelJs, sheetOf } from './independent-reading';
import { type Entry, HEADER, madeWorkbook } from './made-workbook';

export const MADE_SHEET = 'Tiến độ gộp';
export const NOTES_SHEET = 'Ghi chú gộp tệp';

/** What \`consolidate --json\` prints. */
export interface Consolidated {
  readonly files: readonly { readonly file: string; readonly units: number; readonly error: string | null }[];
  readonly units: number;
}
/** A plain sheet of one commune; the total is a formula without a stored value, as programs write it. */
export async function communeFile(
  lines: readonly (readonly [Entry | { readonly text: string }, Entry, Entry])[],
  asOf = '18/11/2023',
): Promise<Uint8Array> {
  const [, columns = []] = HEADER;
  const last = HEADER.length + lines.length;
  return madeWorkbook({
    rows: [
      [`TIẾN ĐỘ BHXH TỰ NGUYỆN (Tính đến ${asOf})`],
      columns,
      ...lines.map(([unit, plan, actual], index) => [index + 1, unit, plan, actual]),
      ['Tổng cộng', null, `=SUM(C3:C${last})`, `=SUM(D3:D${last})`],
    ],
  });
}

/** A folder of these files; gives its path. */
export async function folderOf(
  folder: Folder,
  name: string,
  files: Readonly<Record<string, Uint8Array | string>>,
): Promise<string> {
  mkdirSync(folder.at(name), { recursive: true });
  for (const [file, bytes] of Object.entries(files)) await folder.put(join(name, file), bytes);
  return folder.at(name);
}

/** The lines of the sheet of notes: file, rows taken, sentence. */
export async function notesIn(folder: Folder, out: string): Promise<unknown[][]> {
  const sheet = sheetOf(await readByExcelJs(await folder.bytes(out)), NOTES_SHEET);
  const lines: unknown[][] = [];
  for (let row = 5; sheet.getCell(`D${row}`).value !== null; row += 1) {
    lines.push(['B', 'C', 'D'].map((column) => sheet.getCell(`${column}${row}`).value));
  }
  return lines;
}
