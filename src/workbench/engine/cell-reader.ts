import type { ICellData, Nullable, Workbook, Worksheet } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { Injector } from '@univerjs/core';
import type { CellModel, CellStyle, CellValue, Rectangle } from '../model/workbook-model';
import { fromUniverValue, keptOf, modelCell } from './cell-data';
import type { KeptOfCell } from './cell-data';
import type { StylePool } from './cell-style';
import { fromUniverStyle } from './univer-style';

/** Reads Univer's cells as the model has them; equal looks come out as one object. */
export class CellReader {
  private readonly formulas: FormulaDataModel;
  private readonly looks = new Map<string, CellStyle>();

  constructor(
    injector: Injector,
    private readonly workbook: Workbook,
    private readonly pool: StylePool,
    private readonly base: CellStyle,
  ) {
    this.formulas = injector.get(FormulaDataModel);
  }

  /** The cell, or `null` when it holds nothing and has no look of its own. */
  read(sheet: Worksheet, row: number, column: number): CellModel | null {
    return this.cellOf(sheet, row, column, sheet.getCellRaw(row, column));
  }

  /** How a cell looks, also one that nobody touched. */
  style(sheet: Worksheet, row: number, column: number): CellStyle {
    return this.styleOf(sheet.getCellRaw(row, column));
  }

  /** Each cell that holds something or has a look of its own. */
  readAll(sheet: Worksheet): Map<number, Map<number, CellModel>> {
    const rows = new Map<number, Map<number, CellModel>>();
    sheet.getCellMatrix().forValue((row, column, data) => {
      const cell = this.cellOf(sheet, row, column, data);
      if (!cell) return;
      const line = rows.get(row);
      if (line) line.set(column, cell);
      else rows.set(row, new Map([[column, cell]]));
    });
    return rows;
  }

  /** The rectangle around what is used; with `valuesOnly` a cell that only has a look does not count. */
  usedArea(sheet: Worksheet, valuesOnly: boolean): Rectangle | null {
    let top = Infinity;
    let left = Infinity;
    let bottom = -1;
    let right = -1;
    sheet.getCellMatrix().forValue((row, column, data) => {
      if (!hasContent(data) && (valuesOnly || this.styleOf(data) === this.base)) return;
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    });
    return bottom < 0 ? null : { top, left, bottom, right };
  }

  private cellOf(sheet: Worksheet, row: number, column: number, data: Nullable<ICellData>): CellModel | null {
    if (!data || (!hasContent(data) && this.styleOf(data) === this.base)) return null;
    const kept = keptOf(data);
    const formula = kept.arrayFormula ?? this.formulaOf(sheet, row, column, data);
    const value = this.valueOf(sheet, row, column, data, kept, formula !== undefined);
    const content = {
      value,
      ...(formula === undefined ? {} : { formula }),
      ...(kept.quotePrefix ? { quotePrefix: true } : {}),
    };
    return modelCell(content, this.styleOf(data), kept.arrayRange);
  }

  private formulaOf(sheet: Worksheet, row: number, column: number, data: ICellData): string | undefined {
    if (data.f) return data.f;
    if (!data.si) return undefined;
    // A formula filled down in the page is stored once and named by its id.
    const unit = this.workbook.getUnitId();
    return this.formulas.getFormulaStringByCell(row, column, sheet.getSheetId(), unit) ?? undefined;
  }

  private valueOf(
    sheet: Worksheet,
    row: number,
    column: number,
    data: ICellData,
    kept: KeptOfCell,
    hasFormula: boolean,
  ): CellValue {
    if (kept.arrayValue === undefined) return fromUniverValue(data, hasFormula);
    const spilled = this.formulas.getArrayFormulaCellData()[this.workbook.getUnitId()];
    const cell = spilled?.[sheet.getSheetId()]?.[row]?.[column];
    return cell ? fromUniverValue(cell, true) : kept.arrayValue;
  }

  private styleOf(data: Nullable<ICellData>): CellStyle {
    const { locked, indent, horizontal, vertical, asText } = keptOf(data);
    const id = typeof data?.s === 'string' ? data.s : null;
    const key = `${id ?? ''}|${String(locked)}|${String(indent)}|${String(horizontal)}|${String(vertical)}|${String(asText)}`;
    const known = data?.s && id === null ? undefined : this.looks.get(key);
    if (known) return known;
    const style = this.workbook.getStyles().getStyleByCell(data ?? {});
    const look = this.pool.intern(fromUniverStyle(style, keptOf(data), this.base));
    if (!data?.s || id !== null) this.looks.set(key, look);
    return look;
  }
}

function hasContent(data: Nullable<ICellData>): boolean {
  if (!data) return false;
  if (data.f || data.si || data.p) return true;
  if (data.v !== null && data.v !== undefined && data.v !== '') return true;
  const { arrayFormula, arrayValue } = keptOf(data);
  return arrayFormula !== undefined || (arrayValue !== undefined && arrayValue !== null);
}
