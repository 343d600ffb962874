import type { ReportCell, ReportChart, ReportContent, ReportTable } from '../../../core/edits/report-content';
import { parseRange, type RangeAddress, rangeAddress, type Rectangle } from '../../../core/grid/address';
import { movedReferences } from '../../../core/grid/moved-references';
import type { ColumnOrder } from './column-order';

/**
 * A content with room for the person's columns: ours stand where the order says, titles reach over those put between,
 * and our own formulas, tables and charts go along.
 * @param sheet the name of its sheet, as formulas may give it.
 */
export function widenedContent(content: ReportContent, order: ColumnOrder, sheet: string): ReportContent {
  const { planned, ofContent } = order;
  if (planned.every((column, index) => 'ours' in column && column.ours === index + 1)) return content;
  const moved = ({ left, right, ...rows }: Rectangle): Rectangle => ({
    ...rows,
    left: ofContent(left),
    right: ofContent(right),
  });
  const movedCell = (cell: ReportCell, column: number): ReportCell => {
    const { value, span = 1 } = cell;
    const reach = ofContent(column + span - 1) - ofContent(column) + 1;
    return {
      ...cell,
      ...(reach > 1 ? { span: reach } : {}),
      ...(typeof value === 'object'
        ? { value: { formula: movedReferences(value.formula, sheet, moved) ?? value.formula } }
        : {}),
    };
  };
  return {
    ...content,
    rows: content.rows.map((row) => {
      if (row.length === 0) return row;
      return planned.map((column) => {
        const cell = 'ours' in column ? (row[column.ours - 1] ?? null) : null;
        return cell === null || !('ours' in column) ? null : movedCell(cell, column.ours);
      });
    }),
    columnWidths: planned.map((column) =>
      'ours' in column ? (content.columnWidths[column.ours - 1] ?? standardWidth) : standardWidth,
    ),
    ...(content.tables === undefined
      ? {}
      : { tables: content.tables.map((table) => movedTable(table, ofContent)) }),
    ...(content.charts === undefined
      ? {}
      : { charts: content.charts.map((chart) => movedChart(chart, moved)) }),
  };
}

/** In characters, as Excel makes a column. */
const standardWidth = 8.43;

function movedTable(table: ReportTable, ofContent: ColumnOrder['ofContent']): ReportTable {
  const left = ofContent(table.left);
  const columns = Array.from({ length: ofContent(table.left + table.columns.length - 1) - left + 1 }, () => ({
    key: '',
    heading: '',
  }));
  table.columns.forEach((column, index) => {
    columns[ofContent(table.left + index) - left] = column;
  });
  return { ...table, left, columns };
}

function movedChart(chart: ReportChart, moved: (area: Rectangle) => Rectangle): ReportChart {
  const at = (range: RangeAddress): RangeAddress => rangeAddress(moved(parseRange(range)));
  return {
    ...chart,
    categories: at(chart.categories),
    place: at(chart.place),
    series: chart.series.map((series) => ({ ...series, values: at(series.values) })),
  };
}
