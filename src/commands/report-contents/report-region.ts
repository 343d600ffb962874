import type { ReportContent } from '../../core/edits/report-content';
import { cellAddress, parseRange, type Rectangle } from '../../core/grid/address';
import { type CellContent, contentAt, type Grid, gridExtent } from '../../core/grid/grid';
import { isSameContent } from '../../core/grid/sheet-reference';
import { ProblemError } from '../../excel/problem-error';
import type { ReadSheet } from '../../excel/read-workbook';
import { reportContents, reportRegion } from '../../excel/write-report';

const corner: Rectangle = { top: 1, left: 1, bottom: 1, right: 1 };

/** The cells of one of our sheets that are the report's: as its mark says, or else all that are used. */
export function regionOn({ grid, reportRegion: known }: Pick<ReadSheet, 'grid' | 'reportRegion'>): Rectangle {
  return known === null ? (gridExtent(grid) ?? corner) : parseRange(known);
}

/**
 * True when the sheet shows the very cells of the report: nothing has to be written then. What stands beside them does
 * not count.
 * @param region the cells that the report takes up on the sheet now.
 */
export function showsReport(grid: Grid, region: Rectangle, content: ReportContent): boolean {
  const wanted = reportContents(content);
  const { bottom, right } = parseRange(reportRegion(content));
  for (let row = 1; row <= Math.max(bottom, region.bottom); row += 1) {
    for (let column = 1; column <= Math.max(right, region.right); column += 1) {
      const isReports = (row <= bottom && column <= right) || isIn(region, row, column);
      const content = wanted[row - 1]?.[column - 1] ?? '';
      if (isReports && !sameContent(content, contentAt(grid, row, column))) return false;
    }
  }
  return true;
}

/**
 * Looks for what the person put where the report would grow to.
 * @throws ProblemError `in-the-way` with the first such cell.
 */
export function refuseInTheWay(grid: Grid, region: Rectangle, content: ReportContent): void {
  const { bottom, right } = parseRange(reportRegion(content));
  for (let row = 1; row <= bottom; row += 1) {
    for (let column = 1; column <= right; column += 1) {
      if (isIn(region, row, column) || contentAt(grid, row, column) === '') continue;
      const address = cellAddress(row, column);
      throw new ProblemError({ code: 'in-the-way', sheet: grid.sheet, address });
    }
  }
}

function isIn({ top, left, bottom, right }: Rectangle, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** Excel keeps fifteen digits of a number in the file, so a rate is compared to that many. */
function sameContent(a: CellContent, b: CellContent): boolean {
  if (typeof a === 'number' && typeof b === 'number') return a.toPrecision(14) === b.toPrecision(14);
  return isSameContent(a, b);
}
