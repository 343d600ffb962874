import { HostError } from '../protocol/host-error';
import { defineClass, NULL_OBJECT } from '../protocol/host-object';
import type { HostObject } from '../protocol/host-object';
import type { SheetSelf } from '../session';
import { rangeAt } from './range-steps';

function filterRange(self: SheetSelf): HostObject | null {
  const filter = self.session.sheet(self.sheetId).extras.autoFilter;
  return filter && rangeAt(self, filter.range);
}

/** `Excel.AutoFilter` of a sheet; it can be seen, not set: criteria are the person's. */
export const autoFilter: (self: SheetSelf) => HostObject = defineClass<SheetSelf>({
  name: 'AutoFilter',
  scalars: {
    enabled: { read: ({ session, sheetId }) => session.sheet(sheetId).extras.autoFilter !== null },
    isDataFiltered: {
      read: ({ session, sheetId }) => session.sheet(sheetId).extras.autoFilter?.active === true,
    },
  },
  methods: {
    getRange: (self) => {
      const found = filterRange(self);
      if (!found) throw new HostError('ItemNotFound');
      return found;
    },
    getRangeOrNullObject: (self) => filterRange(self) ?? NULL_OBJECT,
  },
});
