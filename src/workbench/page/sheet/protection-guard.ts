import { CanceledError, ICommandService } from '@univerjs/core';
import type { IDisposable, IExecutionOptions } from '@univerjs/core';
import {
  InsertColMutation,
  InsertRowMutation,
  RemoveColMutation,
  RemoveRowMutation,
  SetRangeValuesMutation,
} from '@univerjs/sheets';
import { formatCell } from '../../engine/a1';
import type { EngineSheet } from '../../engine/engine-sheet';
import type { DrawnWorkbook } from './drawn-workbook';

/** Changes of the sheet's shape, and the file's flag that forbids each; a protected sheet forbids by default. */
const SHAPE: Readonly<Record<string, string>> = {
  [InsertRowMutation.id]: 'insertRows',
  [RemoveRowMutation.id]: 'deleteRows',
  [InsertColMutation.id]: 'insertColumns',
  [RemoveColMutation.id]: 'deleteColumns',
};

interface ChangeParams {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly cellValue?: Record<number, Record<number, object | null>>;
}

/**
 * Keeps the person from changing what a protected sheet locks: typing, pasting, deleting, filling, rows and columns.
 * Univer's own protection lets edits vanish without a word, so it is not used.
 *
 * @param drawn - the workbook on the page
 * @param refused - told the address of the first locked cell, or `null` where rows or columns were meant
 * @returns how to stop
 * @example const guard = guardProtection(drawn, (address) => notice.say(...))
 */
export function guardProtection(
  { univer, api, engine }: Pick<DrawnWorkbook, 'univer' | 'api' | 'engine'>,
  refused: (address: string | null) => void,
): IDisposable {
  const refuse = (address: string | null): never => {
    refused(address);
    throw new CanceledError();
  };
  const commands = univer.__getInjector().get(ICommandService);
  const stops = [
    commands.beforeCommandExecuted(({ id, params }, options?: IExecutionOptions) => {
      const change = (params ?? {}) as ChangeParams;
      const sheet = engine.sheet(change.subUnitId ?? '');
      if (change.unitId !== engine.unitId || options?.['fromFormula'] === true || !sheet) return;
      const { enabled, flags } = sheet.extras.protection;
      if (!enabled) return;
      const shape = SHAPE[id];
      if (shape !== undefined && flags[shape] !== false) refuse(null);
      const locked = id === SetRangeValuesMutation.id ? lockedCell(sheet, change.cellValue) : null;
      if (locked !== null) refuse(locked);
    }),
    api.addEvent(api.Event.BeforeSheetEditStart, (event) => {
      const sheet = engine.sheet(event.worksheet.getSheetId());
      if (!sheet?.extras.protection.enabled || !sheet.style(event.row, event.column).locked) return;
      event.cancel = true;
      refused(formatCell(event.row, event.column));
    }),
  ];
  return {
    dispose: () => {
      for (const stop of stops) stop.dispose();
    },
  };
}

/** The first cell whose content would change and is locked. A change of looks alone is another matter. */
function lockedCell(sheet: EngineSheet, rows: ChangeParams['cellValue']): string | null {
  for (const [rowKey, cells] of Object.entries(rows ?? {})) {
    for (const [columnKey, data] of Object.entries(cells)) {
      const [row, column] = [Number(rowKey), Number(columnKey)];
      const changesContent = data === null || 'v' in data || 'f' in data || 'p' in data;
      if (changesContent && sheet.style(row, column).locked) return formatCell(row, column);
    }
  }
  return null;
}
