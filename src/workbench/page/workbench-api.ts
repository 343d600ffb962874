import { formatCell, parseRectangle } from '../engine/a1';
import type { EngineSheet } from '../engine/engine-sheet';
import type { CellModel, ConditionalStyle } from '../model/workbook-model';
import type { Counters } from './office/connected-host';
import type { AddInWindow } from './office/pane-frame';
import type { Workbench } from './workbench';

/** A cell as a test sees it. */
export interface SeenCell extends Pick<CellModel, 'value'> {
  readonly formula: string | null;
  readonly numberFormat: string;
  /** What is drawn, with the number format, and the sign, of a conditional format. */
  readonly text: string;
  /** What conditional formats lay over it now. */
  readonly conditional: ConditionalStyle | null;
}

/** What `window.workbench` offers, to tests and to the add-in's frame. */
export interface WorkbenchApi {
  /** What went through the host since the workbook was opened, or since `resetCounters`. */
  readonly counters: Counters;
  resetCounters(): void;
  connect(target: AddInWindow): void;
  readonly sheetNames: readonly string[];
  readonly activeSheet: string;
  /** Address of what is selected on the sheet in front. */
  readonly selection: string;
  /** Waits until formulas and conditional formats are up to date, then says what a cell holds and shows. */
  readCell(sheet: string, address: string): Promise<SeenCell>;
  /** Opens a workbook; a problem with the file is thrown, not said on the page. */
  openBytes(bytes: Uint8Array, name: string): Promise<void>;
  /** The workbook as it would be saved now. */
  download(): Promise<Uint8Array>;
  selectCell(sheet: string, address: string): void;
  /** Where a cell of the sheet in front is on the page, in CSS pixels. */
  cellCentre(address: string): { readonly x: number; readonly y: number };
  /** Enters text into a cell of the sheet in front, by the commands that typing uses. */
  typeInto(address: string, text: string): Promise<void>;
}

/**
 * The page's face to tests.
 *
 * @param workbench - what is behind it
 * @example window.workbench = workbenchApi(workbench)
 */
export function workbenchApi(workbench: Workbench): WorkbenchApi {
  const sheetNamed = (name: string): EngineSheet => {
    const sheet = workbench.workbook.engine.sheetNamed(name);
    if (!sheet) throw new Error(`There is no sheet "${name}".`);
    return sheet;
  };
  return {
    get counters() {
      return workbench.workbook.host.counters;
    },
    resetCounters: () => workbench.workbook.host.resetCounters(),
    connect: (target) => workbench.connect(target),
    get sheetNames() {
      return workbench.workbook.engine.sheets.map((sheet) => sheet.name);
    },
    get activeSheet() {
      return workbench.workbook.engine.activeSheet.name;
    },
    get selection() {
      const { top, left } = workbench.workbook.engine.selection;
      return formatCell(top, left);
    },
    readCell: async (name, address) => {
      const { workbook } = workbench;
      await workbook.settled();
      const sheet = sheetNamed(name);
      const { row, column } = cellAt(address);
      const cell = sheet.cell(row, column);
      return {
        value: cell?.value ?? null,
        formula: cell?.formula ?? null,
        numberFormat: sheet.style(row, column).numberFormat,
        text: workbook.drawn.textAt(sheet.id, row, column),
        conditional: workbook.drawn.drawing.styleAt(sheet.id, row, column),
      };
    },
    openBytes: (bytes, name) => workbench.openBytes(bytes, name),
    download: () => workbench.workbook.bytes(),
    selectCell: (name, address) => {
      const { row, column } = cellAt(address);
      const area = { top: row, left: column, bottom: row, right: column };
      workbench.workbook.engine.select(sheetNamed(name).id, area);
    },
    cellCentre: (address) => {
      const { row, column } = cellAt(address);
      return workbench.workbook.drawn.centreOf(row, column);
    },
    typeInto: async (address, text) => {
      const { row, column } = cellAt(address);
      await workbench.workbook.drawn.type(row, column, text);
    },
  };
}

function cellAt(address: string): { row: number; column: number } {
  const area = parseRectangle(address);
  if (!area) throw new Error(`"${address}" is no address.`);
  return { row: area.top, column: area.left };
}
