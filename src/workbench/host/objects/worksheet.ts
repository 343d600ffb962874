import type { SheetModel } from '../../model/workbook-model';
import { readAddress, readAddresses } from '../addresses';
import { EVENT_NAMES } from '../events/event-registry';
import type { Arguments } from '../protocol/arguments';
import { HostError, notImplemented } from '../protocol/host-error';
import { defineClass, NULL_OBJECT } from '../protocol/host-object';
import type { HostObject } from '../protocol/host-object';
import { refuseStructure } from '../refusals/protection';
import { refuseSheetName } from '../refusals/sheet-name';
import { RangeSelf } from '../session';
import type { SheetSelf } from '../session';
import { takenColor, takenFlag, takenNumber, takenText, takenWord } from '../taken-values';
import { autoFilter } from './auto-filter';
import { charts } from './charts';
import { customProperties } from './custom-properties';
import { freezePanes } from './freeze-panes';
import { namedItems } from './named-items';
import { pageLayout } from './page-layout';
import { rangeAreas } from './range-areas';
import { rangeAt } from './range-steps';
import { sheetProtection } from './sheet-protection';
import { tables } from './tables';

const sheetOf = ({ session, sheetId }: SheetSelf): ReturnType<typeof session.sheet> => session.sheet(sheetId);

const VISIBILITIES: readonly (readonly [SheetModel['visibility'], string])[] = [
  ['visible', 'Visible'],
  ['hidden', 'Hidden'],
  ['veryHidden', 'VeryHidden'],
];

const WHOLE = { top: 0, left: 0, bottom: 1_048_575, right: 16_383 };

function usedRange(self: SheetSelf, args: Arguments): HostObject | null {
  const used = sheetOf(self).usedArea(args.flag(0, false));
  return used && rangeAt(self, used);
}

/** Registering for an event, and taking it back, by the library's own names. */
function registrations(): Record<string, (self: SheetSelf) => void> {
  const pairs = Object.entries(EVENT_NAMES).flatMap(([name, type]) => [
    [
      name,
      (self: SheetSelf) => {
        self.session.events.register(type, self.sheetId);
      },
    ] as const,
    [
      name.replace('_R', '_Unr'),
      (self: SheetSelf) => {
        self.session.events.unregister(type, self.sheetId);
      },
    ] as const,
  ]);
  return Object.fromEntries(pairs);
}

/** `Excel.Worksheet`. */
export const worksheet: (self: SheetSelf) => HostObject = defineClass<SheetSelf>({
  name: 'Worksheet',
  identity: (self) => ({ Id: sheetOf(self).id }),
  scalars: {
    id: { read: ({ sheetId }) => sheetId },
    name: {
      read: (self) => sheetOf(self).name,
      write: (self, sent) => {
        const name = takenText(sent);
        refuseStructure(self.session);
        refuseSheetName(self.session.engine, name, self.sheetId);
        self.session.engine.renameSheet(sheetOf(self).id, name);
      },
    },
    position: {
      read: (self) => sheetOf(self).position,
      write: (self, sent) => {
        refuseStructure(self.session);
        const position = takenNumber(sent, 0, self.session.engine.sheets.length - 1);
        self.session.engine.moveSheet(sheetOf(self).id, Math.trunc(position));
      },
    },
    visibility: {
      read: (self) => VISIBILITIES.find(([own]) => own === sheetOf(self).visibility)?.[1],
      write: setVisibility,
    },
    tabColor: {
      read: (self) => sheetOf(self).tabColor ?? '',
      write: (self, sent) => {
        refuseStructure(self.session);
        sheetOf(self).tabColor = sent === '' ? null : takenColor(sent);
      },
    },
    showGridlines: {
      read: (self) => sheetOf(self).showGridlines,
      write: (self, sent) => {
        sheetOf(self).showGridlines = takenFlag(sent);
      },
    },
    // The library sets `showGridlines` under this older name, and reads it under the other.
    gridlines: {
      write: (self, sent) => {
        sheetOf(self).showGridlines = takenFlag(sent);
      },
    },
  },
  navigations: {
    autoFilter: (self) => autoFilter(self),
    charts: (self) => charts(self),
    customProperties: (self) => customProperties(self),
    freezePanes: (self) => freezePanes(self),
    names: ({ session, sheetId }) => namedItems({ session, sheetId }),
    pageLayout: (self) => pageLayout(self),
    protection: (self) => sheetProtection(self),
    tables: ({ session, sheetId }) => tables({ session, sheetId }),
  },
  methods: {
    ...registrations(),
    activate: (self) => {
      const sheet = sheetOf(self);
      if (sheet.visibility !== 'visible') throw new HostError('InvalidOperation');
      self.session.engine.activate(sheet.id);
    },
    delete: deleteSheet,
    getRange: (self, args) => {
      const address = args.optionalText(0);
      if (address === undefined) return rangeAt(self, WHOLE);
      const place = readAddress(self.session, sheetOf(self).id, address);
      return rangeAt({ session: self.session, sheetId: place.sheetId }, place.area);
    },
    getRangeByIndexes: (self, args) => {
      const [top, left] = [args.integer(0), args.integer(1)];
      return rangeAt(self, {
        top,
        left,
        bottom: top + args.integer(2, 1) - 1,
        right: left + args.integer(3, 1) - 1,
      });
    },
    getCell: (self, args) => {
      const [top, left] = [args.integer(0), args.integer(1)];
      return rangeAt(self, { top, left, bottom: top, right: left });
    },
    getRanges: (self, args) => {
      const areas = args.has(0) ? readAddresses(self.session, sheetOf(self).id, args.text(0)) : [WHOLE];
      const ranges = areas.map((area) => new RangeSelf(self.session, self.sheetId, area));
      return rangeAreas({ session: self.session, sheetId: self.sheetId, ranges });
    },
    // An empty sheet has a used range all the same: its first cell.
    getUsedRange: (self, args) =>
      usedRange(self, args) ?? rangeAt(self, { top: 0, left: 0, bottom: 0, right: 0 }),
    getUsedRangeOrNullObject: (self, args) => usedRange(self, args) ?? NULL_OBJECT,
    getNext: (self, args) => neighbour(self, 1, args.flag(0, false)) ?? missing(),
    getNextOrNullObject: (self, args) => neighbour(self, 1, args.flag(0, false)) ?? NULL_OBJECT,
    getPrevious: (self, args) => neighbour(self, -1, args.flag(0, false)) ?? missing(),
    getPreviousOrNullObject: (self, args) => neighbour(self, -1, args.flag(0, false)) ?? NULL_OBJECT,
    calculate: () => undefined,
    copy: () => {
      throw notImplemented('Worksheet.copy');
    },
  },
});

function missing(): never {
  throw new HostError('ItemNotFound');
}

function neighbour(self: SheetSelf, step: 1 | -1, visibleOnly: boolean): HostObject | null {
  const { sheets } = self.session.engine;
  let at = sheetOf(self).position + step;
  while (visibleOnly && sheets[at] !== undefined && sheets[at]?.visibility !== 'visible') at += step;
  const found = sheets[at];
  return found ? worksheet({ session: self.session, sheetId: found.id }) : null;
}

function setVisibility(self: SheetSelf, sent: unknown): void {
  const word = takenWord(
    sent,
    VISIBILITIES.map(([, name]) => name),
  );
  refuseStructure(self.session);
  const sheet = sheetOf(self);
  const visibility = VISIBILITIES.find(([, name]) => name === word)?.[0] ?? 'visible';
  if (visibility !== 'visible') leaveSheet(self);
  sheet.visibility = visibility;
}

/** One sheet always stays in sight; the next one becomes active when the active one goes. */
function leaveSheet(self: SheetSelf): void {
  const { engine } = self.session;
  const others = engine.sheets.filter((sheet) => sheet.id !== self.sheetId && sheet.visibility === 'visible');
  if (others.length === 0) throw new HostError('InvalidOperation', 'A workbook must have a visible sheet.');
  if (engine.activeSheet.id !== self.sheetId) return;
  const { position } = sheetOf(self);
  const next = others.find((sheet) => sheet.position > position) ?? others.at(-1);
  if (next) engine.activate(next.id);
}

function deleteSheet(self: SheetSelf): void {
  refuseStructure(self.session);
  // As documented: a very hidden sheet has to be shown before it can be deleted.
  if (sheetOf(self).visibility === 'veryHidden') throw new HostError('GeneralException');
  leaveSheet(self);
  self.session.engine.deleteSheet(sheetOf(self).id);
}
