import type { SpreadsheetEngine } from '../engine/spreadsheet-engine';
import type { WorkbookModel } from '../model/workbook-model';
import { writeWorkbook } from '../xlsx/write-workbook';
import { connectHost } from './office/connected-host';
import type { ConnectedHost } from './office/connected-host';
import { installOfficeExternal } from './office/office-external';
import { paneFrame } from './office/pane-frame';
import type { AddInWindow } from './office/pane-frame';
import { drawWorkbook } from './sheet/drawn-workbook';
import type { DrawnWorkbook } from './sheet/drawn-workbook';
import { refreshOverlays } from './sheet/overlay-refresh';
import { guardProtection } from './sheet/protection-guard';
import { takingTurns } from './taking-turns';
import { WORDS } from './words';

const PANE_PAGE = '/addin/taskpane.html';
/** What this host offers; the add-in asks before it uses more. */
const REQUIREMENT_SETS = { ExcelApi: '1.14', SharedRuntime: '1.1', RibbonApi: '1.1' };
const LANGUAGE = 'vi-VN';

/** A workbook on the page, with an add-in of its own beside it. */
export interface OpenWorkbook {
  readonly name: string;
  readonly engine: SpreadsheetEngine;
  readonly drawn: DrawnWorkbook;
  readonly host: ConnectedHost;
  /** The add-in's page; it lives as long as the workbook is open. */
  readonly frame: HTMLIFrameElement;
  /** Called by that page before Office.js runs in it. */
  readonly connect: (target: AddInWindow) => void;
  /** Runs a function command of the add-in. @throws Error when the page has no such function */
  runCommand(functionName: string, controlId: string): Promise<void>;
  /** Comes back when formulas and conditional formats show what follows from the cells. */
  settled(): Promise<void>;
  /** The file as it would be saved now: the original with what changed. */
  bytes(): Promise<Uint8Array>;
  /** Whether something was changed since it was opened or saved. */
  readonly unsaved: boolean;
  /** Says that it was saved as it is. */
  saved(): void;
  /** Takes it off the page, pane and all. */
  dispose(): void;
}

/** The page around a workbook. */
export interface Surroundings {
  /** Tells the person one sentence. */
  readonly say: (sentence: string) => void;
  /** Shows the pane, or hides it. */
  readonly showPane: (shown: boolean) => void;
}

/**
 * Draws a workbook and prepares the add-in's page for it.
 *
 * @param container - where the sheet is drawn
 * @param original - the file's bytes, which saving starts from
 * @param name - the file's name
 * @param model - what was read from them
 * @param surroundings - what it needs of the page
 * @returns when the sheet is drawn
 * @throws Error when a calculation does not end
 * @example const open = await openWorkbook(sheet, bytes, 'huong-tra.xlsx', readWorkbook(bytes), { say, showPane })
 */
export async function openWorkbook(
  container: HTMLElement,
  original: Uint8Array,
  name: string,
  model: WorkbookModel,
  { say, showPane }: Surroundings,
): Promise<OpenWorkbook> {
  const drawn = await drawWorkbook(container, model);
  const { engine } = drawn;
  const before = engine.model();
  const guard = guardProtection(drawn, (address) => say(address ? WORDS.locked(address) : WORDS.shapeLocked));
  const inTurn = takingTurns();
  const overlays = refreshOverlays(drawn, inTurn);
  const host = connectHost(engine, {
    inTurn,
    isEditing: () => drawn.isEditing,
    answered: () => overlays.changed(),
    showPane,
  });
  const pane = paneFrame(PANE_PAGE, WORDS.addIn, (target) => {
    host.install(target);
    return installOfficeExternal(target, {
      displayLanguage: LANGUAGE,
      contentLanguage: LANGUAGE,
      requirementSets: REQUIREMENT_SETS,
      documentUrl: name,
    });
  });
  let unsaved = false;
  const stopListening = engine.onChange(({ kind }) => {
    if (kind !== 'selection' && kind !== 'sheetActivated') unsaved = true;
  });
  return {
    name,
    engine,
    drawn,
    host,
    frame: pane.frame,
    connect: pane.connect,
    runCommand: async (functionName, controlId) => (await pane.commands).run(functionName, controlId),
    settled: () => overlays.settled(),
    bytes: async () => {
      await overlays.settled();
      return writeWorkbook(original, before, engine.model());
    },
    get unsaved() {
      return unsaved;
    },
    saved: () => {
      unsaved = false;
    },
    dispose: () => {
      stopListening();
      pane.frame.remove();
      host.dispose();
      overlays.dispose();
      guard.dispose();
      drawn.dispose();
    },
  };
}
