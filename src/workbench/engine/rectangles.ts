import type { Rectangle } from '../model/workbook-model';

/**
 * What two rectangles have in common.
 *
 * @returns the common part, or `null` when they do not touch the same cell
 * @example intersection({ top: 0, left: 0, bottom: 4, right: 4 }, { top: 3, left: 3, bottom: 9, right: 9 })
 */
export function intersection(a: Rectangle, b: Rectangle): Rectangle | null {
  const top = Math.max(a.top, b.top);
  const left = Math.max(a.left, b.left);
  const bottom = Math.min(a.bottom, b.bottom);
  const right = Math.min(a.right, b.right);
  return top <= bottom && left <= right ? { top, left, bottom, right } : null;
}

/** Whether `inner` lies wholly inside `outer`. */
export function contains(outer: Rectangle, inner: Rectangle): boolean {
  return (
    outer.top <= inner.top &&
    outer.left <= inner.left &&
    outer.bottom >= inner.bottom &&
    outer.right >= inner.right
  );
}

/** Whether both cover the same cells. */
export function sameRectangle(a: Rectangle, b: Rectangle): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

/** The smallest rectangle around both. */
export function bounding(a: Rectangle, b: Rectangle): Rectangle {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/**
 * What is left of a rectangle when another is cut out of it, as up to four rectangles.
 *
 * @param area the rectangle
 * @param hole what is cut out
 */
export function without(area: Rectangle, hole: Rectangle): Rectangle[] {
  const cut = intersection(area, hole);
  if (cut === null) return [area];
  const rest: Rectangle[] = [];
  if (cut.top > area.top) rest.push({ ...area, bottom: cut.top - 1 });
  if (cut.left > area.left) rest.push({ ...area, top: cut.top, bottom: cut.bottom, right: cut.left - 1 });
  if (cut.right < area.right) rest.push({ ...area, top: cut.top, bottom: cut.bottom, left: cut.right + 1 });
  if (cut.bottom < area.bottom) rest.push({ ...area, top: cut.bottom + 1 });
  return rest;
}

/** Number of rows. */
export const rowsOf = (area: Rectangle): number => area.bottom - area.top + 1;
/** Number of columns. */
export const columnsOf = (area: Rectangle): number => area.right - area.left + 1;
