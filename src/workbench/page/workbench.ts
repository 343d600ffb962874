import type { WorkbookModel } from '../model/workbook-model';
import { FileProblem } from '../xlsx/file-problem';
import { readWorkbook } from '../xlsx/read-workbook';
import { UnwritableChange } from '../xlsx/unwritable-change';
import type { NoticeBar } from './chrome/notice-bar';
import type { PanePanel } from './chrome/pane-panel';
import type { TitleBar } from './chrome/title-bar';
import type { RibbonButton } from './manifest/read-ribbon';
import type { AddInWindow } from './office/pane-frame';
import { openWorkbook } from './open-workbook';
import type { OpenWorkbook } from './open-workbook';
import { saveFile } from './save-file';
import { WORDS } from './words';

/** The places of the page that change with the workbook. */
export interface WorkbenchParts {
  readonly bar: Pick<TitleBar, 'setName'>;
  readonly notice: NoticeBar;
  readonly sheet: HTMLElement;
  readonly pane: PanePanel;
}

/** What the page does: one workbook at a time in front, and the add-in beside it. */
export class Workbench {
  private current: OpenWorkbook | null = null;
  private readonly running = new Set<string>();

  constructor(private readonly parts: WorkbenchParts) {}

  /** The workbook in front. @throws Error while there is none */
  get workbook(): OpenWorkbook {
    if (!this.current) throw new Error('No workbook is open.');
    return this.current;
  }

  /** Called by the add-in's page before Office.js runs there; see {@link paneFrame}. */
  connect(target: AddInWindow): void {
    this.current?.connect(target);
  }

  /**
   * Puts a workbook in front. The one before is closed only when the new one can be read.
   *
   * @param bytes - of an .xlsx file
   * @param name - as the person knows the file
   * @returns when the sheet is drawn; the pane's page may still be loading
   * @throws FileProblem when the bytes are no readable workbook
   * @example await workbench.openBytes(new Uint8Array(await file.arrayBuffer()), file.name)
   */
  async openBytes(bytes: Uint8Array, name: string): Promise<void> {
    await this.put(bytes, name, readWorkbook(bytes));
  }

  private async put(bytes: Uint8Array, name: string, model: WorkbookModel): Promise<void> {
    this.current?.dispose();
    this.current = null;
    const { notice, pane, sheet } = this.parts;
    const opened = await openWorkbook(sheet, bytes, name, model, {
      say: (sentence) => notice.say(sentence),
      showPane: (shown) => (shown ? pane.show() : pane.hide()),
    });
    this.current = opened;
    this.parts.bar.setName(name);
    notice.clear();
    pane.setFrame(opened.frame);
  }

  /** Opens a file of the person's; what is wrong with it is said on the page. */
  async openFile(file: File): Promise<void> {
    await this.tryOpening(file.name, async () => new Uint8Array(await file.arrayBuffer()));
  }

  /** Opens a file that the server has; what is wrong with it is said on the page. */
  async openAddress(address: string): Promise<void> {
    const name = decodeURIComponent(address.split(/[?#]/)[0]?.split('/').at(-1) ?? address);
    await this.tryOpening(name, async () => {
      const answer = await fetch(address);
      if (!answer.ok) throw new NotFound();
      return new Uint8Array(await answer.arrayBuffer());
    });
  }

  /** Hands the workbook as it stands to the browser as a file. */
  async save(): Promise<void> {
    // While one workbook gives way to another there is none to save.
    if (!this.current) return;
    const { name } = this.workbook;
    try {
      saveFile(await this.workbook.bytes(), name);
      this.workbook.saved();
    } catch (error) {
      this.parts.notice.say(savingSentence(error, name));
    }
  }

  /**
   * What a press of a ribbon button does. A second press while the command runs is not heard, as in Excel.
   *
   * @param button - from the manifest
   */
  async press(button: RibbonButton): Promise<void> {
    const { pane, notice } = this.parts;
    if (button.action.type === 'showPane') {
      if (pane.shown) pane.hide();
      else pane.show();
      return;
    }
    if (!this.current || this.running.has(button.id)) return;
    // Excel greys its ribbon out meanwhile.
    if (this.workbook.drawn.isEditing) {
      notice.say(WORDS.editing);
      return;
    }
    notice.clear();
    this.running.add(button.id);
    try {
      await this.workbook.runCommand(button.action.name, button.id);
    } catch (error) {
      console.error(error);
      notice.say(WORDS.commandFailed(button.label));
    } finally {
      this.running.delete(button.id);
    }
  }

  private async tryOpening(name: string, read: () => Promise<Uint8Array>): Promise<void> {
    try {
      const bytes = await read();
      const model = readWorkbook(bytes);
      const keeps = this.current?.unsaved && !confirm(WORDS.unsaved(this.current.name, name));
      if (!keeps) await this.put(bytes, name, model);
    } catch (error) {
      this.parts.notice.say(problemSentence(error, name));
    }
  }
}

/** The server has no such file. */
class NotFound extends Error {}

function problemSentence(error: unknown, name: string): string {
  if (error instanceof NotFound) return WORDS.notFound(name);
  if (error instanceof FileProblem) return WORDS.notOpened(name, error.message);
  console.error(error);
  return WORDS.notOpened(name, WORDS.unreadable);
}

function savingSentence(error: unknown, name: string): string {
  if (error instanceof UnwritableChange) return WORDS.notWritten(name, error.message);
  console.error(error);
  return WORDS.notSaved(name);
}
