import type { ReportContent } from '../../../core/edits/report-content';
import { contentAt, type Grid } from '../../../core/grid/grid';

/**
 * How many rows have to be put in below a report so that it does not grow into what the person put there; what stands
 * below keeps its distance. None where it has room, or grows into empty cells only.
 * @param bottom the report's last row now.
 */
export function roomBelow(grid: Grid, bottom: number, content: ReportContent): number {
  const growth = content.rows.length - bottom;
  const width = Math.max(1, ...content.rows.map((row) => row.length));
  for (let row = bottom + 1; row <= bottom + growth; row += 1) {
    for (let column = 1; column <= width; column += 1) {
      if (contentAt(grid, row, column) !== '') return growth;
    }
  }
  return 0;
}
