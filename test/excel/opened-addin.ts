import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SpreadsheetEngine } from '../../src/workbench/engine/spreadsheet-engine';
import type { HostOptions } from '../../src/workbench/host/excel-host';
import { installGlobals, type OpenedExcel, openWorkbook } from '../../src/workbench/node/open-workbook';
import { readWorkbook } from '../../src/workbench/xlsx/read-workbook';

/** Loading the spreadsheet engine on a busy machine takes seconds; how long is no matter of these tests. */
export const PATIENCE = 120_000;

const SAMPLES = join(__dirname, '..', '..', 'assets', 'samples');
const leave: (() => void)[] = [];

/** The bytes of a sample. */
export function sample(name: 'huong-tra' | 'huong-tra-published' | 'tra-vinh'): Uint8Array {
  return new Uint8Array(readFileSync(join(SAMPLES, `${name}.xlsx`)));
}

/** Opens a workbook and puts Office.js where the add-in's code looks for it; `closeAll` belongs into `afterEach`. */
export async function openAddIn(bytes: Uint8Array, options: HostOptions = {}): Promise<OpenedExcel> {
  const excel = await openWorkbook(readWorkbook(bytes), options);
  const undo = installGlobals(excel);
  leave.push(() => {
    undo();
    excel.close();
  });
  excel.host.counters.reset();
  return excel;
}

export function closeAll(): void {
  for (const close of leave.splice(0).reverse()) close();
}

/**
 * Everything that the workbook holds, as plain data that can be compared. Left out: ids, which last for a session only;
 * the sheet in front; the numbers of conditional formats, which are listed in their order; the apostrophe before a text,
 * without which no program can write a text such as 57,34 as one.
 */
export async function contentOf(engine: SpreadsheetEngine): Promise<unknown> {
  await engine.calculate();
  const passing = new Set(['id', 'activeSheetId', 'priority', 'quotePrefix']);
  return JSON.parse(
    JSON.stringify(engine.model(), (key: string, value: unknown) => {
      if (passing.has(key)) return undefined;
      return value instanceof Map ? Object.fromEntries(value as Map<number, unknown>) : value;
    }),
  );
}

/** Writes cells as the person would, between two things that the add-in does. */
export async function type(sheet: string, address: string, content: string | number): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).formulas = [[content]];
    await context.sync();
  });
}

/** What stands in a block of cells: formulas, or constants. */
export async function contents(sheet: string, address: string): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load({ formulas: true });
    await context.sync();
    return range.formulas as unknown[][];
  });
}

/** The names of the sheets, in tab order. */
export async function sheetNames(): Promise<string[]> {
  return Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load({ name: true });
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });
}
