import { MAX_COLUMNS, MAX_ROWS } from '../../engine/a1';
import { bounding, columnsOf, intersection, rowsOf } from '../../engine/rectangles';
import type { Rectangle } from '../../model/workbook-model';
import { readAddress } from '../addresses';
import type { Arguments } from '../protocol/arguments';
import { HostError, invalidArgument } from '../protocol/host-error';
import { NULL_OBJECT } from '../protocol/host-object';
import type { HostObject } from '../protocol/host-object';
import { RangeSelf } from '../session';
import { range } from './range';

/** A range on the same sheet. @throws InvalidArgument when it runs off the sheet */
export function rangeAt(self: Pick<RangeSelf, 'session' | 'sheetId'>, area: Rectangle): HostObject {
  const outside = area.top < 0 || area.left < 0 || area.bottom >= MAX_ROWS || area.right >= MAX_COLUMNS;
  if (outside || area.bottom < area.top || area.right < area.left) {
    throw invalidArgument('the range runs off the sheet');
  }
  return range(new RangeSelf(self.session, self.sheetId, area));
}

/** The block that an argument means: an address on the same sheet, or a range. */
function otherArea(self: RangeSelf, args: Arguments): Rectangle {
  const other = args.textOrObject(0);
  if (typeof other === 'string') return readAddress(self.session, self.sheetId, other).area;
  if (!(other.self instanceof RangeSelf) || other.self.sheetId !== self.sheetId)
    throw new HostError('InvalidArgument');
  return other.self.area;
}

function usedRange(self: RangeSelf, valuesOnly: boolean): HostObject | null {
  const used = self.sheet.usedArea(valuesOnly);
  const part = used && intersection(used, self.area);
  return part && rangeAt(self, part);
}

/** The methods of a range that lead to other ranges. */
export const rangeSteps: Readonly<Record<string, (self: RangeSelf, args: Arguments) => unknown>> = {
  getCell: (self, args) => {
    const top = self.area.top + args.anyInteger(0);
    const left = self.area.left + args.anyInteger(1);
    return rangeAt(self, { top, left, bottom: top, right: left });
  },
  getRow: (self, args) => {
    const top = self.area.top + args.anyInteger(0);
    return rangeAt(self, { ...self.area, top, bottom: top });
  },
  getColumn: (self, args) => {
    const left = self.area.left + args.anyInteger(0);
    return rangeAt(self, { ...self.area, left, right: left });
  },
  getLastCell: (self) => rangeAt(self, { ...self.area, top: self.area.bottom, left: self.area.right }),
  getLastRow: (self) => rangeAt(self, { ...self.area, top: self.area.bottom }),
  getLastColumn: (self) => rangeAt(self, { ...self.area, left: self.area.right }),
  getEntireRow: (self) => rangeAt(self, { ...self.area, left: 0, right: MAX_COLUMNS - 1 }),
  getEntireColumn: (self) => rangeAt(self, { ...self.area, top: 0, bottom: MAX_ROWS - 1 }),
  getResizedRange: (self, args) =>
    rangeAt(self, {
      ...self.area,
      bottom: self.area.bottom + args.anyInteger(0),
      right: self.area.right + args.anyInteger(1),
    }),
  getAbsoluteResizedRange: (self, args) =>
    rangeAt(self, {
      ...self.area,
      bottom: self.area.top + args.integer(0, 1) - 1,
      right: self.area.left + args.integer(1, 1) - 1,
    }),
  getOffsetRange: (self, args) => {
    const rows = args.anyInteger(0);
    const columns = args.anyInteger(1);
    const { top, left, bottom, right } = self.area;
    return rangeAt(self, {
      top: top + rows,
      left: left + columns,
      bottom: bottom + rows,
      right: right + columns,
    });
  },
  getIntersection: (self, args) => {
    const common = intersection(self.area, otherArea(self, args));
    if (!common) throw new HostError('ItemNotFound');
    return rangeAt(self, common);
  },
  getIntersectionOrNullObject: (self, args) => {
    const common = intersection(self.area, otherArea(self, args));
    return common ? rangeAt(self, common) : NULL_OBJECT;
  },
  getBoundingRect: (self, args) => rangeAt(self, bounding(self.area, otherArea(self, args))),
  getUsedRange: (self, args) => {
    const used = usedRange(self, args.flag(0, false));
    if (!used) throw new HostError('ItemNotFound');
    return used;
  },
  getUsedRangeOrNullObject: (self, args) => usedRange(self, args.flag(0, false)) ?? NULL_OBJECT,
  // The client asks this before it splits a large array into several writes.
  _ValidateArraySize: (self, args) => {
    if (args.integer(0) !== rowsOf(self.area) || args.integer(1) !== columnsOf(self.area)) {
      throw new HostError(
        'InvalidArgument',
        "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
      );
    }
  },
};
