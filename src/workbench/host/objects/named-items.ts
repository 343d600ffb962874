import { formatRectangle, parseRectangle, quoteSheetName } from '../../engine/a1';
import type { ScopedName } from '../../engine/defined-names';
import type { DefinedName } from '../../model/workbook-model';
import { referredRange } from '../addresses';
import type { Arguments } from '../protocol/arguments';
import { HostError, invalidArgument } from '../protocol/host-error';
import { defineClass, NULL_OBJECT } from '../protocol/host-object';
import type { HostObject } from '../protocol/host-object';
import { RangeSelf } from '../session';
import type { Session } from '../session';
import { takenFlag, takenText } from '../taken-values';
import { range } from './range';
import { worksheet } from './worksheet';

interface NamesSelf {
  readonly session: Session;
  /** The sheet whose names these are; `null` for the workbook's. */
  readonly sheetId: string | null;
}

interface NameSelf extends NamesSelf {
  readonly name: string;
}

/** `Excel.NamedItemCollection` of the workbook or of a sheet. */
export const namedItems: (self: NamesSelf) => HostObject = defineClass<NamesSelf>({
  name: 'NamedItemCollection',
  items: (self) => self.session.engine.names.of(self.sheetId).map(({ name }) => namedItem({ ...self, name })),
  item: getItem,
  methods: {
    add: (self, args) => add(self, args),
    addFormulaLocal: (self, args) => add(self, args),
    getCount: ({ session, sheetId }) => session.engine.names.of(sheetId).length,
    getItem,
    getItemOrNullObject: (self, args) => find(self, args.text(0)) ?? NULL_OBJECT,
  },
});

function find(self: NamesSelf, name: string): HostObject | null {
  const found = self.session.engine.names.find(name, self.sheetId);
  return found && namedItem({ ...self, name: found.name });
}

function getItem(self: NamesSelf, args: Arguments): HostObject {
  const found = find(self, args.text(0));
  if (!found) throw new HostError('ItemNotFound');
  return found;
}

function add(self: NamesSelf, args: Arguments): HostObject {
  const { session, sheetId } = self;
  const name = args.text(0);
  refuseName(name);
  if (session.engine.names.find(name, sheetId)) throw new HostError('ItemAlreadyExists');
  const formula = formulaOf(args);
  const comment = args.optionalText(2);
  session.engine.names.set({ name, formula, visible: true, ...(comment ? { comment } : {}) }, sheetId);
  return namedItem({ ...self, name });
}

/** A range stands for its absolute address; a text is a formula, or a constant text when it has no sign. */
function formulaOf(args: Arguments): string {
  const reference = args.raw(1);
  if (typeof reference === 'number' || typeof reference === 'boolean')
    return `=${String(reference).toUpperCase()}`;
  const given = args.textOrObject(1);
  if (typeof given === 'string') return given.startsWith('=') ? given : `="${given.replaceAll('"', '""')}"`;
  if (!(given.self instanceof RangeSelf)) throw new HostError('InvalidArgument');
  const { sheet, area } = given.self;
  const address = formatRectangle(area).replaceAll(/([A-Z]+|\d+)/g, '$$$1');
  return `=${quoteSheetName(sheet.name)}!${address}`;
}

function refuseName(name: string): void {
  const wellFormed = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= 255;
  const likeCell = parseRectangle(name) !== null || /^(?:r|c|r\d+c\d+)$/i.test(name);
  if (!wellFormed || likeCell) throw invalidArgument(`the name ${name}`);
}

function itemOf({ session, sheetId, name }: NameSelf): ScopedName {
  const found = session.engine.names.find(name, sheetId);
  if (!found) throw new HostError('ItemNotFound');
  return found;
}

function change(self: NameSelf, changed: Partial<DefinedName>): void {
  const { sheetId, ...name } = itemOf(self);
  self.session.engine.names.set({ ...name, ...changed }, sheetId);
}

/** What a name stands for, as Excel classes it. */
function typeOf(self: NameSelf): string {
  const { formula } = itemOf(self);
  if (referredRange(self.session, formula)) return 'Range';
  const body = formula.slice(1);
  if (/^".*"$/s.test(body)) return 'String';
  if (/^[+-]?\d+$/.test(body)) return 'Integer';
  if (body !== '' && Number.isFinite(Number(body))) return 'Double';
  if (/^(?:TRUE|FALSE)$/i.test(body)) return 'Boolean';
  return body.includes('#REF!') ? 'Error' : 'String';
}

/** As Excel tells it: the address without the sign for a range, the formula for anything else. */
function valueOf(self: NameSelf): unknown {
  const { formula } = itemOf(self);
  switch (typeOf(self)) {
    case 'Range':
      return formula.slice(1);
    case 'Integer':
    case 'Double':
      return Number(formula.slice(1));
    case 'Boolean':
      return formula.slice(1).toUpperCase() === 'TRUE';
    default:
      return /^=".*"$/s.test(formula) ? formula.slice(2, -1).replaceAll('""', '"') : formula;
  }
}

function rangeOf(self: NameSelf): HostObject | null {
  const place = referredRange(self.session, itemOf(self).formula);
  return place && range(new RangeSelf(self.session, place.sheetId, place.area));
}

/** `Excel.NamedItem`. */
const namedItem = defineClass<NameSelf>({
  name: 'NamedItem',
  identity: ({ name }) => ({ _Id: name }),
  scalars: {
    name: { read: (self) => itemOf(self).name },
    formula: {
      read: (self) => itemOf(self).formula,
      write: (self, sent) => {
        const formula = takenText(sent);
        if (!formula.startsWith('=')) throw invalidArgument('a formula starts with =');
        change(self, { formula });
      },
    },
    visible: {
      read: (self) => itemOf(self).visible,
      write: (self, sent) => {
        change(self, { visible: takenFlag(sent) });
      },
    },
    comment: {
      read: (self) => itemOf(self).comment ?? '',
      write: (self, sent) => {
        change(self, { comment: takenText(sent) });
      },
    },
    scope: { read: ({ sheetId }) => (sheetId === null ? 'Workbook' : 'Worksheet') },
    type: { read: typeOf },
    value: { read: valueOf },
  },
  navigations: {
    worksheet: ({ session, sheetId }) => {
      if (sheetId === null) throw new HostError('InvalidOperation');
      return worksheet({ session, sheetId });
    },
    worksheetOrNullObject: ({ session, sheetId }) =>
      sheetId === null ? NULL_OBJECT : worksheet({ session, sheetId }),
  },
  methods: {
    delete: (self) => {
      self.session.engine.names.remove(itemOf(self).name, self.sheetId);
    },
    getRange: (self) => {
      const found = rangeOf(self);
      if (!found) throw new HostError('InvalidOperation');
      return found;
    },
    getRangeOrNullObject: (self) => rangeOf(self) ?? NULL_OBJECT,
  },
});
