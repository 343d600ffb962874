import { EVENT_NAMES } from '../events/event-registry';
import type { Arguments } from '../protocol/arguments';
import { HostError } from '../protocol/host-error';
import { defineClass, NULL_OBJECT } from '../protocol/host-object';
import type { HostObject } from '../protocol/host-object';
import { refuseStructure } from '../refusals/protection';
import { refuseSheetName } from '../refusals/sheet-name';
import type { Session } from '../session';
import { worksheet } from './worksheet';

/** A sheet is asked for by its name or by the id that it was given. */
function find(session: Session, key: string): HostObject | null {
  const sheet = session.engine.sheet(key) ?? session.engine.sheetNamed(key);
  return sheet && worksheet({ session, sheetId: sheet.id });
}

function getItem(session: Session, args: Arguments): HostObject {
  const found = find(session, args.text(0));
  if (!found) throw new HostError('ItemNotFound');
  return found;
}

/** Excel's own names for new sheets. */
function freeName(session: Session): string {
  for (let number = session.engine.sheets.length + 1; ; number += 1) {
    const name = `Sheet${number}`;
    if (!session.engine.sheetNamed(name)) return name;
  }
}

function atEnd(session: Session, args: Arguments, end: 'first' | 'last'): HostObject {
  const visible = session.engine.sheets.filter(
    (sheet) => !args.flag(0, false) || sheet.visibility === 'visible',
  );
  const sheet = end === 'first' ? visible[0] : visible.at(-1);
  if (!sheet) throw new HostError('ItemNotFound');
  return worksheet({ session, sheetId: sheet.id });
}

function registrations(): Record<string, (session: Session) => void> {
  const pairs = Object.entries(EVENT_NAMES).flatMap(([name, type]) => [
    [
      name,
      (session: Session) => {
        session.events.register(type, null);
      },
    ] as const,
    [
      name.replace('_R', '_Unr'),
      (session: Session) => {
        session.events.unregister(type, null);
      },
    ] as const,
  ]);
  return Object.fromEntries(pairs);
}

/** `Excel.WorksheetCollection`. */
export const worksheets: (session: Session) => HostObject = defineClass<Session>({
  name: 'WorksheetCollection',
  items: (session) => session.engine.sheets.map((sheet) => worksheet({ session, sheetId: sheet.id })),
  item: getItem,
  methods: {
    ...registrations(),
    add: (session, args) => {
      refuseStructure(session);
      const name = args.optionalText(0) ?? freeName(session);
      refuseSheetName(session.engine, name, null);
      return worksheet({ session, sheetId: session.engine.addSheet(name).id });
    },
    getActiveWorksheet: (session) => worksheet({ session, sheetId: session.engine.activeSheet.id }),
    getCount: (session, args) => {
      const visibleOnly = args.flag(0, false);
      return session.engine.sheets.filter((sheet) => !visibleOnly || sheet.visibility === 'visible').length;
    },
    getFirst: (session, args) => atEnd(session, args, 'first'),
    getLast: (session, args) => atEnd(session, args, 'last'),
    getItem,
    getItemOrNullObject: (session, args) => find(session, args.text(0)) ?? NULL_OBJECT,
  },
});
