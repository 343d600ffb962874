import { readAddress } from '../addresses';
import type { Arguments } from '../protocol/arguments';
import { HostError } from '../protocol/host-error';
import { defineClass, NULL_OBJECT } from '../protocol/host-object';
import type { HostObject } from '../protocol/host-object';
import { RangeSelf } from '../session';
import type { SheetSelf } from '../session';
import { rangeAt } from './range-steps';

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

function frozenArea(self: SheetSelf, args: Arguments): RangeSelf['area'] {
  const given = args.textOrObject(0);
  if (typeof given === 'string') return readAddress(self.session, self.sheetId, given).area;
  if (!(given.self instanceof RangeSelf) || given.self.sheetId !== self.sheetId)
    throw new HostError('InvalidArgument');
  return given.self.area;
}

function location(self: SheetSelf): HostObject | null {
  const { rows, columns } = self.session.sheet(self.sheetId).frozen;
  if (rows === 0 && columns === 0) return null;
  return rangeAt(self, {
    top: 0,
    left: 0,
    bottom: rows === 0 ? LAST_ROW : rows - 1,
    right: columns === 0 ? LAST_COLUMN : columns - 1,
  });
}

/** `Excel.WorksheetFreezePanes`. */
export const freezePanes: (self: SheetSelf) => HostObject = defineClass<SheetSelf>({
  name: 'WorksheetFreezePanes',
  methods: {
    freezeRows: ({ session, sheetId }, args) => {
      session.sheet(sheetId).frozen = { rows: args.has(0) ? args.integer(0) : 1, columns: 0 };
    },
    freezeColumns: ({ session, sheetId }, args) => {
      session.sheet(sheetId).frozen = { rows: 0, columns: args.has(0) ? args.integer(0) : 1 };
    },
    // Everything above and left of the range's last cell stays, that cell included.
    freezeAt: (self, args) => {
      const { bottom, right } = frozenArea(self, args);
      const frozen = {
        rows: bottom >= LAST_ROW ? 0 : bottom + 1,
        columns: right >= LAST_COLUMN ? 0 : right + 1,
      };
      self.session.sheet(self.sheetId).frozen = frozen;
    },
    unfreeze: ({ session, sheetId }) => {
      session.sheet(sheetId).frozen = { rows: 0, columns: 0 };
    },
    getLocation: (self) => {
      const found = location(self);
      if (!found) throw new HostError('ItemNotFound');
      return found;
    },
    getLocationOrNullObject: (self) => location(self) ?? NULL_OBJECT,
  },
});
