import { createSession } from '../../src/commands/session';
import type { RepairRequest, Session } from '../../src/commands/session-state';
import type { Finding } from '../../src/core/checks/finding';
import { findingId } from '../../src/core/repairs/finding-id';
import { messagesFor } from '../../src/locales';
import type { OpenedExcel } from '../../src/workbench/node/open-workbook';
import { openAddIn } from '../excel/opened-addin';
import { HEADER, madeWorkbook, type MadeSheet } from '../headless/made-workbook';

export const SHEET = 'Tiến độ 2023';

/** A workbook that the add-in was opened on. */
export async function opened(bytes: Uint8Array): Promise<{ excel: OpenedExcel; session: Session }> {
  const excel = await openAddIn(bytes);
  const session = createSession(messagesFor('vi'));
  await session.refresh();
  return { excel, session };
}

/** A sheet with two wrong rates (E3, E4) and a wrong total (C6). */
export const wrongSheet = (more: Partial<MadeSheet> = {}): MadeSheet => ({
  name: SHEET,
  rows: [
    ...HEADER,
    [1, 'Xã An Bình', 400, 200, 55],
    [2, 'Xã Bình Minh', 300, 150, 5],
    [3, 'Xã Cẩm Tú', 200, 180, 90],
    ['Tổng cộng', null, 910, 530, null],
  ],
  ...more,
});

export const wrong = async (more: Partial<MadeSheet> = {}) => opened(await madeWorkbook(wrongSheet(more)));

export function finding(session: Session, address: string): Finding {
  const found = session.state().findings.find((one) => one.address === address);
  if (found === undefined) throw new Error(`nothing is wrong with ${address}`);
  return found;
}

export const asked = (session: Session, ...addresses: readonly string[]): RepairRequest[] =>
  addresses.map((address) => ({ id: findingId(finding(session, address)), reading: null }));

export const wrongCells = (session: Session): string[] =>
  session
    .state()
    .findings.filter(({ severity }) => severity === 'error')
    .map(({ address }) => address);

export async function formatOf(address: string): Promise<unknown> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(SHEET).getRange(address).load({ numberFormat: true });
    await context.sync();
    return (range.numberFormat as unknown[][])[0]?.[0];
  });
}

export async function valueOf(address: string): Promise<unknown> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(SHEET).getRange(address).load({ values: true });
    await context.sync();
    return (range.values as unknown[][])[0]?.[0];
  });
}
