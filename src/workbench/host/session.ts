import type { EngineSheet } from '../engine/engine-sheet';
import { shiftRectangle } from '../engine/shifting';
import type { Shift } from '../engine/shifting';
import type { EngineChange } from '../engine/changes';
import type { SpreadsheetEngine } from '../engine/spreadsheet-engine';
import type { Rectangle } from '../model/workbook-model';
import { EventRegistry } from './events/event-registry';
import { HostError } from './protocol/host-error';
import { References } from './protocol/references';

/** How this Excel and its system write numbers; a workbook has no say in it. */
export interface Culture {
  readonly name: string;
  readonly decimalSeparator: string;
  readonly thousandsSeparator: string;
}

export const ENGLISH: Culture = { name: 'en-US', decimalSeparator: '.', thousandsSeparator: ',' };

/** What the objects of one open workbook share. */
export class Session {
  readonly references = new References();
  readonly events: EventRegistry;

  constructor(
    readonly engine: SpreadsheetEngine,
    readonly culture: Culture,
    /** Serial number of today; entries such as `5/6` take their year from it. */
    readonly today: () => Date,
  ) {
    this.events = new EventRegistry(this);
  }

  /** The sheet with this id. @throws ItemNotFound when it was deleted */
  sheet(id: string): EngineSheet {
    const sheet = this.engine.sheet(id);
    if (!sheet) throw new HostError('ItemNotFound');
    return sheet;
  }

  /** Ranges that a client keeps move with the cells they stood for. */
  follow(change: EngineChange): void {
    const shift = shiftOf(change);
    if (!shift) return;
    for (const object of this.references.all()) {
      if (object.self instanceof RangeSelf && object.self.sheetId === change.sheetId)
        object.self.shift(shift);
    }
  }
}

function shiftOf(change: EngineChange): Shift | null {
  switch (change.kind) {
    case 'rowsInserted':
    case 'rowsDeleted': {
      const { top, bottom } = change.area;
      const kind = change.kind === 'rowsInserted' ? 'insert' : 'delete';
      return { axis: 'rows', at: top, count: bottom - top + 1, kind };
    }
    case 'columnsInserted':
    case 'columnsDeleted': {
      const { left, right } = change.area;
      const kind = change.kind === 'columnsInserted' ? 'insert' : 'delete';
      return { axis: 'columns', at: left, count: right - left + 1, kind };
    }
    default:
      return null;
  }
}

/** What a range object stands for. */
export class RangeSelf {
  private gone = false;
  private place: Rectangle;

  constructor(
    readonly session: Session,
    readonly sheetId: string,
    area: Rectangle,
  ) {
    this.place = area;
  }

  /** Where it lies now. @throws ItemNotFound when its cells were deleted */
  get area(): Rectangle {
    if (this.gone) throw new HostError('ItemNotFound');
    return this.place;
  }

  get sheet(): EngineSheet {
    return this.session.sheet(this.sheetId);
  }

  shift(shift: Shift): void {
    const moved = shiftRectangle(this.place, shift);
    if (moved) this.place = moved;
    else this.gone = true;
  }
}

/** What a sheet object stands for. */
export interface SheetSelf {
  readonly session: Session;
  readonly sheetId: string;
}
