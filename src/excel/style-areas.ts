import { type RangeAddress, rangeAddress } from '../core/grid/address';
import type { ReportContent, ReportStyle } from '../core/edits/report-content';

/** Cells that look alike and stand in one rectangle. */
export interface StyleArea {
  readonly style: ReportStyle;
  readonly range: RangeAddress;
}

/**
 * The rectangles of equal style of a report, so that a sheet of 5.000 rows is dressed with as few requests as one of
 * five: unbroken runs down each column, and neighbouring columns with the same run joined.
 */
export function styleAreas(content: ReportContent): StyleArea[] {
  return alikeAreas(content, styleAt).map(({ key, range }) => ({ style: key, range }));
}

/** The rectangles of cells of one key; cells without a key belong to none. */
export function alikeAreas<Key extends string>(
  content: ReportContent,
  keyAt: (row: ReportContent['rows'][number], column: number) => Key | null,
): { readonly key: Key; readonly range: RangeAddress }[] {
  const width = Math.max(0, ...content.rows.map((row) => row.length));
  const areas: { key: Key; top: number; bottom: number; left: number; right: number }[] = [];
  for (let column = 1; column <= width; column += 1) {
    let open: (typeof areas)[number] | null = null;
    content.rows.forEach((row, index) => {
      const key = keyAt(row, column);
      if (open !== null && key === open.key) {
        open.bottom = index + 1;
        return;
      }
      open = key === null ? null : { key, top: index + 1, bottom: index + 1, left: column, right: column };
      if (open !== null) areas.push(open);
    });
  }
  const joined: typeof areas = [];
  for (const area of areas) {
    const left = joined.find(
      (other) =>
        other.key === area.key &&
        other.top === area.top &&
        other.bottom === area.bottom &&
        other.right === area.left - 1,
    );
    if (left === undefined) joined.push(area);
    else left.right = area.right;
  }
  return joined.map(({ key, ...rectangle }) => ({ key, range: rangeAddress(rectangle) }));
}

/** The style of a cell, or of the cell whose span covers it. */
function styleAt(row: ReportContent['rows'][number], column: number): ReportStyle | null {
  for (let start = column; start >= 1; start -= 1) {
    const cell = row[start - 1];
    if (cell) return start + (cell.span ?? 1) > column ? cell.style : null;
  }
  return null;
}

/** The rectangles that a report's wide or high cells span. */
export function spans(content: ReportContent): RangeAddress[] {
  return content.rows.flatMap((row, index) =>
    row.flatMap((cell, at) => {
      const { span = 1, down = 1 } = cell ?? {};
      return span > 1 || down > 1
        ? [rangeAddress({ top: index + 1, left: at + 1, bottom: index + down, right: at + span })]
        : [];
    }),
  );
}
