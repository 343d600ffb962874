import {
  ICommandService,
  IUndoRedoService,
  IUniverInstanceService,
  UniverInstanceType,
} from '@univerjs/core';
import type { Injector, Univer, Workbook } from '@univerjs/core';
import {
  InsertSheetMutation,
  RemoveSheetCommand,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetNameCommand,
  SetWorksheetOrderMutation,
  SheetsSelectionsService,
} from '@univerjs/sheets';
import type { CellStyle, Rectangle, WorkbookModel } from '../model/workbook-model';
import { Calculation } from './calculation';
import { CellReader } from './cell-reader';
import { DEFAULT_STYLE, StylePool } from './cell-style';
import { ChangeWatch } from './change-watch';
import type { ChangeListener, ChangeSource } from './changes';
import { DefinedNames } from './defined-names';
import { EngineSheet } from './engine-sheet';
import { FormulaTrial } from './formula-trial';
import { rememberFoundStyles } from './found-styles';
import { sameRectangle } from './rectangles';
import { readModel } from './model-reading';
import { extrasOf, newSheetExtras } from './sheet-extras';
import type { SheetExtras } from './sheet-extras';
import { StructureEdits } from './structure-edits';
import { emptySheetData, fromRange, toRange, workbookSnapshot } from './workbook-snapshot';

/** What an engine may be told beside its workbook. */
export interface EngineOptions {
  /** Waits for Univer's own timer instead of calculating at once. */
  readonly patientCalculation?: boolean;
}

let nextUnit = 1;

/**
 * A workbook that calculates: Univer with what it does not hold beside it. It knows nothing of Office.js and refuses
 * nothing that makes sense to it; the host in front of it says no where Excel would.
 */
export class SpreadsheetEngine {
  readonly names: DefinedNames;
  readonly calculation: Calculation;
  /** Rows, columns and blocks of cells put in or taken out. */
  readonly structure: StructureEdits;
  /** Values of formulas that stand in no cell. */
  readonly trial: FormulaTrial;
  /** How a cell looks that nobody formatted. */
  readonly defaultStyle: CellStyle;
  /** Whether the workbook said so itself. */
  readonly namedDefault: boolean;
  /** `workbook.settings`: JSON text by key. */
  readonly settings: Map<string, string>;
  readonly date1904: boolean;
  structureProtected: boolean;

  private readonly injector: Injector;
  private readonly commands: ICommandService;
  private readonly workbook: Workbook;
  private readonly extras = new Map<string, SheetExtras>();
  private readonly sheetCache = new Map<string, EngineSheet>();
  private readonly reader: CellReader;
  private readonly watch: ChangeWatch;
  private readonly univer: Univer;

  /** Use `createEngine`, which waits until the workbook is calculated. */
  constructor(univer: Univer, model: WorkbookModel, options: EngineOptions = {}) {
    this.univer = univer;
    this.injector = univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
    this.settings = new Map(Object.entries(model.settings));
    this.date1904 = model.date1904;
    this.structureProtected = model.structureProtected;
    const pool = new StylePool();
    this.namedDefault = model.defaultStyle !== undefined;
    this.defaultStyle = pool.intern(model.defaultStyle ?? DEFAULT_STYLE);
    const unitId = `workbook-${nextUnit++}`;
    this.workbook = univer.createUnit<ReturnType<typeof workbookSnapshot>, Workbook>(
      UniverInstanceType.UNIVER_SHEET,
      workbookSnapshot(model, unitId, pool),
    );
    rememberFoundStyles(this.workbook);
    this.injector.get(IUniverInstanceService).focusUnit(unitId);
    for (const sheet of model.sheets) this.extras.set(sheet.id, extrasOf(sheet));
    this.reader = new CellReader(this.injector, this.workbook, pool, this.defaultStyle);
    this.names = new DefinedNames(this.injector, unitId);
    for (const name of model.names) this.names.set(name, null);
    for (const sheet of model.sheets) for (const name of sheet.names) this.names.set(name, sheet.id);
    this.calculation = new Calculation(this.injector, options.patientCalculation);
    this.trial = new FormulaTrial(this.injector, this.calculation, unitId);
    this.watch = new ChangeWatch(this.injector, unitId, this);
    this.structure = new StructureEdits(this.injector, this.workbook, (edit) =>
      this.watch.asStructureEdit(edit, this.rememberSelection()),
    );
    this.mutate(SetWorksheetActiveOperation.id, { unitId, subUnitId: model.activeSheetId });
  }

  /** Univer's name for the workbook, for a page that draws it. */
  get unitId(): string {
    return this.workbook.getUnitId();
  }

  /** All sheets in tab order. */
  get sheets(): EngineSheet[] {
    return this.workbook.getConfig().sheetOrder.flatMap((id) => this.sheet(id) ?? []);
  }

  /** The sheet with this id, or `null`. */
  sheet(id: string): EngineSheet | null {
    const worksheet = this.workbook.getSheetBySheetId(id);
    if (!worksheet) {
      this.sheetCache.delete(id);
      return null;
    }
    const known = this.sheetCache.get(id);
    if (known) return known;
    const extras = this.extras.get(id) ?? newSheetExtras();
    this.extras.set(id, extras);
    const sheet = new EngineSheet(this.workbook, worksheet, extras, this.reader, (mutation, params) => {
      this.mutate(mutation, params);
    });
    this.sheetCache.set(id, sheet);
    return sheet;
  }

  /** The sheet with this name; capitals do not matter, as in Excel. */
  sheetNamed(name: string): EngineSheet | null {
    const wanted = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted) ?? null;
  }

  get activeSheet(): EngineSheet {
    const active = this.workbook.getActiveSheet(true) ?? this.workbook.getSheets()[0];
    const sheet = active ? this.sheet(active.getSheetId()) : null;
    if (!sheet) throw new Error('The workbook has no sheet.');
    return sheet;
  }

  activate(id: string): void {
    this.mutate(SetWorksheetActiveOperation.id, { unitId: this.unitId, subUnitId: id });
  }

  /** What is selected on the active sheet; A1 when nothing was selected yet. */
  get selection(): Rectangle {
    const selections = this.injector.get(SheetsSelectionsService);
    const last = selections
      .getWorkbookSelections(this.unitId)
      .getSelectionsOfWorksheet(this.activeSheet.id)
      .at(-1);
    return last ? fromRange(last.range) : { top: 0, left: 0, bottom: 0, right: 0 };
  }

  select(sheetId: string, area: Rectangle): void {
    if (this.activeSheet.id !== sheetId) this.activate(sheetId);
    const range = toRange(area);
    const primary = {
      ...range,
      actualRow: area.top,
      actualColumn: area.left,
      endRow: area.top,
      endColumn: area.left,
      isMerged: false,
      isMergedMainCell: false,
    };
    const target = { unitId: this.unitId, subUnitId: sheetId };
    this.mutate(SetSelectionsOperation.id, { ...target, selections: [{ range, primary, style: null }] });
  }

  /** To be called after an edit: brings back the sheet and the selection of this moment. */
  private rememberSelection(): () => void {
    const { id } = this.activeSheet;
    const area = this.selection;
    return () => {
      this.forgetUndo();
      if (this.sheet(id) && (this.activeSheet.id !== id || !sameRectangle(this.selection, area)))
        this.select(id, area);
    };
  }

  /** Adds an empty sheet at a 0-based place, last when none is given. The sheet in front stays there, as in Excel. */
  addSheet(name: string, position = this.sheets.length): EngineSheet {
    const id = this.freeSheetId();
    const front = this.activeSheet.id;
    this.extras.set(id, newSheetExtras());
    const sheet = emptySheetData(id, name);
    this.mutate(InsertSheetMutation.id, { index: position, sheet, unitId: this.unitId });
    const added = this.sheet(id);
    if (!added) throw new Error(`The sheet "${name}" could not be added.`);
    if (this.activeSheet.id !== front) this.activate(front);
    return added;
  }

  /** Takes a sheet away; formulas that refer to it become errors. */
  deleteSheet(id: string): void {
    this.mutate(RemoveSheetCommand.id, { unitId: this.unitId, subUnitId: id });
    for (const name of this.names.of(id)) this.names.remove(name.name, id);
    this.extras.delete(id);
    this.sheetCache.delete(id);
  }

  /** Renames a sheet; formulas and names that speak of it follow. */
  renameSheet(id: string, name: string): void {
    this.mutate(SetWorksheetNameCommand.id, { unitId: this.unitId, subUnitId: id, name });
  }

  moveSheet(id: string, position: number): void {
    const fromOrder = this.workbook.getConfig().sheetOrder.indexOf(id);
    const order = { fromOrder, toOrder: position, unitId: this.unitId, subUnitId: id };
    this.mutate(SetWorksheetOrderMutation.id, order);
  }

  /** Comes back when every formula shows the value that follows from the cells. */
  async calculate(): Promise<void> {
    await this.calculation.flush();
  }

  /** Everything as plain data, as it is at this moment; call `calculate` first for values that are up to date. */
  model(): WorkbookModel {
    return readModel(this);
  }

  /** Calls back after each change, the person's and the program's. Returns how to stop. */
  onChange(listener: ChangeListener): () => void {
    return this.watch.listen(listener);
  }

  /**
   * Plays somebody at this workbook: what happens inside counts as theirs.
   * @example engine.actingAs('coAuthor', () => sheet.write([{ row: 6, column: 3, content: { value: 220 } }]))
   */
  actingAs<Result>(actor: ChangeSource, work: () => Result): Result {
    return this.watch.actingAs(actor, work);
  }

  /** Lets go of everything; a process that only waits for this engine ends. */
  dispose(): void {
    this.watch.dispose();
    this.calculation.dispose();
    this.univer.dispose();
  }

  private mutate(id: string, params: object): void {
    const done = this.watch.asProgram(() => this.commands.syncExecuteCommand(id, params));
    if (done === false) throw new Error(`Univer did not carry out ${id}.`);
    // An operation (a selection, the active sheet) is no edit.
    if (!id.includes('.operation.')) this.forgetUndo();
  }

  /** As in Excel on the desktop, what a program wrote cannot be undone by the person, nor what came before it. */
  private forgetUndo(): void {
    this.injector.get(IUndoRedoService).clearUndoRedo(this.unitId);
  }

  private freeSheetId(): string {
    for (let number = this.workbook.getSheets().length + 1; ; number += 1) {
      const id = `{00000000-0001-0000-${number.toString(16).padStart(4, '0').toUpperCase()}-000000000000}`;
      if (!this.workbook.getSheetBySheetId(id) && !this.extras.has(id)) return id;
    }
  }
}
