import type { CellModel, CellValue, Rectangle, RowModel } from '../../model/workbook-model';
import { contains, MAX_COLUMNS, MAX_ROWS, parseCell, parseRange } from '../a1';
import { FileProblem } from '../file-problem';
import { withoutPrefixes } from '../formulas/future-functions';
import type { StyleTable } from '../styles/style-table';
import { decodeXString } from '../xml/escape';
import { flag, type Attributes } from '../xml/read-xml';
import { SharedFormulas } from './shared-formulas';
import { serialOfIsoDate, TextRuns } from './text-runs';

/** What a cell needs to be understood, besides its own XML. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly styles: StyleTable;
  readonly date1904: boolean;
}

/** Reads `sheetData` as it streams by: rows and cells, formulas expanded, values typed. */
export class CellReader {
  readonly cells = new Map<number, Map<number, CellModel>>();
  readonly rows = new Map<number, RowModel>();
  lastColumn = -1;

  private readonly shared = new SharedFormulas();
  private readonly arrays: { range: Rectangle; address: string }[] = [];
  private readonly errors = new Map<string, CellValue>();
  private readonly inline = new TextRuns();
  private row = -1;
  private column = -1;
  private rowCells = new Map<number, CellModel>();
  private cell: Attributes = {};
  private formulaAttributes: Attributes | null = null;
  private formula = '';
  private value: string | null = null;
  private reading: 'none' | 'value' | 'formula' | 'inline' = 'none';

  constructor(private readonly context: CellContext) {}

  open(name: string, attributes: Attributes): void {
    if (this.reading === 'inline') this.inline.open(name, attributes);
    else if (name === 'row') this.openRow(attributes);
    else if (name === 'c') this.openCell(attributes);
    else if (name === 'v') {
      this.reading = 'value';
      this.value = '';
    } else if (name === 'f') {
      this.reading = 'formula';
      this.formulaAttributes = attributes;
    } else if (name === 'is') this.reading = 'inline';
  }

  text(text: string): void {
    if (this.reading === 'value') this.value = (this.value ?? '') + text;
    else if (this.reading === 'formula') this.formula += text;
    else if (this.reading === 'inline') this.inline.text(text);
  }

  close(name: string): void {
    if (name === 'is') {
      this.reading = 'none';
      this.value = this.inline.take();
    } else if (this.reading === 'inline') this.inline.close(name);
    else if (name === 'v' || name === 'f') this.reading = 'none';
    else if (name === 'c') this.closeCell();
  }

  /** To be called once, after the last row: settles what only the whole sheet can tell. */
  finish(): void {
    this.shared.finish((row, column, formula) => {
      const cells = this.cells.get(row);
      const cell = cells?.get(column);
      if (cells && cell) cells.set(column, { ...cell, formula: `=${withoutPrefixes(formula)}` });
    });
    if (this.arrays.length === 0) return;
    for (const [row, cells] of this.cells) {
      const here = this.arrays.filter(({ range }) => row >= range.top && row <= range.bottom);
      if (here.length === 0) continue;
      for (const [column, cell] of cells) {
        const array = here.find(({ range }) => contains(range, row, column));
        if (array) cells.set(column, { ...cell, arrayRange: array.address });
      }
    }
  }

  private openRow(attributes: Attributes): void {
    this.row = attributes.r === undefined ? this.row + 1 : Number(attributes.r) - 1;
    if (!(Number.isInteger(this.row) && this.row >= 0 && this.row < MAX_ROWS)) {
      throw new FileProblem('damaged', `row ${String(attributes.r)}`);
    }
    this.column = -1;
    this.rowCells = this.cells.get(this.row) ?? new Map<number, CellModel>();
    const hidden = flag(attributes.hidden, false);
    const height = attributes.ht === undefined ? NaN : Number(attributes.ht);
    if (Number.isFinite(height)) this.rows.set(this.row, { height, hidden });
    else if (hidden) this.rows.set(this.row, { hidden });
  }

  private openCell(attributes: Attributes): void {
    const place = attributes.r === undefined ? null : parseCell(attributes.r);
    if (attributes.r !== undefined && !place) throw new FileProblem('damaged', `cell ${attributes.r}`);
    this.column = place ? place.column : this.column + 1;
    if (this.column >= MAX_COLUMNS) throw new FileProblem('damaged', 'a row beyond the last column');
    this.cell = attributes;
    this.formulaAttributes = null;
    this.formula = '';
    this.value = null;
  }

  private closeCell(): void {
    const { style, quotePrefix } = this.context.styles.formatOf(Number(this.cell.s ?? 0));
    const formula = this.takeFormula();
    const value = this.typedValue(formula !== null);
    const isPlain = style === this.context.styles.defaultFormat.style;
    if (value === null && formula === null && this.formulaAttributes === null && isPlain) return;
    this.lastColumn = Math.max(this.lastColumn, this.column);
    if (this.rowCells.size === 0) this.cells.set(this.row, this.rowCells);
    this.rowCells.set(this.column, {
      value,
      ...(formula === null || formula === '' ? {} : { formula: `=${formula}` }),
      ...(quotePrefix ? { quotePrefix } : {}),
      style,
    });
  }

  /** The cell's formula as people see it; '' for one that only its range's first cell has; null for a constant. */
  private takeFormula(): string | null {
    const attributes = this.formulaAttributes;
    if (!attributes) return null;
    const text = decodeXString(this.formula);
    if (attributes.t === 'array' || attributes.t === 'dataTable') {
      const range = parseRange(attributes.ref ?? '');
      if (range) this.arrays.push({ range, address: attributes.ref ?? '' });
      // A data table's cells hold {=TABLE(…)}, which exists in no formula language: only the range is kept.
      return attributes.t === 'array' ? withoutPrefixes(text) : '';
    }
    if (attributes.t !== 'shared') return withoutPrefixes(text);
    return withoutPrefixes(this.shared.formulaAt(attributes.si ?? '', this.row, this.column, text));
  }

  private typedValue(hasFormula: boolean): CellValue {
    const raw = this.value;
    const type = this.cell.t ?? 'n';
    if (raw === null) return null;
    if (type === 'inlineStr') return raw;
    if (type === 'str') return decodeXString(raw);
    if (type === 's') return this.context.strings[Number(raw)] ?? '';
    if (type === 'b') return flag(raw.trim(), false);
    if (type === 'e') return this.errorOf(raw.trim());
    if (type === 'd') return serialOfIsoDate(raw, this.context.date1904) ?? raw;
    if (raw.trim() === '') return null;
    const number = Number(raw);
    // What is no number cannot be one; shown as text it is at least seen.
    return Number.isFinite(number) ? number : hasFormula ? null : raw;
  }

  private errorOf(error: string): CellValue {
    const known = this.errors.get(error) ?? { error };
    this.errors.set(error, known);
    return known;
  }
}
