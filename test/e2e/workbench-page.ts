import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { FrameLocator, Locator, Page } from 'playwright-core';

import type { SeenCell } from '../../src/workbench/page/workbench-api';
import { inBrowser, workbenchUrl, type PageRecord } from './in-browser';

const ROOT = join(__dirname, '..', '..');
const SCREENSHOTS = process.env['SCREENSHOTS'] ?? join(ROOT, 'test-results');

/** The workbench as a person, and a test, uses it. */
export class WorkbenchPage {
  constructor(
    readonly page: Page,
    readonly record: PageRecord,
  ) {}

  /** The add-in's page beside the sheet. */
  get pane(): FrameLocator {
    return this.page.frameLocator('.pane iframe');
  }

  /** A button of the pane by its name. */
  button(name: string | RegExp): Locator {
    return this.pane.getByRole('button', { name, exact: typeof name === 'string' });
  }

  /** Opens a tool of the pane by the name of its button, wherever it stands. */
  async openTool(name: string): Promise<Locator> {
    const button = this.button(name).and(this.pane.locator('[data-tool]'));
    if (!(await button.isVisible())) await this.button('Công cụ khác').click();
    await button.click();
    const panel = this.pane.getByRole('region', { name, exact: true });
    await panel.waitFor();
    return panel;
  }

  /** The pane as narrow as Excel lets it be. */
  async narrowPane(): Promise<void> {
    await this.page.locator('.pane').evaluate((pane: HTMLElement) => {
      pane.style.flex = '0 0 320px';
      pane.style.width = '320px';
      pane.style.minWidth = '0';
    });
  }

  /** A button of the ribbon by its label. */
  ribbon(label: string): Locator {
    return this.page.getByRole('navigation', { name: 'Dải lệnh' }).getByRole('button', { name: label });
  }

  /** Presses the pane's main button and waits for the words that say how it ended. */
  async recalculate(): Promise<string> {
    await this.button('Tính lại').click();
    return this.said();
  }

  /** What the pane says of the last command, once it is done. */
  async said(): Promise<string> {
    const status = this.pane.getByRole('status').first();
    await status.filter({ hasText: /^(?!.*…).*[.✓]/s }).waitFor();
    return (await status.innerText()).trim();
  }

  async cell(sheet: string, address: string): Promise<SeenCell> {
    return this.page.evaluate(([name, at]) => window.workbench!.readCell(name, at), [
      sheet,
      address,
    ] as const);
  }

  /** What the cells of a column show, from one row to another. */
  async shown(sheet: string, column: string, from: number, to: number): Promise<string[]> {
    const texts: string[] = [];
    for (let row = from; row <= to; row += 1) texts.push((await this.cell(sheet, `${column}${row}`)).text);
    return texts;
  }

  /** Clicks a cell of the sheet in front and types over it, key by key, ending with Enter. */
  async typeByKeyboard(address: string, text: string): Promise<void> {
    await this.clickCell(address);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  async clickCell(address: string): Promise<void> {
    const { x, y } = await this.page.evaluate((at) => window.workbench!.cellCentre(at), address);
    // Two clicks on one cell in quick succession would be a double click, which edits what is there.
    await this.page.waitForTimeout(500);
    await this.page.mouse.click(x, y);
    await this.page.waitForFunction((at) => window.workbench!.selection === at, address);
  }

  /** Pastes what the clipboard holds, in one or more forms, with the top left cell selected. */
  async paste(address: string, forms: Readonly<Record<string, string>>): Promise<void> {
    await this.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await this.page.evaluate(async (texts) => {
      const blobs = Object.entries(texts).map(([type, text]) => [type, new Blob([text], { type })] as const);
      await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    }, forms);
    await this.clickCell(address);
    await this.page.keyboard.press('Control+v');
    // Univer takes the clipboard in steps of its own; the sheet is read when it has come to rest.
    await this.page.waitForTimeout(500);
  }

  async sheetNames(): Promise<readonly string[]> {
    return this.page.evaluate(() => window.workbench!.sheetNames);
  }

  /** The file as it would be saved now. */
  async download(): Promise<Uint8Array> {
    const bytes = await this.page.evaluate(async () => Array.from(await window.workbench!.download()));
    return Uint8Array.from(bytes);
  }

  /** Opens bytes in place of what is in front, and waits for the pane to read them. */
  async reopen(bytes: Uint8Array, name: string): Promise<void> {
    await this.page.evaluate(
      async ([content, as]) => window.workbench!.openBytes(Uint8Array.from(content), as),
      [Array.from(bytes), name] as const,
    );
    await this.paneIsReady();
  }

  async paneIsReady(): Promise<void> {
    await this.button('Tính lại').waitFor();
    await this.pane.getByRole('heading', { level: 1 }).waitFor();
  }

  /** A picture into the folder that SCREENSHOTS names. */
  async picture(name: string): Promise<void> {
    mkdirSync(SCREENSHOTS, { recursive: true });
    await this.page.screenshot({ path: join(SCREENSHOTS, `${name}.png`) });
  }

  /** A picture of the pane alone. */
  async panePicture(name: string): Promise<void> {
    mkdirSync(SCREENSHOTS, { recursive: true });
    await this.page.locator('.pane').screenshot({ path: join(SCREENSHOTS, `${name}.png`) });
  }
}

/**
 * Opens the workbench in a browser of its own, and waits until the pane has read the sheet.
 *
 * @param name names the picture that a failing test leaves
 * @param file a sample by its name; the page's own choice when absent
 */
export async function onWorkbench(
  name: string,
  body: (workbench: WorkbenchPage) => Promise<void>,
  file?: string,
): Promise<void> {
  await inBrowser(name, async (page, record) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(workbenchUrl(file === undefined ? '' : `?file=/samples/${file}`));
    const workbench = new WorkbenchPage(page, record);
    await workbench.paneIsReady();
    await body(workbench);
    assert.deepEqual(record.errors, []);
  });
}

/** The bytes of a sample workbook. */
export function sample(name: string): Uint8Array {
  return readFileSync(join(ROOT, 'assets', 'samples', name));
}
