import { createSession } from '../../src/commands/session';
import type { Session } from '../../src/commands/session-state';
import type { MissingColumn } from '../../src/core/filling/missing-column';
import type { FillChoice } from '../../src/core/filling/plan-filling';
import { messagesFor, outcomeSentence } from '../../src/locales';
import type { OpenedExcel } from '../../src/workbench/node/open-workbook';
import { contentOf, openAddIn } from '../excel/opened-addin';
import { madeWorkbook, type MadeSheet } from '../headless/made-workbook';

export const SHEET = 'Tiến độ 2023';
export const messages = messagesFor('vi');

/** Two kinds under merged headings, a group with a merged heading, a total without the sums of the second kind. */
export const twoKinds = (more: Partial<MadeSheet> = {}): MadeSheet => ({
  name: SHEET,
  rows: [
    ['TIẾN ĐỘ THỰC HIỆN CHỈ TIÊU BHXH TỰ NGUYỆN, BHYT NĂM 2023'],
    ['(Tính đến 18/11/2023)'],
    [],
    ['STT', 'Đơn vị', 'BHXH tự nguyện', null, null, null, null, 'BHYT hộ gia đình', null],
    [
      null,
      null,
      'Kế hoạch giao',
      'Số thực hiện',
      'Đạt tỷ lệ (%)',
      'Số thực hiện (31/05/2023)',
      'Tăng giảm so với 31/5/2023 (%)',
      'Kế hoạch giao',
      'Số thực hiện',
    ],
    ['I', 'Các xã', null, null, null, null, null, null, null],
    [1, 'Xã Hương Toàn', 455, 213, 46.81, 158, 12.08, 6000, 5941],
    [2, 'Xã Bình Tiến', 206, 135, 65.53, 112, 11.16, 2542, 2422],
    [3, 'Xã Bình Thành', 155, 125, 80.65, 77, 30.97, 2116, 2051],
    ['Tổng cộng', null, 816, 473, '=D10*100/C10', 347, null, null, null],
    [],
    ['Người lập biểu', null, null, null, null, null, null, null, 'Giám đốc'],
  ],
  dress: (sheet) => {
    for (const area of ['A1:I1', 'A2:I2', 'A4:A5', 'B4:B5', 'C4:G4', 'H4:I4', 'B6:I6', 'A10:B10'])
      sheet.mergeCells(area);
    for (let row = 4; row <= 10; row += 1)
      for (let column = 1; column <= 9; column += 1) {
        sheet.getCell(row, column).border = { top: { style: 'thin' }, right: { style: 'thin' } };
        if (row <= 5) sheet.getCell(row, column).font = { bold: true };
        if (row > 6 && (column === 5 || column === 7)) sheet.getCell(row, column).numFmt = '0.0';
        else if (row > 6 && column > 2) sheet.getCell(row, column).numFmt = '#,##0';
      }
    sheet.getColumn(5).width = 9;
    sheet.getColumn(9).width = 20;
  },
  ...more,
});

export const missing = (
  role: MissingColumn['role'],
  insurance: MissingColumn['insurance'],
): MissingColumn => ({
  table: 0,
  role,
  insurance,
});

export const asked = (more: Partial<FillChoice> = {}): FillChoice => ({
  columns: [missing('rate', 'bhytHoGiaDinh')],
  sums: { total: true, group: false },
  conventions: {},
  fillWith: 'formulas',
  ...more,
});

export async function opened(
  more: Partial<MadeSheet> = {},
): Promise<{ excel: OpenedExcel; session: Session }> {
  const excel = await openAddIn(await madeWorkbook(twoKinds(more)));
  const session = createSession(messages);
  await session.refresh();
  return { excel, session };
}

/** Merged cells are a set: in which order they are kept says nothing. */
export async function allOf({ engine }: OpenedExcel): Promise<unknown> {
  const content = (await contentOf(engine)) as { sheets: { merges: unknown[] }[] };
  for (const sheet of content.sheets)
    sheet.merges.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  return content;
}

export const merges = ({ engine }: OpenedExcel): string[] =>
  engine.sheets[0]!.merges.map(
    ({ top, left, bottom, right }) => `${top + 1},${left + 1}:${bottom + 1},${right + 1}`,
  ).sort();

export const said = (session: Session): string => {
  const { outcome } = session.state();
  return outcome === null ? '' : outcomeSentence(outcome, messages);
};
