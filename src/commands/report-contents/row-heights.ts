import type { ReportCell, ReportStyle } from '../../core/edits/report-content';
import { linesWithin } from './text-breadth';

/** Points: a line of 12-point type, and what stands above and below the lines of a cell. */
const line = 16;
const padding = 5;
/** A column's width in points for each character it is given; see `excel/page-layout.ts`. */
const pointsPerCharacter = 5.25;
/** Excel and LibreOffice break a line a little earlier or later than each other, and printers than screens. */
const caution = 0.97;
/** Points that an indented cell keeps from its border. */
const indent = 9;
/** Excel makes no row higher. */
const highest = 409;
const tall: Partial<Record<ReportStyle, number>> = { title: 28, section: 24 };
const typeSizes: Partial<Record<ReportStyle, number>> = { title: 14, section: 13 };
const bold: readonly ReportStyle[] = ['title', 'section', 'header', 'totalText'];
const indented: readonly ReportStyle[] = ['text', 'figure'];
const usualType = 12;

/**
 * The height of each row in points, from the texts that have to fit into its cells: wrapped texts and merged cells do not
 * make their rows higher by themselves.
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
  { value, style, span = 1, down = 1 }: ReportCell,
  index: number,
  columnWidths: readonly number[],
): number {
  if (typeof value !== 'string') return 0;
  const characters = columnWidths.slice(index, index + span).reduce((sum, width) => sum + width, 0);
  const width = (characters * pointsPerCharacter - (indented.includes(style) ? indent : 0)) * caution;
  const size = typeSizes[style] ?? usualType;
  const lines = linesWithin(value, width, size, bold.includes(style));
  // A cell over several rows has the room of all of them.
  return Math.max(tall[style] ?? 0, (lines * line * size) / usualType / down + padding);
}
