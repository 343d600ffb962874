import type { EngineSheet } from '../../engine/engine-sheet';
import { intersection, without } from '../../engine/rectangles';
import type { ConditionalFormat, Rectangle } from '../../model/workbook-model';
import type { Arguments } from '../protocol/arguments';
import { HostError, notImplemented } from '../protocol/host-error';
import { defineClass, NULL_OBJECT } from '../protocol/host-object';
import type { HostObject } from '../protocol/host-object';
import { refuseUnlessAllowed } from '../refusals/protection';
import type { Session } from '../session';
import { conditionalFormat, TYPES } from './conditional-format';

interface CollectionSelf {
  readonly session: Session;
  readonly sheetId: string;
  /** The blocks of cells whose rules these are; read when asked, as ranges move. */
  readonly areas: () => readonly Rectangle[];
}

/** `Excel.ConditionalFormatCollection` of a range or of several. */
export function conditionalFormatsOf(
  session: Session,
  sheetId: string,
  areas: () => readonly Rectangle[],
): HostObject {
  return collection({ session, sheetId, areas });
}

const collection = defineClass<CollectionSelf>({
  name: 'ConditionalFormatCollection',
  items: (self) => formatsOf(self).map(({ id }) => objectOf(self, id)),
  item: (self, args) => getItem(self, args),
  scalars: { count: { read: (self) => formatsOf(self).length } },
  methods: {
    add: (self, args) => add(self, args),
    clearAll: (self) => {
      const sheet = self.session.sheet(self.sheetId);
      refuseUnlessAllowed(sheet, 'formatCells');
      cutConditionalFormats(sheet, self.areas());
    },
    getCount: (self) => formatsOf(self).length,
    getItem: (self, args) => getItem(self, args),
    getItemAt: (self, args) => {
      const format = formatsOf(self)[args.integer(0)];
      if (!format) throw new HostError('InvalidArgument');
      return objectOf(self, format.id);
    },
    getItemOrNullObject: (self, args) => {
      const id = args.text(0);
      return formatsOf(self).some((format) => format.id === id) ? objectOf(self, id) : NULL_OBJECT;
    },
  },
});

function objectOf({ session, sheetId }: CollectionSelf, id: string): HostObject {
  return conditionalFormat({ session, sheetId, id });
}

function getItem(self: CollectionSelf, args: Arguments): HostObject {
  const id = args.text(0);
  if (!formatsOf(self).some((format) => format.id === id)) throw new HostError('ItemNotFound');
  return objectOf(self, id);
}

/** The rules that touch the cells, the first in priority first. */
function formatsOf({ session, sheetId, areas }: CollectionSelf): ConditionalFormat[] {
  const asked = areas();
  const touches = ({ ranges }: ConditionalFormat): boolean =>
    ranges.some((range) => asked.some((area) => intersection(range, area) !== null));
  return byPriority(session.sheet(sheetId).extras.conditionalFormats).filter(touches);
}

function byPriority(formats: readonly ConditionalFormat[]): ConditionalFormat[] {
  return [...formats].sort((a, b) => a.priority - b.priority);
}

let nextId = 1;

/** A new rule comes first in priority, as in Excel; the others move down by one. */
function add({ session, sheetId, areas }: CollectionSelf, args: Arguments): HostObject {
  const type = args.word(0, TYPES);
  if (type !== 'Custom' && type !== 'CellValue') throw notImplemented(`A conditional format of type ${type}`);
  const sheet = session.sheet(sheetId);
  refuseUnlessAllowed(sheet, 'formatCells');
  const id = `{00000000-0000-4000-8000-${String(nextId++).padStart(12, '0')}}`;
  const rule =
    type === 'Custom'
      ? ({ type: 'custom', formula: '' } as const)
      : ({ type: 'cellValue', operator: 'between', formula1: '', formula2: '' } as const);
  const added: ConditionalFormat = { id, ranges: areas(), priority: 1, stopIfTrue: false, rule, style: {} };
  const moved = sheet.extras.conditionalFormats.map((format) => ({
    ...format,
    priority: format.priority + 1,
  }));
  sheet.extras.conditionalFormats = [added, ...moved];
  return conditionalFormat({ session, sheetId, id });
}

/** Takes the rules from some cells; a rule that has no cells left is gone. */
export function cutConditionalFormats(sheet: EngineSheet, areas: readonly Rectangle[]): void {
  sheet.extras.conditionalFormats = sheet.extras.conditionalFormats.flatMap((format) => {
    if (!format.ranges.some((range) => areas.some((area) => intersection(range, area) !== null)))
      return [format];
    let ranges = [...format.ranges];
    for (const area of areas) ranges = ranges.flatMap((range) => without(range, area));
    return ranges.length > 0 ? [{ ...format, ranges }] : [];
  });
}
