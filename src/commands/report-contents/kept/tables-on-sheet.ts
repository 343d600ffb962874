import type { Rectangle } from '../../../core/grid/address';
import { type Grid, valueAt } from '../../../core/grid/grid';
import { headingMark, type NotedColumn, sameText } from './heading-marks';
import { rowsOf, type UnitTable } from './table-rows';

/** A table of ours as its mark says: where it stands now, and the headings that were written. */
export interface MarkedTable {
  readonly key: string;
  readonly area: Rectangle;
  readonly headings: readonly NotedColumn[];
  /** Marks of the words that head our rows without a unit. */
  readonly labels: ReadonlySet<string>;
}

/**
 * A table of ours as it stands on a sheet, whatever the person did to it: sorted it, put columns or rows between,
 * deleted some, wrote another heading.
 * @param otherLabels what stands in the column of units of rows that are none.
 */
export function tableOnSheet(
  grid: Grid,
  { key, area, headings, labels }: MarkedTable,
  otherLabels: ReadonlySet<string>,
): UnitTable {
  const textAt = (row: number, column: number): string => sameText(valueAt(grid, row, column));
  const texts = Array.from({ length: area.right - area.left + 1 }, (_, index) =>
    textAt(area.top, area.left + index),
  );
  const found = matchHeadings(
    texts.map((text) => (text === '' ? '' : headingMark(text))),
    headings,
  );
  const columns = new Map<number, string>();
  const notes = new Set<number>();
  let known = 0;
  found.places.forEach((noted, index) => {
    if (noted === null) return;
    if (noted.mark === headingMark(texts[index] ?? '')) known += 1;
    columns.set(area.left + index, noted.key);
    if (noted.isPersons) notes.add(area.left + index);
  });
  const place = { top: known === 0 ? area.top - 1 : area.top, bottom: area.bottom, columns };
  return {
    key,
    ...place,
    notes,
    ...rowsOf(
      place,
      textAt,
      (_, text) => text !== '' && !otherLabels.has(text) && !labels.has(headingMark(text)),
      (label) => labels.has(headingMark(label)),
    ),
  };
}

/**
 * Which of our columns stands where. Between two that are known by their words, as many as are missing there are taken
 * for those, in their order: the person wrote another heading over ours.
 */
function matchHeadings(
  marks: readonly string[],
  headings: readonly NotedColumn[],
): { places: (NotedColumn | null)[] } {
  const places: (NotedColumn | null)[] = marks.map(() => null);
  const open = new Set(headings);
  marks.forEach((mark, index) => {
    const own = [...open].find((one) => one.mark === mark);
    if (own === undefined) return;
    places[index] = own;
    open.delete(own);
  });
  let start = 0;
  for (let end = 0; end <= places.length; end += 1) {
    const right = places[end];
    if (end < places.length && right === null) continue;
    const left = start === 0 ? -1 : headings.indexOf(places[start - 1] ?? (undefined as never));
    const next = right === undefined || right === null ? headings.length : headings.indexOf(right);
    const missing = headings.slice(left + 1, Math.max(left + 1, next)).filter((one) => open.has(one));
    if (missing.length > 0 && missing.length === end - start) {
      missing.forEach((one, index) => {
        places[start + index] = one;
        open.delete(one);
      });
    }
    start = end + 1;
  }
  return { places };
}
