import { formatRectangle, quoteSheetName } from '../../engine/a1';
import { columnsOf, rowsOf } from '../../engine/rectangles';
import type { ChartSeriesModel, ChartType } from '../../model/chart-model';
import type { CellValue, Rectangle } from '../../model/workbook-model';
import type { Arguments } from '../protocol/arguments';
import { invalidArgument } from '../protocol/host-error';
import { RangeSelf } from '../session';
import { isUnbounded } from '../values/range-values';

const WAYS = ['Auto', 'Columns', 'Rows'] as const;

/** A series as a new one is: everything automatic. */
export function newSeries(name: string, type: ChartType): ChartSeriesModel {
  const marker = type === 'lineMarkers' ? 'automatic' : 'none';
  return { name, type, values: null, categories: null, fill: null, line: null, marker, dataLabels: false };
}

/** The formula of a block of cells as a chart keeps it, e.g. `='Tổng hợp'!$C$5:$C$13`. */
export function sourceFormula({ sheet }: RangeSelf, area: Rectangle): string {
  const address = formatRectangle(area).replaceAll(/([A-Z]+|\d+)/g, '$$$1');
  return `=${quoteSheetName(sheet.name)}!${address}`;
}

/** A range that was given as an argument. @throws InvalidArgument for anything else */
export function rangeArgument(args: Arguments, index: number): RangeSelf {
  const given = args.textOrObject(index);
  if (typeof given === 'string' || !(given.self instanceof RangeSelf))
    throw invalidArgument('a range is needed');
  return given.self;
}

/** The formula of a range that is one row or one column, as values and categories of a series are. */
export function lineArgument(args: Arguments, index: number): string {
  const range = rangeArgument(args, index);
  const { area } = range;
  if (isUnbounded(area) || (rowsOf(area) > 1 && columnsOf(area) > 1))
    throw invalidArgument('one row or one column is needed');
  return sourceFormula(range, area);
}

/**
 * The series that Excel makes of a block: its columns, or its rows where there are fewer of them. A first column of
 * texts, or one below a blank corner, are the categories; a first row of texts are the names.
 */
export function seriesFrom(args: Arguments, index: number, type: ChartType): ChartSeriesModel[] {
  const range = rangeArgument(args, index);
  const { area } = range;
  if (isUnbounded(area)) throw invalidArgument('a range with an end is needed');
  const way = args.word(index + 1, WAYS, 'Auto');
  const byColumns = way === 'Auto' ? rowsOf(area) >= columnsOf(area) : way === 'Columns';
  const block = new Block(range, byColumns);
  const first = block.headed('along') ? 1 : 0;
  const names = block.headed('across') ? 1 : 0;
  return Array.from({ length: block.width - first }, (_, at) => ({
    ...newSeries(names === 1 ? block.formula(at + first, 0, 0) : '', type),
    values: block.formula(at + first, names, block.length - 1),
    categories: first === 1 ? block.formula(0, names, block.length - 1) : null,
  }));
}

/** A block of cells seen along its series, whichever way they run. */
class Block {
  readonly width: number;
  readonly length: number;

  constructor(
    private readonly range: RangeSelf,
    private readonly byColumns: boolean,
  ) {
    const [columns, rows] = [columnsOf(range.area), rowsOf(range.area)];
    [this.width, this.length] = byColumns ? [columns, rows] : [rows, columns];
  }

  /** Whether the first line, along the series or across them, holds texts rather than figures. */
  headed(side: 'along' | 'across'): boolean {
    const [own, other] = side === 'along' ? [this.width, this.length] : [this.length, this.width];
    if (own < 2) return false;
    const values = Array.from({ length: other }, (_, at) =>
      side === 'along' ? this.value(0, at) : this.value(at, 0),
    );
    const [corner, ...rest] = values;
    if (corner === null && rest.length > 0) return true;
    const texts = (rest.length > 0 ? rest : values).filter((value) => typeof value === 'string');
    return texts.length > 0;
  }

  formula(series: number, from: number, to: number): string {
    const { top, left } = this.range.area;
    const area = this.byColumns
      ? { top: top + from, bottom: top + to, left: left + series, right: left + series }
      : { top: top + series, bottom: top + series, left: left + from, right: left + to };
    return sourceFormula(this.range, area);
  }

  private value(series: number, at: number): CellValue {
    const { top, left } = this.range.area;
    const [row, column] = this.byColumns ? [top + at, left + series] : [top + series, left + at];
    return this.range.sheet.cell(row, column)?.value ?? null;
  }
}
