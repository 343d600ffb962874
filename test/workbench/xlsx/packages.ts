import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { CellModel, SheetModel, WorkbookModel } from '../../../src/workbench/model/workbook-model';
import { readWorkbook } from '../../../src/workbench/xlsx/read-workbook';

/** Hand-made packages for the tests, zipped by fflate, so that our own zip writer does not vouch for itself. */

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export interface PackageContent {
  /** What stands inside the worksheet elements, one text a sheet. */
  readonly sheets: readonly string[];
  readonly names?: readonly string[];
  /** What stands inside the styles part. */
  readonly styles?: string;
  /** What stands inside the shared strings part. */
  readonly strings?: string;
  /** What stands after the sheets in the workbook part. */
  readonly afterSheets?: string;
  readonly beforeSheets?: string;
  /** Prefix of all elements, with its colon. */
  readonly prefix?: string;
  /** Further parts, or other texts for the ones made here. */
  readonly parts?: Readonly<Record<string, string>>;
  /** Relationships of the first sheet. */
  readonly sheetRelationships?: string;
  readonly overrides?: string;
  readonly workbookRelationships?: string;
  readonly lineEnd?: string;
}

function xmlns(prefix: string): string {
  return prefix === '' ? `xmlns="${MAIN}"` : `xmlns:${prefix.slice(0, -1)}="${MAIN}"`;
}

export function zip(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, text]) => [name, typeof text === 'string' ? strToU8(text) : text]),
    ),
  );
}

export function unzip(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

export function makePackage(content: PackageContent): Uint8Array {
  const p = content.prefix ?? '';
  const end = content.lineEnd ?? '\n';
  const prolog = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${end}`;
  const count = content.sheets.length;
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const sheets = numbers
    .map(
      (n) =>
        `<${p}sheet name="${content.names?.[n - 1] ?? `S${String(n)}`}" sheetId="${String(n)}" r:id="rId${String(n)}"/>`,
    )
    .join('');
  return zip({
    '[Content_Types].xml':
      `${prolog}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>` +
      numbers
        .map(
          (n) =>
            `<Override PartName="/xl/worksheets/sheet${String(n)}.xml" ContentType="${TYPE}.worksheet+xml"/>`,
        )
        .join('') +
      `${content.overrides ?? ''}</Types>`,
    '_rels/.rels': `${prolog}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml':
      `${prolog}<${p}workbook ${xmlns(p)} xmlns:r="${OFFICE}">${content.beforeSheets ?? ''}` +
      `<${p}sheets>${sheets}</${p}sheets>${content.afterSheets ?? ''}</${p}workbook>`,
    'xl/_rels/workbook.xml.rels':
      `${prolog}<Relationships xmlns="${PACKAGE}/relationships">` +
      numbers
        .map(
          (n) =>
            `<Relationship Id="rId${String(n)}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${String(n)}.xml"/>`,
        )
        .join('') +
      (content.styles === undefined
        ? ''
        : `<Relationship Id="rId91" Type="${OFFICE}/styles" Target="styles.xml"/>`) +
      (content.strings === undefined
        ? ''
        : `<Relationship Id="rId92" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/>`) +
      `${content.workbookRelationships ?? ''}</Relationships>`,
    ...(content.styles === undefined
      ? {}
      : { 'xl/styles.xml': `${prolog}<${p}styleSheet ${xmlns(p)}>${content.styles}</${p}styleSheet>` }),
    ...(content.strings === undefined
      ? {}
      : { 'xl/sharedStrings.xml': `${prolog}<${p}sst ${xmlns(p)}>${content.strings}</${p}sst>` }),
    ...Object.fromEntries(
      content.sheets.map((inner, index) => [
        `xl/worksheets/sheet${String(index + 1)}.xml`,
        `${prolog}<${p}worksheet ${xmlns(p)} xmlns:r="${OFFICE}">${inner}</${p}worksheet>`,
      ]),
    ),
    ...(content.sheetRelationships === undefined
      ? {}
      : {
          'xl/worksheets/_rels/sheet1.xml.rels': `${prolog}<Relationships xmlns="${PACKAGE}/relationships">${content.sheetRelationships}</Relationships>`,
        }),
    ...content.parts,
  });
}

/** The first sheet, read back. */
export function firstSheet(bytes: Uint8Array): SheetModel {
  const sheet = readWorkbook(bytes).sheets[0];
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

/** A cell by its 0-based place. */
export function cellAt(sheet: SheetModel, row: number, column: number): CellModel | undefined {
  return sheet.cells.get(row)?.get(column);
}

/** The workbook with one sheet changed. */
export function withSheet(model: WorkbookModel, index: number, change: Partial<SheetModel>): WorkbookModel {
  return {
    ...model,
    sheets: model.sheets.map((sheet, at) => (at === index ? { ...sheet, ...change } : sheet)),
  };
}

/** What a cell is to become; a key given as undefined is taken away. */
export type CellPatch = { readonly [Key in keyof CellModel]?: CellModel[Key] | undefined };

/** Changes of cells by 0-based place; `null` takes the cell away. */
export type Cells = readonly (readonly [row: number, column: number, cell: CellPatch | null])[];

/** The cells with some changed. */
export function withCells(
  sheet: SheetModel,
  changes: Cells,
  blank: CellModel['style'] | undefined,
): SheetModel['cells'] {
  if (!blank) throw new Error('the look of a blank cell is missing');
  const cells = new Map([...sheet.cells].map(([row, inRow]) => [row, new Map(inRow)]));
  for (const [row, column, cell] of changes) {
    const inRow = cells.get(row) ?? new Map<number, CellModel>();
    cells.set(row, inRow);
    if (cell === null) {
      inRow.delete(column);
      continue;
    }
    const merged = { value: null, style: blank, ...inRow.get(column), ...cell };
    const given = Object.fromEntries(Object.entries(merged).filter(([, part]) => part !== undefined));
    inRow.set(column, { ...given, value: merged.value ?? null, style: merged.style ?? blank });
  }
  return cells;
}
