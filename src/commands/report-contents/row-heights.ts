import type { ReportCell, ReportStyle } from '../../core/edits/report-content';

const line = 16;
const padding = 5;
/** Bold capitals and Vietnamese letters take a little more than the width that a column is measured in. */
const breadth = 1.12;
/** Excel makes no row higher. */
const highest = 409;
const tall: Partial<Record<ReportStyle, number>> = { title: 28, section: 24 };

/**
 * The height of each row in points, from the texts that have to fit into its cells.
 * @param columnWidths in characters.
 * @example rowHeights([[{ value: 'Đơn vị', style: 'text' }]], [30]) // [21]
 */
export function rowHeights(
  rows: readonly (readonly (ReportCell | null)[])[],
  columnWidths: readonly number[],
): number[] {
  return rows.map((row) => {
    const heights = row.map((cell, index) => (cell === null ? 0 : cellHeight(cell, index, columnWidths)));
    return Math.min(highest, Math.max(line + padding, ...heights));
  });
}

function cellHeight(
  { value, style, span = 1 }: ReportCell,
  index: number,
  columnWidths: readonly number[],
): number {
  if (typeof value !== 'string') return 0;
  const width = columnWidths.slice(index, index + span).reduce((sum, characters) => sum + characters, 0);
  const lines = value
    .split('\n')
    .reduce((sum, text) => sum + Math.max(1, Math.ceil((text.length * breadth) / Math.max(1, width))), 0);
  return Math.max(tall[style] ?? 0, lines * line + padding);
}
