import type { EngineChange } from '../../engine/changes';
import { formatRectangle } from '../../engine/a1';
import { HostError } from '../protocol/host-error';
import type { EventEntry } from '../protocol/messages';
import type { Session } from '../session';

/** Excel's numbers for its events. */
export const EventType = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
} as const;

/** The library's word for "of the whole workbook". */
const WORKBOOK = 'Workbook';
/** Category of object-model events in a message from the host. */
const CATEGORY = 65536;

/** What the library's registration calls are named after. */
export const EVENT_NAMES: Readonly<Record<string, number>> = {
  _RegisterDataChangedEvent: EventType.changed,
  _RegisterActivatedEvent: EventType.activated,
  _RegisterDeactivatedEvent: EventType.deactivated,
  _RegisterAddedEvent: EventType.added,
  _RegisterSelectionChangedEvent: EventType.selectionChanged,
  _RegisterDeletedEvent: EventType.deleted,
};

/** Who listens to what, and what is sent to them. A page may hold several listeners; the host sends each event once. */
export class EventRegistry {
  private readonly counts = new Map<string, number>();
  private send: ((entries: readonly EventEntry[]) => void) | null = null;

  constructor(private readonly session: Session) {}

  /** Where events go. */
  connect(send: (entries: readonly EventEntry[]) => void): void {
    this.send = send;
  }

  register(type: number, sheetId: string | null): void {
    const key = keyOf(type, sheetId);
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
  }

  unregister(type: number, sheetId: string | null): void {
    const key = keyOf(type, sheetId);
    const count = this.counts.get(key) ?? 0;
    if (count === 0) throw new HostError('ItemNotFound');
    this.counts.set(key, count - 1);
  }

  /** Tells those who listen what happened. */
  tell(change: EngineChange): void {
    const entries: EventEntry[] = [];
    for (const { type, sheetId, message } of this.eventsOf(change)) {
      for (const target of [sheetId, null]) {
        if ((this.counts.get(keyOf(type, target)) ?? 0) === 0) continue;
        entries.push([CATEGORY, type, target ?? WORKBOOK, JSON.stringify(message), entries.length]);
      }
    }
    if (entries.length > 0) this.send?.(entries);
  }

  private eventsOf(change: EngineChange): { type: number; sheetId: string; message: object }[] {
    const { sheetId: worksheetId } = change;
    const source = change.source === 'coAuthor' ? 'Remote' : 'Local';
    const one = (
      type: number,
      message: object,
      sheetId = worksheetId,
    ): { type: number; sheetId: string; message: object }[] => [
      { type, sheetId, message: { worksheetId: sheetId, source, ...message } },
    ];
    switch (change.kind) {
      case 'cells':
      case 'rowsInserted':
      case 'rowsDeleted':
      case 'columnsInserted':
      case 'columnsDeleted': {
        const triggerSource = change.source === 'program' ? 'ThisLocalAddin' : 'Unknown';
        const changeType = CHANGE_TYPES[change.kind];
        return one(EventType.changed, { address: addressOf(change), changeType, triggerSource });
      }
      case 'selection':
        return one(EventType.selectionChanged, { address: formatRectangle(change.area) });
      case 'sheetAdded':
        return one(EventType.added, {});
      case 'sheetDeleted':
        return one(EventType.deleted, {});
      case 'sheetActivated': {
        const left = change.previousSheetId;
        const stillThere = left !== null && this.session.engine.sheet(left) !== null;
        return [...(stillThere ? one(EventType.deactivated, {}, left) : []), ...one(EventType.activated, {})];
      }
    }
  }
}

const CHANGE_TYPES = {
  cells: 'RangeEdited',
  rowsInserted: 'RowInserted',
  rowsDeleted: 'RowDeleted',
  columnsInserted: 'ColumnInserted',
  columnsDeleted: 'ColumnDeleted',
} as const;

/** Whole rows and columns are named in their short form, `5:6`, whatever the engine's edge is. */
function addressOf(change: Extract<EngineChange, { area: unknown }>): string {
  const { area, kind } = change;
  if (kind === 'rowsInserted' || kind === 'rowsDeleted') return `${area.top + 1}:${area.bottom + 1}`;
  const address = formatRectangle(area);
  if (kind === 'cells' || kind === 'selection') return address;
  return address.replaceAll(/\d+/g, '');
}

function keyOf(type: number, sheetId: string | null): string {
  return `${type} ${sheetId ?? WORKBOOK}`;
}
