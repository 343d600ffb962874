import { type CellValue, Workbook, type Worksheet } from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';

/** Files are read here by other means than our own reader, so that it does not vouch for itself. */
export async function readByExcelJs(bytes: Uint8Array): Promise<Workbook> {
  const workbook = new Workbook();
  // ExcelJS' type asks for the Buffer of an older Node.
  await workbook.xlsx.load(bytes.slice().buffer);
  return workbook;
}

/** The sheet of that name. */
export function sheetOf(workbook: Workbook, name: string): Worksheet {
  const sheet = workbook.getWorksheet(name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** The formula of a cell with its `=`, or null. */
export function formulaAt(sheet: Worksheet, address: string): string | null {
  const { formula } = sheet.getCell(address);
  return typeof formula === 'string' && formula !== '' ? `=${formula}` : null;
}

/** What a cell shows: its constant, or the value stored with its formula; null for nothing. */
export function shownAt(sheet: Worksheet, address: string): CellValue {
  const cell = sheet.getCell(address);
  return formulaAt(sheet, address) === null ? cell.value : (cell.result ?? null);
}

/** The number that a cell shows, at two decimals as printed (half away from zero); throws where there is none. */
export function printedAt(sheet: Worksheet, address: string): string {
  const shown = shownAt(sheet, address);
  if (typeof shown !== 'number') throw new Error(`${address} shows ${JSON.stringify(shown)}`);
  const hundredths = Math.round(Number((Math.abs(shown) * 100).toPrecision(14)));
  return ((Math.sign(shown) * hundredths) / 100).toFixed(2);
}

/** Everything that a person can see or set on a sheet, as plain data; cells by their address. */
export interface SheetFacts {
  readonly cells: Readonly<Record<string, { readonly content: unknown; readonly style: unknown }>>;
  readonly rest: unknown;
}

export function factsOf(sheet: Worksheet): SheetFacts {
  const cells: Record<string, { content: unknown; style: unknown }> = {};
  const rows: Record<number, unknown> = {};
  sheet.eachRow({ includeEmpty: true }, (row, number) => {
    rows[number] = { height: row.height, hidden: row.hidden, outline: row.outlineLevel };
    row.eachCell({ includeEmpty: true }, (cell) => {
      cells[cell.address] = { content: plain(cell.value), style: plain(cell.style) };
    });
  });
  const { merges, protection, tables } = sheet.model as unknown as Record<string, unknown>;
  return {
    cells,
    rest: plain({
      name: sheet.name,
      state: sheet.state,
      rows,
      columns: sheet.columns?.map(({ width, hidden, outlineLevel }) => ({ width, hidden, outlineLevel })),
      merges,
      views: sheet.views,
      pageSetup: sheet.pageSetup,
      headerFooter: sheet.headerFooter,
      autoFilter: sheet.autoFilter,
      validations: (sheet as unknown as { dataValidations?: { model: unknown } }).dataValidations?.model,
      images: sheet
        .getImages()
        .map(({ imageId, range }) => [imageId, range.tl.nativeCol, range.tl.nativeRow]),
      protection,
      tables,
      tab: sheet.properties.tabColor,
    }),
  };
}

/** Without the sharing of objects and the undefined fields that come and go with reading. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value ?? null));
}

/** The parts of a package as text. */
export function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(
    // ExcelJS lists folders too, which are no parts.
    Object.entries(unzipSync(bytes))
      .filter(([path]) => !path.endsWith('/'))
      .map(([path, content]) => [path, strFromU8(content)]),
  );
}

/** The elements of that name in a part, each with all that is in it. */
export function elements(xml: string, name: string): string[] {
  return xml.match(new RegExp(`<${name}(?:\\s[^>]*?)?(?:/>|>[\\s\\S]*?</${name}>)`, 'g')) ?? [];
}
