import type { EngineSheet } from '../../engine/engine-sheet';
import type { Arguments } from '../protocol/arguments';
import { HostError } from '../protocol/host-error';
import { defineClass, NULL_OBJECT } from '../protocol/host-object';
import type { HostObject } from '../protocol/host-object';
import type { SheetSelf } from '../session';
import { takenText } from '../taken-values';

interface PropertySelf extends SheetSelf {
  readonly key: string;
}

const sheetOf = ({ session, sheetId }: SheetSelf): EngineSheet => session.sheet(sheetId);

/** Keys differ by more than capitals, as in Excel. */
function keyOf(self: SheetSelf, key: string): string | null {
  const wanted = key.toLowerCase();
  return (
    [...sheetOf(self).extras.customProperties.keys()].find((own) => own.toLowerCase() === wanted) ?? null
  );
}

function set(self: SheetSelf, key: string, value: string): void {
  const { extras } = sheetOf(self);
  extras.customProperties = new Map([...extras.customProperties, [key, value]]);
}

function getItem(self: SheetSelf, args: Arguments): HostObject {
  const key = keyOf(self, args.text(0));
  if (key === null) throw new HostError('ItemNotFound');
  return customProperty({ ...self, key });
}

/** `Excel.WorksheetCustomPropertyCollection`. They last as long as the workbook is open here: its model has no place for them. */
export const customProperties: (self: SheetSelf) => HostObject = defineClass<SheetSelf>({
  name: 'WorksheetCustomPropertyCollection',
  items: (self) =>
    [...sheetOf(self).extras.customProperties.keys()].map((key) => customProperty({ ...self, key })),
  item: getItem,
  methods: {
    add: (self, args) => {
      const key = keyOf(self, args.text(0)) ?? args.text(0);
      set(self, key, args.text(1));
      return customProperty({ ...self, key });
    },
    getCount: (self) => sheetOf(self).extras.customProperties.size,
    getItem,
    getItemOrNullObject: (self, args) => {
      const key = keyOf(self, args.text(0));
      return key === null ? NULL_OBJECT : customProperty({ ...self, key });
    },
  },
});

const customProperty = defineClass<PropertySelf>({
  name: 'WorksheetCustomProperty',
  identity: ({ key }) => ({ _Id: key }),
  scalars: {
    key: { read: ({ key }) => key },
    value: {
      read: (self) => sheetOf(self).extras.customProperties.get(self.key) ?? null,
      write: (self, sent) => {
        set(self, self.key, takenText(sent));
      },
    },
  },
  methods: {
    delete: (self) => {
      const { extras } = sheetOf(self);
      const rest = [...extras.customProperties].filter(([key]) => key !== self.key);
      extras.customProperties = new Map(rest);
    },
  },
});
