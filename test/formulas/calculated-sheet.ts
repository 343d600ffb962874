import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { cellAddress } from '../../src/core/grid/address';
import { createEngine } from '../../src/workbench/engine/create-engine';
import { emptyWorkbook } from '../../src/workbench/xlsx/empty-workbook';
import { sheetOf, workbookOf } from '../workbench/engine/workbook-builder';

/** A constant, or a formula with its `=`; null for an empty cell. Texts do not begin with `=` here. */
export type Content = string | number | null;

/** What a sheet's cells show, by row and column from 0. */
export type Shown = readonly (readonly unknown[])[];

/** The rows, calculated by the workbench's engine. */
export async function byWorkbench(rows: readonly (readonly Content[])[]): Promise<Shown> {
  const engine = await createEngine(null, workbookOf([sheetOf('S', rows)]));
  try {
    const sheet = engine.sheets[0]!;
    const area = {
      top: 0,
      left: 0,
      bottom: rows.length - 1,
      right: Math.max(...rows.map((row) => row.length)) - 1,
    };
    return rows.map((row, at) =>
      row.map((_content, column) => sheet.cell(area.top + at, column)?.value ?? null),
    );
  } finally {
    engine.dispose();
  }
}

/** The rows as an .xlsx without any stored values, written without the library under test or any other. */
export function fileOf(rows: readonly (readonly Content[])[]): Uint8Array {
  const parts = unzipSync(emptyWorkbook());
  const path = 'xl/worksheets/sheet1.xml';
  const data = rows.map((row, at) => {
    const cells = row.map((content, column) => cellXml(cellAddress(at + 1, column + 1), content));
    return `<row r="${at + 1}">${cells.join('')}</row>`;
  });
  const sheet = strFromU8(parts[path] ?? new Uint8Array());
  if (!sheet.includes('<sheetData/>')) throw new Error('the empty workbook has another sheet than expected');
  parts[path] = strToU8(sheet.replace('<sheetData/>', () => `<sheetData>${data.join('')}</sheetData>`));
  return zipSync(parts, { level: 1 });
}

function cellXml(address: string, content: Content): string {
  if (content === null) return '';
  if (typeof content === 'number') return `<c r="${address}"><v>${content}</v></c>`;
  if (content.startsWith('=')) return `<c r="${address}"><f>${escaped(content.slice(1))}</f></c>`;
  return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escaped(content)}</t></is></c>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/**
 * What the formulas of a file's first sheet show, as it was saved: numbers, and other results as text. By a scan of the
 * part, for a library takes minutes to read so many cells.
 */
export function formulasShownIn(bytes: Uint8Array): ReadonlyMap<string, number | string> {
  const part = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  const shown = new Map<string, number | string>();
  for (const [, attributes = '', content = ''] of part.matchAll(/<c ([^>]*[^/])>(.*?)<\/c>/gs)) {
    if (!content.includes('<f')) continue;
    const address = /r="([A-Z]+\d+)"/.exec(attributes)?.[1] ?? '';
    const type = /t="(\w+)"/.exec(attributes)?.[1] ?? 'n';
    const value = /<v>([^<]*)<\/v>/.exec(content)?.[1] ?? '';
    shown.set(address, type === 'n' && value !== '' ? Number(value) : value);
  }
  return shown;
}

/** The result of a formula cell among those that were read, by row and column from 0. */
export function shownAt(shown: ReadonlyMap<string, number | string>, row: number, column: number): unknown {
  return shown.get(cellAddress(row + 1, column + 1));
}
