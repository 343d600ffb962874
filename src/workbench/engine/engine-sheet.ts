import { BooleanNumber } from '@univerjs/core';
import type { ICellData, Workbook, Worksheet } from '@univerjs/core';
import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetColDataMutation,
  SetFrozenMutation,
  SetRangeValuesMutation,
  SetRowDataMutation,
  SetStyleCommand,
  SetTabColorMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetHideMutation,
  SetWorksheetRowCountMutation,
  ToggleGridlinesMutation,
} from '@univerjs/sheets';
import type {
  CellModel,
  CellStyle,
  ColumnModel,
  Rectangle,
  RowModel,
  SheetModel,
} from '../model/workbook-model';
import { customOf, enteredCell, isTextual, keptOf, restyledKept } from './cell-data';
import type { CellContent } from './cell-data';
import type { CellReader } from './cell-reader';
import type { SheetExtras } from './sheet-extras';
import { fromUniverColumn, fromUniverRow, toUniverColumn, toUniverRow } from './sizes';
import { keptOfStyle, lookOfNumber, toUniverStyle } from './univer-style';
import { freezeData, fromRange, toRange } from './workbook-snapshot';

/** New content, a new look, or both, for one cell. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly content?: CellContent;
  readonly style?: CellStyle;
}

/** Carries out a mutation of Univer's as the program's own doing. */
export type Mutate = (id: string, params: object) => void;

/** One sheet of the workbook that an engine holds. It says and does what it is told; what Excel refuses is refused above. */
export class EngineSheet {
  constructor(
    private readonly workbook: Workbook,
    private readonly worksheet: Worksheet,
    /** What Univer does not hold; may be written to. */
    readonly extras: SheetExtras,
    private readonly reader: CellReader,
    private readonly mutate: Mutate,
  ) {}

  get id(): string {
    return this.worksheet.getSheetId();
  }

  get name(): string {
    return this.worksheet.getName();
  }

  /** 0-based place among all sheets. */
  get position(): number {
    return this.workbook.getConfig().sheetOrder.indexOf(this.id);
  }

  get visibility(): SheetModel['visibility'] {
    if (this.worksheet.getConfig().hidden !== BooleanNumber.TRUE) return 'visible';
    return this.extras.veryHidden ? 'veryHidden' : 'hidden';
  }

  set visibility(visibility: SheetModel['visibility']) {
    this.extras.veryHidden = visibility === 'veryHidden';
    this.change(SetWorksheetHideMutation.id, { hidden: visibility === 'visible' ? 0 : 1 });
  }

  /** `#RRGGBB`, or `null` for none. */
  get tabColor(): string | null {
    const color = this.worksheet.getConfig().tabColor;
    return color === '' ? null : (color ?? null);
  }

  set tabColor(color: string | null) {
    this.change(SetTabColorMutation.id, { color: color ?? '' });
  }

  get showGridlines(): boolean {
    return this.worksheet.getConfig().showGridlines !== BooleanNumber.FALSE;
  }

  set showGridlines(shown: boolean) {
    this.change(ToggleGridlinesMutation.id, { showGridlines: shown ? 1 : 0 });
  }

  get frozen(): SheetModel['frozen'] {
    const { ySplit, xSplit } = this.worksheet.getConfig().freeze;
    return { rows: ySplit, columns: xSplit };
  }

  set frozen({ rows, columns }: SheetModel['frozen']) {
    this.change(SetFrozenMutation.id, { ...freezeData(rows, columns), resetScroll: false });
  }

  /** The cell, or `null` when it holds nothing and has no look of its own. */
  cell(row: number, column: number): CellModel | null {
    return this.reader.read(this.worksheet, row, column);
  }

  /** How a cell looks, also one that nobody touched. */
  style(row: number, column: number): CellStyle {
    return this.reader.style(this.worksheet, row, column);
  }

  /** Each cell that holds something or has a look of its own, row by row. */
  cells(): ReadonlyMap<number, ReadonlyMap<number, CellModel>> {
    return this.reader.readAll(this.worksheet);
  }

  /**
   * The rectangle around what is used.
   *
   * @param valuesOnly whether cells that only have a look do not count
   * @returns `null` when nothing is used
   */
  usedArea(valuesOnly: boolean): Rectangle | null {
    return this.reader.usedArea(this.worksheet, valuesOnly);
  }

  /** The array formulas that have cells in a block. */
  arrayRanges(area: Rectangle): string[] {
    const found = new Set<string>();
    this.eachCell(area, (data) => {
      const { arrayRange } = keptOf(data);
      if (arrayRange !== undefined) found.add(arrayRange);
    });
    return [...found];
  }

  /** How many cells of a block may be changed on a protected sheet; a cell that nobody formatted may not. */
  unlockedCells(area: Rectangle): number {
    let unlocked = 0;
    this.eachCell(area, (data) => {
      if (keptOf(data).locked === false) unlocked += 1;
    });
    return unlocked;
  }

  private eachCell(area: Rectangle, visit: (data: ICellData) => void): void {
    const bottom = Math.min(area.bottom, this.worksheet.getRowCount() - 1);
    const right = Math.min(area.right, this.worksheet.getColumnCount() - 1);
    for (let row = area.top; row <= bottom; row += 1) {
      for (let column = area.left; column <= right; column += 1) {
        const data = this.worksheet.getCellRaw(row, column);
        if (data) visit(data);
      }
    }
  }

  /** Changes cells in one step; formulas that depend on them are calculated with the engine's next `calculate`. */
  write(changes: readonly CellChange[]): void {
    if (changes.length === 0) return;
    this.grow(changes);
    const cellValue: Record<number, Record<number, ICellData>> = {};
    let contents = false;
    for (const { row, column, content, style } of changes) {
      contents ||= content !== undefined;
      const data = this.changedCell(row, column, content, style);
      (cellValue[row] ??= {})[column] = data;
    }
    // A change of looks alone must not set off a calculation: Univer tells by the command that caused it.
    this.change(SetRangeValuesMutation.id, {
      cellValue,
      ...(contents ? {} : { trigger: SetStyleCommand.id }),
    });
  }

  private changedCell(row: number, column: number, content?: CellContent, style?: CellStyle): ICellData {
    const before = this.worksheet.getCellRaw(row, column);
    const data: ICellData = content ? enteredCell(content, before) : {};
    const now = this.style(row, column);
    // Without a format of its own a formula would be given that of the cells it reads.
    const formatless = content?.formula !== undefined && !before?.s;
    const look = style ?? (formatless || (content && now.numberFormat === '@') ? now : undefined);
    if (!look) return data;
    const holdsText = isTextual(content ?? this.cell(row, column) ?? { value: null });
    const kept = restyledKept(keptOfStyle(look, holdsText), content ? data : before);
    return { ...data, s: toUniverStyle(holdsText ? look : lookOfNumber(look)), custom: customOf(kept) };
  }

  /** Takes content and look from cells; nothing of them is left. */
  erase(area: Rectangle): void {
    const cellValue: Record<number, Record<number, ICellData>> = {};
    this.worksheet.getCellMatrix().forValue((row, column) => {
      if (row < area.top || row > area.bottom || column < area.left || column > area.right) return;
      const nothing = { ...enteredCell({ value: null }, null), s: null, custom: null };
      (cellValue[row] ??= {})[column] = nothing;
    });
    this.change(SetRangeValuesMutation.id, { cellValue });
  }

  get merges(): Rectangle[] {
    return this.worksheet.getMergeData().map(fromRange);
  }

  addMerge(area: Rectangle): void {
    this.grow([{ row: area.bottom, column: area.right }]);
    this.change(AddWorksheetMergeMutation.id, { ranges: [toRange(area)] });
  }

  removeMerge(area: Rectangle): void {
    this.change(RemoveWorksheetMergeMutation.id, { ranges: [toRange(area)] });
  }

  /** What is said of a row; `null` when nothing is. */
  row(index: number): RowModel | null {
    return fromUniverRow(this.worksheet.getRowManager().getRow(index));
  }

  setRow(index: number, row: RowModel): void {
    this.grow([{ row: index, column: 0 }]);
    const cleared = row.height === undefined ? { h: undefined, custom: null } : {};
    this.change(SetRowDataMutation.id, { rowData: { [index]: { ...toUniverRow(row), ...cleared } } });
  }

  /** What is said of a column; `null` when nothing is. */
  column(index: number): ColumnModel | null {
    return fromUniverColumn(this.worksheet.getColumnManager().getColumn(index));
  }

  setColumn(index: number, column: ColumnModel): void {
    this.grow([{ row: 0, column: index }]);
    const cleared = column.width === undefined ? { w: undefined, custom: null } : {};
    this.change(SetColDataMutation.id, {
      columnData: { [index]: { ...toUniverColumn(column), ...cleared } },
    });
  }

  /** Rows of which something is said, by index. */
  rows(): Map<number, RowModel> {
    return said(this.worksheet.getRowManager().getRowData(), fromUniverRow);
  }

  /** Columns of which something is said, by index. */
  columns(): Map<number, ColumnModel> {
    return said(this.worksheet.getColumnManager().getColumnData(), fromUniverColumn);
  }

  /** Makes the sheet large enough: Univer knows no cells beyond its edge. */
  private grow(cells: readonly { readonly row: number; readonly column: number }[]): void {
    let rowCount = 0;
    let columnCount = 0;
    for (const { row, column } of cells) {
      rowCount = Math.max(rowCount, row + 1);
      columnCount = Math.max(columnCount, column + 1);
    }
    if (rowCount > this.worksheet.getRowCount()) this.change(SetWorksheetRowCountMutation.id, { rowCount });
    if (columnCount > this.worksheet.getColumnCount()) {
      this.change(SetWorksheetColumnCountMutation.id, { columnCount });
    }
  }

  private change(id: string, params: object): void {
    this.mutate(id, { unitId: this.workbook.getUnitId(), subUnitId: this.id, ...params });
  }
}

function said<From, To>(data: Record<number, From>, read: (from: From) => To | null): Map<number, To> {
  const found = new Map<number, To>();
  for (const [index, entry] of Object.entries(data)) {
    const model = read(entry);
    if (model !== null) found.set(Number(index), model);
  }
  return found;
}
