import assert from 'node:assert/strict';

import type { WorkbenchPage } from './workbench-page';

/** The workbench used by the keys alone. */
export class Keyboard {
  constructor(private readonly workbench: WorkbenchPage) {}

  async press(key: string, times = 1): Promise<void> {
    for (let time = 0; time < times; time += 1) await this.workbench.page.keyboard.press(key);
  }

  /** The name of what has the focus: in the pane, when that has it, else on the page. */
  async focused(): Promise<string> {
    return this.workbench.page.evaluate(() => {
      const frame = document.querySelector<HTMLIFrameElement>('.pane iframe');
      const inPane = document.activeElement === frame;
      const element = inPane ? frame?.contentDocument?.activeElement : document.activeElement;
      return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
    });
  }

  /** Goes on with Tab until something of that name has the focus. */
  async tabTo(name: string): Promise<void> {
    const passed: string[] = [];
    while (passed.length < 60) {
      await this.press('Tab');
      const now = await this.focused();
      if (now === name) return;
      passed.push(now.slice(0, 40));
    }
    assert.fail(`Tab does not lead to "${name}" but to ${passed.join(' | ')}`);
  }

  /**
   * From the sheet, which takes the keyboard when it is drawn, into the pane, which begins at its top.
   * @param sheet the name of the sheet in front, which the pane begins with
   */
  async toPane(sheet: string): Promise<void> {
    await this.workbench.page.waitForFunction(() =>
      document.querySelector('main')?.contains(document.activeElement),
    );
    await this.press('F6');
    assert.ok((await this.focused()).startsWith(sheet), 'F6 leads into the pane');
  }

  /** In the list that has the focus: goes to an entry with the arrow keys. */
  async arrowTo(option: string): Promise<void> {
    const list = this.workbench.pane.getByLabel(await this.focused(), { exact: true });
    const steps = await list.evaluate((select: HTMLSelectElement, text) => {
      const wanted = [...select.options].find((one) => one.text === text);
      return (wanted?.index ?? Number.NaN) - select.selectedIndex;
    }, option);
    assert.ok(Number.isInteger(steps), `"${option}" is offered`);
    await this.press(steps < 0 ? 'ArrowUp' : 'ArrowDown', Math.abs(steps));
  }

  /** Waits until the pane says so in its live region. */
  async told(words: string): Promise<void> {
    await this.workbench.pane.getByRole('status').first().filter({ hasText: words }).waitFor();
  }
}
