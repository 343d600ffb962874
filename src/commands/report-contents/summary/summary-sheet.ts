import type {
  ReportCell,
  ReportChart,
  ReportContent,
  ReportStyle,
  ReportTable,
} from '../../../core/edits/report-content';
import { rangeAddress, type RangeAddress } from '../../../core/grid/address';
import { rowHeights } from '../row-heights';

export type Row = (ReportCell | null)[];

/** One column of a table: what it says, its heading, and its cell for a line. */
export interface SummaryColumn<Line> {
  readonly key: string;
  readonly heading: string;
  readonly cell: (line: Line, row: number) => ReportCell;
}

/** Rows that a chart covers, of the height that a row of one line has. */
const chartRows = 18;

/** The summary sheet as it grows, table by table; every table begins in column A and has no merged cells. */
export class SummarySheet {
  readonly rows: Row[] = [];
  readonly tables: ReportTable[] = [];
  readonly charts: ReportChart[] = [];

  /** @param columnWidths in characters. */
  constructor(private readonly columnWidths: readonly number[]) {}

  /** 1-based: the row that comes next. */
  get next(): number {
    return this.rows.length + 1;
  }

  wide(value: string, style: ReportStyle): void {
    this.rows.push([{ value, style, span: this.columnWidths.length }]);
  }

  blank(): void {
    this.rows.push([]);
  }

  /** The heading of a table or a paragraph, after an empty row. */
  section(title: string): void {
    this.blank();
    this.wide(title, 'section');
  }

  /**
   * A header row and a row a line.
   * @param keyOf by which a line is known again when the sheet is made anew; lines with one key are told apart.
   * @returns the 1-based row of the first line.
   */
  table<Line>(
    key: string,
    columns: readonly SummaryColumn<Line>[],
    lines: readonly Line[],
    keyOf: (line: Line) => string,
  ): number {
    const headerRow = this.next;
    this.rows.push(
      columns.map(({ heading }): ReportCell => ({ value: heading, style: 'header' })),
      ...lines.map((line, index) => columns.map(({ cell }) => cell(line, headerRow + 1 + index))),
    );
    const keys = toldApart(lines.map(keyOf));
    this.tables.push({
      key,
      headerRow,
      left: 1,
      columns: columns.map(({ key: says, heading }) => ({ key: says, heading })),
      rows: keys.map((of, index) => ({ row: headerRow + 1 + index, key: of })),
    });
    return headerRow + 1;
  }

  /** Keeps rows free for a chart, the sheet's whole width. */
  chart(chart: Omit<ReportChart, 'place'>): void {
    this.blank();
    const top = this.next;
    for (let row = 0; row < chartRows; row += 1) this.blank();
    const right = this.columnWidths.length;
    this.charts.push({ ...chart, place: rangeAddress({ top, left: 1, bottom: top + chartRows - 1, right }) });
  }

  content(): Pick<ReportContent, 'rows' | 'columnWidths' | 'rowHeights' | 'tables' | 'charts'> {
    const { rows, columnWidths, tables, charts } = this;
    return { rows, columnWidths, rowHeights: rowHeights(rows, columnWidths), tables, charts };
  }
}

/** Cells of one column of a table, for the series of a chart. */
export function columnArea(column: number, first: number, lines: number): RangeAddress {
  return rangeAddress({ top: first, left: column, bottom: first + lines - 1, right: column });
}

/** "Xã A" that stands twice is "Xã A" and "Xã A #2". */
function toldApart(keys: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return keys.map((key) => {
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    return times === 1 ? key : `${key} #${times}`;
  });
}
