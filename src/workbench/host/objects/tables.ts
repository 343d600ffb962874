import type { TableModel } from '../../model/workbook-model';
import type { Arguments } from '../protocol/arguments';
import { HostError } from '../protocol/host-error';
import { defineClass, NULL_OBJECT } from '../protocol/host-object';
import type { HostObject } from '../protocol/host-object';
import type { Session } from '../session';
import { rangeAt } from './range-steps';
import { worksheet } from './worksheet';

interface TablesSelf {
  readonly session: Session;
  /** The sheet whose tables these are; `null` for all. */
  readonly sheetId: string | null;
}

interface TableSelf {
  readonly session: Session;
  readonly id: string;
}

interface Placed {
  readonly sheetId: string;
  readonly table: TableModel;
}

function placed({ session, sheetId }: TablesSelf): Placed[] {
  const sheets = sheetId === null ? session.engine.sheets : [session.sheet(sheetId)];
  return sheets.flatMap((sheet) => sheet.extras.tables.map((table) => ({ sheetId: sheet.id, table })));
}

function find(self: TablesSelf, key: string): HostObject | null {
  const wanted = key.toLowerCase();
  const found = placed(self).find(({ table }) => table.id === key || table.name.toLowerCase() === wanted);
  return found ? tableObject({ session: self.session, id: found.table.id }) : null;
}

function getItem(self: TablesSelf, args: Arguments): HostObject {
  const found = find(self, args.text(0));
  if (!found) throw new HostError('ItemNotFound');
  return found;
}

/** `Excel.TableCollection`. Tables can be seen here, not made or changed. */
export const tables: (self: TablesSelf) => HostObject = defineClass<TablesSelf>({
  name: 'TableCollection',
  items: (self) => placed(self).map(({ table }) => tableObject({ session: self.session, id: table.id })),
  item: getItem,
  scalars: { count: { read: (self) => placed(self).length } },
  methods: {
    getCount: (self) => placed(self).length,
    getItem,
    getItemOrNullObject: (self, args) => find(self, args.text(0)) ?? NULL_OBJECT,
  },
});

function tableOf({ session, id }: TableSelf): Placed {
  const found = placed({ session, sheetId: null }).find(({ table }) => table.id === id);
  if (!found) throw new HostError('ItemNotFound');
  return found;
}

const tableObject = defineClass<TableSelf>({
  name: 'Table',
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    id: { read: ({ id }) => id },
    name: { read: (self) => tableOf(self).table.name },
    showHeaders: { read: (self) => tableOf(self).table.showHeaders },
    showTotals: { read: (self) => tableOf(self).table.showTotals },
  },
  navigations: {
    worksheet: (self) => worksheet({ session: self.session, sheetId: tableOf(self).sheetId }),
  },
  methods: {
    getRange: (self) => {
      const { sheetId, table } = tableOf(self);
      return rangeAt({ session: self.session, sheetId }, table.range);
    },
    getDataBodyRange: (self) => {
      const { sheetId, table } = tableOf(self);
      const top = table.range.top + (table.showHeaders ? 1 : 0);
      const bottom = table.range.bottom - (table.showTotals ? 1 : 0);
      return rangeAt({ session: self.session, sheetId }, { ...table.range, top, bottom });
    },
    getHeaderRowRange: (self) => {
      const { sheetId, table } = tableOf(self);
      if (!table.showHeaders) throw new HostError('InvalidOperation');
      return rangeAt({ session: self.session, sheetId }, { ...table.range, bottom: table.range.top });
    },
  },
});
