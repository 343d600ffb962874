import type { SheetLooks } from '../../../core/edits/own-format';
import type { ReportContent } from '../../../core/edits/report-content';
import { charactersOf } from '../../../excel/column-widths';
import type { ColumnOrder } from './column-order';

/** A content with its columns as wide as they are on the sheet now; a column that is new is as wide as we make it. */
export function keptWidths(
  content: ReportContent,
  order: ColumnOrder,
  looks: SheetLooks | null,
): ReportContent {
  if (looks === null) return content;
  const columnWidths = [...content.columnWidths];
  looks.widths.forEach((points, index) => {
    const place = order.ofPresent(index + 1);
    if (place !== undefined && place <= columnWidths.length) columnWidths[place - 1] = charactersOf(points);
  });
  return { ...content, columnWidths };
}
