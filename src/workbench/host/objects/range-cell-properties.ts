import { formatCell, quoteSheetName } from '../../engine/a1';
import { Arguments } from '../protocol/arguments';
import { notImplemented } from '../protocol/host-error';
import type { HostObject } from '../protocol/host-object';
import { RangeSelf } from '../session';
import { cellMatrix } from '../values/range-values';
import { range } from './range';
import { columnPoints, rowPoints } from './range-sizes';

/** What is to be told of each cell: `true` for a property, an object for what lies below it. */
type Wish = Readonly<Record<string, unknown>>;

/**
 * Reads what is wished of a cell through the same object that answers for a range, so that both say the same.
 *
 * @param object a range of one cell, or a part of it such as its format
 * @param wish e.g. `{ format: { font: { name: true } } }`
 */
function granted(object: HostObject, wish: Wish): Record<string, unknown> {
  const answer: Record<string, unknown> = {};
  for (const [name, wanted] of Object.entries(wish)) {
    if (wanted === true) {
      if (name === 'hidden' || name === 'style') throw notImplemented(`CellProperties.${name}`);
      // The one part that is wished for as a whole.
      answer[name] =
        name === 'protection' ? granted(object.navigate(name), { locked: true }) : object.read(name);
    } else if (name === 'borders') answer[name] = grantedBorders(object.navigate(name), wanted as Wish);
    else if (typeof wanted === 'object' && wanted !== null)
      answer[name] = granted(object.navigate(name), wanted as Wish);
  }
  return answer;
}

const sides = { top: 'EdgeTop', bottom: 'EdgeBottom', left: 'EdgeLeft', right: 'EdgeRight' } as const;

/** The same wish for each side; the sides of several cells and diagonals are not told. */
function grantedBorders(borders: HostObject, wish: Wish): Record<string, unknown> {
  const told = ['style', 'color', 'weight'].filter((name) => wish[name] === true);
  const unknown = Object.keys(wish).find((name) => !told.includes(name));
  if (unknown !== undefined) throw notImplemented(`CellProperties.format.borders.${unknown}`);
  return Object.fromEntries(
    Object.entries(sides).map(([side, index]) => {
      const border = borders.item(new Arguments([index], 'getItem'));
      return [side, Object.fromEntries(told.map((name) => [name, border.read(name)]))];
    }),
  );
}

/** One property for each row or column, by the same wish. */
function lines(self: RangeSelf, wish: Wish, axis: 'rows' | 'columns'): Record<string, unknown>[] {
  const { session, sheetId, sheet, area } = self;
  const answers: Record<string, unknown>[] = [];
  const [first, last] = axis === 'rows' ? [area.top, area.bottom] : [area.left, area.right];
  const hiddenName = axis === 'rows' ? 'rowHidden' : 'columnHidden';
  const sizeName = axis === 'rows' ? 'rowHeight' : 'columnWidth';
  for (let index = first; index <= last; index += 1) {
    const place =
      axis === 'rows' ? { ...area, top: index, bottom: index } : { ...area, left: index, right: index };
    const { [hiddenName]: hidden, format, ...rest } = wish;
    const { [sizeName]: size, ...look } = (format ?? {}) as Wish;
    const object = range(new RangeSelf(session, sheetId, place));
    const own: Record<string, unknown> = granted(object, rest);
    if (hidden === true) own[hiddenName] = object.read(hiddenName);
    if (format !== undefined) {
      const points = axis === 'rows' ? rowPoints(sheet, index) : columnPoints(sheet, index);
      own['format'] = {
        ...granted(object.navigate('format'), look),
        ...(size === true ? { [sizeName]: points } : {}),
      };
    }
    answers.push(own);
  }
  return answers;
}

/** The methods of a range that tell or set the looks of its cells one by one. */
export const rangeCellProperties: Readonly<Record<string, (self: RangeSelf, args: Arguments) => unknown>> = {
  getCellProperties: (self, args) => {
    const { address, addressLocal, ...wish } = args.record(0);
    const matrix = cellMatrix(self, (_cell, sheet, row, column) => {
      const place = new RangeSelf(self.session, self.sheetId, {
        top: row,
        left: column,
        bottom: row,
        right: column,
      });
      const name = `${quoteSheetName(sheet.name)}!${formatCell(row, column)}`;
      return {
        ...granted(range(place), wish),
        ...(address === true ? { address: name } : {}),
        ...(addressLocal === true ? { addressLocal: name } : {}),
      };
    });
    return matrix ?? [];
  },
  getRowProperties: (self, args) => lines(self, args.record(0), 'rows'),
  getColumnProperties: (self, args) => lines(self, args.record(0), 'columns'),
};
