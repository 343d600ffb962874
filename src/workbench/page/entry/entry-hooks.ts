import { CellValueType, ObjectMatrix } from '@univerjs/core';
import type { ICellData, IDisposable, Injector, Nullable } from '@univerjs/core';
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  INumfmtService,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SheetInterceptorService,
} from '@univerjs/sheets';
import { ISheetClipboardService } from '@univerjs/sheets-ui';
import type { ISheetClipboardHook, ISheetDiscreteRangeLocation } from '@univerjs/sheets-ui';
import { entryText, readEntry } from './vietnamese-entry';

/** Before Univer's own reading of numbers (0), which knows English only. */
const BEFORE_UNIVER = 1;

/**
 * Makes the sheet read typed and pasted numbers, and show them for editing, as on a Vietnamese system.
 *
 * @param injector - of the Univer instance that draws the sheet
 * @returns how to stop
 * @example const hooks = hookEntries(univer.__getInjector())
 */
export function hookEntries(injector: Injector): IDisposable {
  const formats = injector.get(INumfmtService);
  const cells = injector.get(SheetInterceptorService).writeCellInterceptor;
  const stops = [
    cells.intercept(AFTER_CELL_EDIT, {
      priority: BEFORE_UNIVER,
      handler: (cell, place, next) => {
        const before = formats.getValue(place.unitId, place.subUnitId, place.row, place.col)?.pattern;
        const entered = before === '@' ? null : enteredCell(cell, before);
        // Not handed on: the next reader would take the number for English text again.
        return entered ?? next(cell);
      },
    }),
    cells.intercept(BEFORE_CELL_EDIT, {
      priority: BEFORE_UNIVER,
      handler: (cell, place, next) => {
        const raw = place.worksheet.getCellRaw(place.row, place.col);
        if (raw?.t !== CellValueType.NUMBER || typeof raw.v !== 'number' || raw.f) return next(cell);
        const pattern = formats.getValue(place.unitId, place.subUnitId, place.row, place.col)?.pattern ?? '';
        return { ...raw, v: entryText(raw.v, pattern), t: CellValueType.STRING };
      },
    }),
    hookPaste(injector),
  ];
  return {
    dispose: () => {
      for (const stop of stops) stop();
    },
  };
}

/** The cell that a typed text makes, or `null` where Univer reads it rightly by itself. */
function enteredCell(cell: Nullable<ICellData>, before: string | undefined): Nullable<ICellData> {
  if (!cell || cell.f || cell.t === CellValueType.FORCE_STRING) return null;
  const text = cell.p?.body?.dataStream.replace(/\r\n$/, '') ?? (typeof cell.v === 'string' ? cell.v : null);
  if (text === null) return null;
  const entry = readEntry(text);
  if (entry.kind === 'neutral') return null;
  if (entry.kind === 'text') return { ...cell, p: null, v: text, t: CellValueType.STRING };
  const keepsFormat = entry.numberFormat === null || (before !== undefined && before !== 'General');
  const style = keepsFormat ? {} : { s: { n: { pattern: entry.numberFormat ?? '' } } };
  return { ...cell, ...style, p: null, v: entry.value, t: CellValueType.NUMBER };
}

/** Pasted text is read cell by cell; what comes from this sheet itself is already numbers. */
function hookPaste(injector: Injector): () => void {
  const clipboard = injector.get(ISheetClipboardService);
  const nothing = { redos: [], undos: [] };
  const write = (place: ISheetDiscreteRangeLocation, cells: readonly PlacedCell[]): IPasteMutations => {
    const cellValue = new ObjectMatrix<ICellData>();
    for (const { row, column, cell } of cells) {
      const [sheetRow, sheetColumn] = [place.range.rows[row], place.range.cols[column]];
      if (sheetRow !== undefined && sheetColumn !== undefined)
        cellValue.setValue(sheetRow, sheetColumn, cell);
    }
    if (cellValue.getLength() === 0) return nothing;
    const params = { unitId: place.unitId, subUnitId: place.subUnitId, cellValue: cellValue.getMatrix() };
    return {
      redos: [{ id: SetRangeValuesMutation.id, params }],
      undos: [{ id: SetRangeValuesMutation.id, params: SetRangeValuesUndoMutationFactory(injector, params) }],
    };
  };
  let texts: PlacedCell[] = [];
  const before = clipboard.addClipboardHook({
    id: 'workbench-vietnamese-numbers',
    // Lower comes first: the cells are put right before anyone else reads them.
    priority: -1,
    onPasteCells: (pasteFrom, _pasteTo, matrix) => {
      texts = [];
      if (pasteFrom) return nothing;
      matrix.forValue((row, column, cell) => {
        const entered = enteredCell(cell, undefined);
        if (entered?.t === CellValueType.STRING)
          texts.push({ row, column, cell: { v: entered.v, t: entered.t } });
        else if (entered) Object.assign(cell, entered, { s: { ...styleOf(cell), ...styleOf(entered) } });
      });
      return nothing;
    },
  });
  const after = clipboard.addClipboardHook({
    id: 'workbench-vietnamese-text',
    // Univer reads text once more while it pastes, and a lone text nowhere else: corrected after it.
    priority: 1000,
    onPasteCells: (_pasteFrom, pasteTo) => write(pasteTo, texts),
    onPastePlainText: (pasteTo, text) => {
      const cell = enteredCell({ v: text }, undefined);
      return cell ? write(pasteTo, [{ row: 0, column: 0, cell }]) : nothing;
    },
  });
  return () => {
    before.dispose();
    after.dispose();
  };
}

interface PlacedCell {
  /** Within what is pasted. */
  readonly row: number;
  readonly column: number;
  readonly cell: ICellData;
}

type IPasteMutations = ReturnType<NonNullable<ISheetClipboardHook['onPastePlainText']>>;

function styleOf(cell: ICellData): object {
  return typeof cell.s === 'object' && cell.s !== null ? cell.s : {};
}
