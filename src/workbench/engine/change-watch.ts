import { ICommandService } from '@univerjs/core';
import type { IDisposable, IExecutionOptions, Injector, IRange } from '@univerjs/core';
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetNameMutation,
} from '@univerjs/sheets';
import type { Rectangle } from '../model/workbook-model';
import type { ChangeListener, ChangeSource, EngineChange } from './changes';
import { followSheetName } from './chart-following';
import { followShift } from './following';
import type { Shift } from './shifting';
import type { SpreadsheetEngine } from './spreadsheet-engine';
import { fromRange } from './workbook-snapshot';

interface MutationParams {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly range?: IRange;
  readonly sheet?: { readonly id: string };
  readonly selections?: readonly { readonly range: IRange }[];
  readonly cellValue?: Record<number, Record<number, object | null>>;
}

const SELECTING: ReadonlySet<string> = new Set([SetSelectionsOperation.id, SetWorksheetActiveOperation.id]);

const NAMING: ReadonlySet<string> = new Set([
  InsertSheetMutation.id,
  RemoveSheetMutation.id,
  SetWorksheetNameMutation.id,
]);

const SHIFTS: Readonly<Record<string, readonly [Shift['axis'], Shift['kind'], EngineChange['kind']]>> = {
  [InsertRowMutation.id]: ['rows', 'insert', 'rowsInserted'],
  [RemoveRowMutation.id]: ['rows', 'delete', 'rowsDeleted'],
  [InsertColMutation.id]: ['columns', 'insert', 'columnsInserted'],
  [RemoveColMutation.id]: ['columns', 'delete', 'columnsDeleted'],
};

/**
 * Sees each mutation of Univer's, whoever caused it: keeps what stands beside Univer in step with inserted and deleted
 * rows and columns, and tells the listeners.
 */
export class ChangeWatch {
  private readonly listeners = new Set<ChangeListener>();
  private readonly subscription: IDisposable;
  private programs = 0;
  private actor: ChangeSource | null = null;
  private structureEdits = 0;
  private activeSheetId: string | null = null;
  /** By id: a sheet that was renamed or deleted says no more how it was called. */
  private names: ReadonlyMap<string, string> = new Map();

  constructor(
    injector: Injector,
    private readonly unitId: string,
    private readonly engine: SpreadsheetEngine,
  ) {
    this.rememberNames();
    this.subscription = injector.get(ICommandService).onCommandExecuted((command, options) => {
      const params = command.params as MutationParams | undefined;
      if (params?.unitId === this.unitId) this.saw(command.id, params, options);
    });
  }

  /** What happens inside is the program's doing. */
  asProgram<Result>(work: () => Result): Result {
    this.programs += 1;
    try {
      return work();
    } finally {
      this.programs -= 1;
    }
  }

  /** What happens inside is somebody's doing, whoever carries it out: how tests play a person and a co-author. */
  actingAs<Result>(actor: ChangeSource, work: () => Result): Result {
    const before = this.actor;
    this.actor = actor;
    try {
      return work();
    } finally {
      this.actor = before;
    }
  }

  /**
   * The same for rows and columns put in or taken out. What Univer selects and activates meanwhile is its own habit, of
   * which nobody is told; `afterwards` puts it back.
   */
  async asStructureEdit<Result>(work: () => Promise<Result>, afterwards: () => void): Promise<Result> {
    this.programs += 1;
    this.structureEdits += 1;
    try {
      const result = await work();
      afterwards();
      return result;
    } finally {
      this.programs -= 1;
      this.structureEdits -= 1;
    }
  }

  listen(listener: ChangeListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  dispose(): void {
    this.subscription.dispose();
    this.listeners.clear();
  }

  private saw(id: string, params: MutationParams, options: IExecutionOptions | undefined): void {
    const sheetId = params.subUnitId ?? params.sheet?.id ?? '';
    const source: ChangeSource = this.actor ?? (this.programs > 0 ? 'program' : 'person');
    if (NAMING.has(id)) this.sheetNames(sheetId);
    const shift = SHIFTS[id];
    if (shift && params.range) this.shifted(sheetId, params.range, shift, source);
    else if (id === SetRangeValuesMutation.id) {
      const area = options?.['fromFormula'] === true ? null : contentArea(params.cellValue ?? {});
      if (area) this.tell({ kind: 'cells', sheetId, area, source });
    } else if (this.structureEdits > 0 && SELECTING.has(id)) return;
    else if (id === SetSelectionsOperation.id) {
      const last = params.selections?.at(-1);
      if (last) this.tell({ kind: 'selection', sheetId, area: fromRange(last.range), source });
    } else if (id === SetWorksheetActiveOperation.id) this.activated(sheetId, source);
    else if (id === InsertSheetMutation.id) {
      this.tell({ kind: 'sheetAdded', sheetId, previousSheetId: null, source });
    } else if (id === RemoveSheetMutation.id) {
      this.tell({ kind: 'sheetDeleted', sheetId, previousSheetId: null, source });
    }
  }

  private sheetNames(sheetId: string): void {
    const before = this.names.get(sheetId);
    this.rememberNames();
    const now = this.names.get(sheetId) ?? null;
    if (before !== undefined && before !== now) followSheetName(this.engine, before, now);
  }

  private rememberNames(): void {
    this.names = new Map(this.engine.sheets.map(({ id, name }) => [id, name]));
  }

  private activated(sheetId: string, source: ChangeSource): void {
    if (this.activeSheetId === sheetId) return;
    const previousSheetId = this.activeSheetId;
    this.activeSheetId = sheetId;
    this.tell({ kind: 'sheetActivated', sheetId, previousSheetId, source });
  }

  private shifted(
    sheetId: string,
    range: IRange,
    [axis, kind, change]: readonly [Shift['axis'], Shift['kind'], EngineChange['kind']],
    source: ChangeSource,
  ): void {
    const at = axis === 'rows' ? range.startRow : range.startColumn;
    const end = axis === 'rows' ? range.endRow : range.endColumn;
    followShift(this.engine, sheetId, { axis, at, count: end - at + 1, kind });
    this.tell({ kind: change, sheetId, area: fromRange(range), source } as EngineChange);
  }

  private tell(change: EngineChange): void {
    for (const listener of [...this.listeners]) listener(change);
  }
}

/**
 * The rectangle around the cells whose content was set; `null` when only looks changed, or when formulas were only
 * rewritten because rows moved: then no value comes with them.
 */
function contentArea(cells: NonNullable<MutationParams['cellValue']>): Rectangle | null {
  let area: { top: number; left: number; bottom: number; right: number } | null = null;
  for (const [rowKey, line] of Object.entries(cells)) {
    const row = Number(rowKey);
    for (const [columnKey, data] of Object.entries(line)) {
      if (data !== null && !('v' in data) && !('p' in data)) continue;
      const column = Number(columnKey);
      area ??= { top: row, left: column, bottom: row, right: column };
      area.top = Math.min(area.top, row);
      area.bottom = Math.max(area.bottom, row);
      area.left = Math.min(area.left, column);
      area.right = Math.max(area.right, column);
    }
  }
  return area;
}
