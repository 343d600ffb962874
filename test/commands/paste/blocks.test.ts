import type { Session } from '../../../src/commands/session-state';
import type { OpenedExcel } from '../../../src/workbench/node/open-workbook';
import { closeAll, contentOf, contents, PATIENCE, type } from '../../excel/opened-addin';
import { madeWorkbook } from '../../headless/made-workbook';
import { SHEET, opened, read, matchOf, fates, actuals } from './pasting';

jest.setTimeout(PATIENCE);
afterEach(closeAll);

describe('blocks that are not taken as they stand', () => {
  it.each<[what: string, text: string, question: object]>([
    ['nothing', '', { code: 'empty' }],
    ['no units', '1\t213\n2\t262', { code: 'no-units' }],
    ['no figures', 'Hương Toàn\nTứ Hạ', { code: 'no-figures' }],
    ['a unit twice', 'Hương Toàn\t213\nTứ Hạ\t262\nHương Toàn\t214', { code: 'unit-twice' }],
    ['two columns', 'Hương Toàn\t213\t158\nTứ Hạ\t262\t260', { code: 'which-figures' }],
    [
      'another insurance',
      'STT\tĐơn vị\tSố người tham gia BHTN\n1\tTứ Hạ\t270\n2\tHương Toàn\t220',
      { code: 'other-insurance' },
    ],
  ])('%s: a question, and nothing is written even if the write is asked for', async (_, text, question) => {
    const { excel, session } = await opened();
    const before = await contentOf(excel.engine);
    await read(session, text);
    expect(session.state()).toMatchObject({ problem: null, paste: { step: 'question', question } });
    await session.applyPaste();
    expect(session.state().takeBack).toBeNull();
    expect(await contentOf(excel.engine)).toEqual(before);
  });

  it.each<[what: string, text: string, answer: Parameters<Session['answerPaste']>[0], fates: string[]]>([
    [
      'which row of a unit counts',
      'Hương Toàn\t213\nTứ Hạ\t270\nHương Toàn\t214',
      { without: [1] },
      ['Tứ Hạ: fill D13', 'Hương Toàn: fill D7'],
    ],
    [
      'which column holds the figures',
      'Hương Toàn\t213\t158\nTứ Hạ\t262\t260',
      { figures: { column: 3, insurance: 'none' } },
      ['Hương Toàn: fill D7', 'Tứ Hạ: fill D13'],
    ],
  ])('answered by %s', async (_, text, answer, expected) => {
    const { session } = await opened();
    await read(session, text);
    await session.answerPaste(answer);
    expect(fates(session)).toEqual(expected);
  });

  it('a sheet with two columns of results of one kind: which is asked, and that one is filled', async () => {
    const { session } = await opened(
      await madeWorkbook({
        name: SHEET,
        rows: [
          ['TIẾN ĐỘ BHXH TỰ NGUYỆN (Tính đến 18/11/2023)'],
          ['STT', 'Đơn vị', 'Kế hoạch giao', 'Số thực hiện tại xã', 'Số thực hiện tại đại lý'],
          [1, 'Hương Toàn', 455, 100, 20],
          [2, 'Tứ Hạ', 326, 150, 30],
        ],
      }),
    );
    await read(session, 'Tứ Hạ\t160\nHương Toàn\t110');
    expect(session.state().paste).toMatchObject({ question: { code: 'several-actual-columns' } });
    await session.answerPaste({ column: 5 });
    await session.applyPaste();
    expect(await contents(SHEET, 'D3:E4')).toEqual([
      [100, 110],
      [150, 160],
    ]);
  });
});

describe('from the workbook itself', () => {
  const withSent = async (): Promise<{ excel: OpenedExcel; session: Session }> => {
    const started = await opened();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('BHXH gửi');
      sheet.getRange('A1:C4').values = [
        ['Ghi chú', '', ''],
        ['Đơn vị', 'Số người tham gia BHXH tự nguyện', ''],
        ['Phường Tứ Hạ', 271, ''],
        ['Xã Hương Toàn', 221, ''],
      ];
      sheet.getRange('F10:G11').values = [
        ['Tứ Hạ', 272],
        ['Hương Toàn', 222],
      ];
      await context.sync();
    });
    await started.session.refresh();
    return started;
  };

  it('another sheet', async () => {
    const { session } = await withSent();
    expect(session.state().ownSheets).toEqual([SHEET, 'BHXH gửi']);
    await read(session, { from: 'sheet', sheet: 'BHXH gửi' });
    await session.applyPaste();
    expect((await actuals())[0]).toBe(221);
  });

  it('what is selected, wherever it is', async () => {
    const { session } = await withSent();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('BHXH gửi');
      sheet.activate();
      sheet.getRange('F:G').select();
      await context.sync();
    });
    await read(session, { from: 'selection' });
    expect(matchOf(session).source).toEqual({ from: 'range', sheet: 'BHXH gửi', range: 'F1:G1048576' });
    await session.applyPaste();
    expect((await actuals())[0]).toBe(222);
  });

  it('a figure that changed there since is shown anew before it is written', async () => {
    const { session } = await withSent();
    await read(session, { from: 'sheet', sheet: 'BHXH gửi' });
    await type('BHXH gửi', 'B4', 225);
    await session.applyPaste();
    expect((await actuals())[0]).toBe(213);
    expect(matchOf(session).notice).toEqual({ code: 'changed' });
    await session.applyPaste();
    expect((await actuals())[0]).toBe(225);
  });
});
