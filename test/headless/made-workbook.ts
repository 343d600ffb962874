import { type Cell, Workbook, type Worksheet } from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A cell in a table of facts: a constant, or a text with a leading `=` for a formula without a stored value. */
export type Entry = string | number | boolean | null;

/** A text that begins with `=` and is a text all the same. */
export const text = (value: string): { readonly text: string } => ({ text: value });

export interface MadeSheet {
  readonly name?: string;
  /** Rows from the top left cell. */
  readonly rows: readonly (readonly (Entry | { readonly text: string })[])[];
  /** Where the first cell stands; A1 unless given. */
  readonly at?: string;
  /** Number formats by column letter, for the rows from the first that holds a number. */
  readonly formats?: Readonly<Record<string, string>>;
  /** Anything else that an office may have done to the sheet. */
  readonly dress?: (sheet: Worksheet) => void;
}

/** The header and title of a plain progress sheet: unit in B, plan in C, actual in D, rate in E. */
export const HEADER: readonly (readonly Entry[])[] = [
  ['TIẾN ĐỘ BHXH TỰ NGUYỆN (Tính đến 18/11/2023)'],
  ['STT', 'Đơn vị', 'Kế hoạch', 'Thực hiện', 'Tỷ lệ (%)'],
];

/** Makes an .xlsx of these sheets by ExcelJS. */
export async function madeWorkbook(...sheets: readonly MadeSheet[]): Promise<Uint8Array> {
  const workbook = new Workbook();
  for (const [index, made] of sheets.entries()) {
    const sheet = workbook.addWorksheet(made.name ?? `Trang ${index + 1}`);
    const corner = sheet.getCell(made.at ?? 'A1');
    made.rows.forEach((row, down) => {
      row.forEach((entry, across) => {
        if (entry === null) return;
        fill(sheet.getCell(Number(corner.row) + down, Number(corner.col) + across), entry);
      });
    });
    const first = Number(corner.row) + HEADER.length;
    const last = Number(corner.row) + made.rows.length - 1;
    for (const [column, format] of Object.entries(made.formats ?? {})) {
      for (let row = first; row <= last; row += 1) sheet.getCell(`${column}${row}`).numFmt = format;
    }
    made.dress?.(sheet);
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function fill(cell: Cell, entry: Exclude<MadeSheet['rows'][number][number], null>): void {
  if (typeof entry === 'object') cell.value = entry.text;
  else if (typeof entry === 'string' && entry.startsWith('=')) cell.value = { formula: entry.slice(1) };
  else cell.value = entry;
}

/** The file with a part's text changed, for what ExcelJS cannot make. */
export function withPart(
  bytes: Uint8Array,
  path: string,
  change: (part: string) => string,
  more: Readonly<Record<string, string | Uint8Array>> = {},
): Uint8Array {
  const parts = unzipSync(bytes);
  const before = strFromU8(parts[path] ?? new Uint8Array());
  const after = change(before);
  if (after === before) throw new Error(`${path} did not change`);
  const added = Object.entries(more).map(([name, part]): [string, Uint8Array] => [
    name,
    typeof part === 'string' ? strToU8(part) : part,
  ]);
  return zipSync({ ...parts, [path]: strToU8(after), ...Object.fromEntries(added) });
}
