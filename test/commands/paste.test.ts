import type { PasteMatch, PasteSource } from '../../src/commands/paste/paste-state';
import { createSession } from '../../src/commands/session';
import type { Session } from '../../src/commands/session-state';
import type { IsoDate } from '../../src/core/text/date';
import { messagesFor, outcomeSentence } from '../../src/locales';
import type { OpenedExcel } from '../../src/workbench/node/open-workbook';
import { closeAll, contentOf, contents, openAddIn, PATIENCE, sample, type } from '../excel/opened-addin';
import { madeWorkbook, withPart } from '../headless/made-workbook';

jest.setTimeout(PATIENCE);
afterEach(closeAll);

const SHEET = 'Tiến độ 2023';
const messages = messagesFor('vi');

/** Next Friday's figures in another order, with Hương Chữ, with Phú Bài and without Hương Bình. */
const nextFriday = [
  'Tứ Hạ\t270',
  'Phú Bài\t400',
  'Bình Thành\t130',
  'Hương Chữ\t210',
  'Hương Xuân\t240',
  'Hương Vân\t175',
  'Bình Tiến\t140',
  'Hương Văn\t190',
  'Hương Toàn\t220',
  'Tổng cộng\t1.775',
].join('\n');

async function opened(bytes = sample('huong-tra')): Promise<{ excel: OpenedExcel; session: Session }> {
  const excel = await openAddIn(bytes);
  const session = createSession(messages);
  await session.refresh();
  return { excel, session };
}

const read = (session: Session, source: string | PasteSource | { from: 'selection' }): Promise<void> =>
  session.readPaste({
    source: typeof source === 'string' ? { from: 'text', text: source } : source,
    sheet: SHEET,
    insurance: 'bhxhTuNguyen',
  });

function matchOf(session: Session): PasteMatch {
  const { paste, problem } = session.state();
  if (paste?.step !== 'match') throw new Error(JSON.stringify(problem ?? paste));
  return paste;
}

const fates = (session: Session): string[] =>
  matchOf(session).rows.map(({ unit, fate, place }) => `${unit}: ${fate} ${place ?? ''}`.trim());

const rowOf = (session: Session, name: string): number => {
  const found = matchOf(session).rows.find(({ unit }) => unit === name);
  if (found === undefined) throw new Error(`no row ${name}`);
  return found.row;
};

const actuals = async (): Promise<unknown[]> => (await contents(SHEET, 'D7:D15')).flat();
const saidOf = ({ outcome }: ReturnType<Session['state']>): string =>
  outcome === null ? '' : outcomeSentence(outcome, messages);

describe('next Friday’s block on the Hương Trà sheet', () => {
  it('is matched by names, and nothing is written before the person says so', async () => {
    const { excel, session } = await opened();
    const before = await contentOf(excel.engine);
    await read(session, nextFriday);
    expect(fates(session)).toEqual([
      'Tứ Hạ: fill D13',
      'Phú Bài: notFound',
      'Bình Thành: fill D14',
      'Hương Chữ: near',
      'Hương Xuân: fill D12',
      'Hương Vân: fill D11',
      'Bình Tiến: fill D10',
      'Hương Văn: fill D9',
      'Hương Toàn: fill D7',
    ]);
    const match = matchOf(session);
    expect(match.rows[3]?.candidates).toEqual(['D8']);
    expect(match.units.filter(({ free }) => free).map(({ unit }) => unit)).toEqual([
      'UBND phường Hương Chử',
      'UBND xã Hương Bình',
    ]);
    expect(match).toMatchObject({ letters: ['D'], toFill: 7, open: 2, written: false, notice: null });
    expect(match.passedOver).toMatchObject([{ label: 'Tổng cộng', why: 'total' }]);
    expect(session.state().takeBack).toBeNull();
    expect(await contentOf(excel.engine)).toEqual(before);
  });

  it('is filled in by unit; what is left stays listed until it is dealt with', async () => {
    const { session } = await opened();
    await read(session, nextFriday);
    await session.applyPaste();
    expect(await actuals()).toEqual([220, 203, 190, 140, 175, 240, 270, 130, 145]);
    expect(session.state()).toMatchObject({ problem: null, takeBack: 'paste' });
    expect(saidOf(session.state())).toBe(
      'Đã điền 7 đơn vị vào cột D (BHXH tự nguyện). Còn 2 dòng chưa điền, xem ở Dán số liệu BHXH. Chưa có số: UBND phường Hương Chử; UBND xã Hương Bình. Bước tiếp theo: nhấn Tính lại.',
    );
    expect(matchOf(session)).toMatchObject({ toFill: 0, open: 2, written: true });

    // Other work in between, and the tool folded: the rows wait.
    await session.recalculate();
    await session.refresh();
    expect(fates(session).filter((fate) => !fate.includes('done'))).toEqual([
      'Phú Bài: notFound',
      'Hương Chữ: near',
    ]);

    session.sayRows([rowOf(session, 'Phú Bài')], 'none');
    expect(matchOf(session)).toMatchObject({ toFill: 0, open: 1 });
    const [likeliest = 'none' as const] =
      matchOf(session).rows.find(({ unit }) => unit === 'Hương Chữ')?.candidates ?? [];
    session.sayRows([rowOf(session, 'Hương Chữ')], likeliest);
    expect(matchOf(session)).toMatchObject({ toFill: 1, open: 0 });
    expect(await actuals()).toEqual([220, 203, 190, 140, 175, 240, 270, 130, 145]);
    await session.applyPaste();
    expect(await actuals()).toEqual([220, 210, 190, 140, 175, 240, 270, 130, 145]);
    expect(saidOf(session.state())).toContain('Đã điền thêm 1 đơn vị vào cột D (BHXH tự nguyện).');
    expect(saidOf(session.state())).toContain(
      'Không điền theo anh/chị chọn: Phú Bài. Chưa có số: UBND xã Hương Bình.',
    );
    expect(matchOf(session)).toMatchObject({ toFill: 0, open: 0, written: true });
  });

  it('writes the column of its kind and nothing else, and is taken back as it was', async () => {
    const { excel, session } = await opened();
    const before = await contentOf(excel.engine);
    await read(session, nextFriday);
    session.sayRows([rowOf(session, 'Phú Bài')], 'none');
    await session.applyPaste();
    await session.takeBack();
    expect(session.state()).toMatchObject({
      problem: null,
      outcome: { command: 'takeBack', what: 'paste' },
      takeBack: null,
    });
    expect(await contentOf(excel.engine)).toEqual(before);
    // What was said before the write is still said: it can be corrected and written again.
    expect(matchOf(session)).toMatchObject({ toFill: 7, open: 1, written: false });
  });

  it('a total that was typed is said not to follow', async () => {
    const { session } = await opened();
    await type(SHEET, 'D16', 1667);
    await read(session, nextFriday);
    await session.applyPaste();
    expect(await contents(SHEET, 'D16')).toEqual([[1667]]);
    expect(saidOf(session.state())).toContain('Tổng ở ô D16 là số gõ tay, không tự cộng theo số mới.');
  });

  it('an answer is taken back with null', async () => {
    const { session } = await opened();
    await read(session, nextFriday);
    const row = rowOf(session, 'Phú Bài');
    session.sayRows([row], 'none');
    session.sayRows([row], null);
    expect(matchOf(session)).toMatchObject({ toFill: 7, open: 2 });
  });

  it('pasted once more it finds nothing to write', async () => {
    const { session } = await opened();
    await read(session, nextFriday);
    await session.applyPaste();
    await read(session, nextFriday);
    expect(matchOf(session)).toMatchObject({ toFill: 0, open: 2, written: false });
    await session.applyPaste();
    expect(session.state()).toMatchObject({ outcome: { command: 'paste', filled: 0, unchanged: 7 } });
  });

  it('a new period does not bring the written rows back', async () => {
    const { session } = await opened();
    await session.recalculate();
    await read(session, nextFriday);
    await session.applyPaste();
    await session.openPeriod('2023-11-24' as IsoDate);
    await session.refresh();
    expect(matchOf(session)).toMatchObject({ toFill: 0, open: 2 });
  });
});

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

describe('a figure that is none', () => {
  it('is shown and left, until the person sets it aside', async () => {
    const { session } = await opened();
    await read(
      session,
      'Đơn vị\tSố người tham gia\nTứ Hạ\t270\nHương Toàn\tchưa có\nBình Tiến\t140,5\nHương Xuân\t240',
    );
    expect(fates(session)).toEqual([
      'Tứ Hạ: fill D13',
      'Hương Toàn: no-figure D7',
      'Bình Tiến: no-figure D10',
      'Hương Xuân: fill D12',
    ]);
    await session.applyPaste();
    expect(await actuals()).toEqual([213, 203, 182, 135, 170, 240, 270, 125, 145]);
    session.sayRows(
      matchOf(session)
        .rows.filter(({ fate }) => fate === 'no-figure')
        .map(({ row }) => row),
      'none',
    );
    expect(matchOf(session)).toMatchObject({ open: 0, toFill: 0 });
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

describe('a sheet that changed since it was shown is not written before the person looked again', () => {
  it.each<[what: string, change: () => Promise<void>, notice: object, filled: [string, number][]]>([
    ['a cell to be filled', () => type(SHEET, 'D7', 219), { code: 'changed' }, [['D7', 220]]],
    [
      'units that changed places',
      async () => {
        await type(SHEET, 'B7', 'UBND phường Tứ Hạ');
        await type(SHEET, 'B13', 'UBND xã Hương Toàn');
      },
      { code: 'changed' },
      [
        ['D7', 270],
        ['D13', 220],
      ],
    ],
    [
      'another day',
      async () => {
        await type(SHEET, 'A3', '(Tính đến 24/11/2023)');
        await type(SHEET, 'D6', 'Số thực hiện (24/11/2023)');
      },
      { code: 'other-day', was: '2023-11-18', now: '2023-11-24' },
      [['D7', 220]],
    ],
  ])('%s', async (_, change, notice, filled) => {
    const { excel, session } = await opened();
    await read(session, nextFriday);
    await change();
    const before = await contentOf(excel.engine);
    await session.applyPaste();
    expect(await contentOf(excel.engine)).toEqual(before);
    expect(matchOf(session).notice).toEqual(notice);
    expect(session.state()).toMatchObject({ outcome: null, takeBack: null });
    await session.applyPaste();
    for (const [address, people] of filled) expect(await contents(SHEET, address)).toEqual([[people]]);
  });

  it('an answer holds for its unit, wherever that stands by then', async () => {
    const { session } = await opened();
    await read(session, nextFriday);
    session.sayRows([rowOf(session, 'Hương Chữ')], matchOf(session).rows[3]?.candidates[0] ?? 'none');
    await type(SHEET, 'B8', 'UBND xã Hương Bình');
    await type(SHEET, 'B15', 'UBND phường Hương Chử');
    await session.refresh();
    expect(fates(session)).toContain('Hương Chữ: fill D15');
  });

  it('an answer for a unit that is gone is asked again', async () => {
    const { session } = await opened();
    await read(session, nextFriday);
    session.sayRows([rowOf(session, 'Phú Bài')], matchOf(session).units[8]?.address ?? 'none');
    expect(fates(session)).toContain('Phú Bài: fill D15');
    await type(SHEET, 'B15', 'UBND xã Dương Hòa');
    await session.refresh();
    expect(fates(session)).toContain('Phú Bài: notFound');
  });
});

describe('what cannot be written', () => {
  it('a locked cell: a problem, nothing is written, and the block waits', async () => {
    const { excel, session } = await opened(
      withPart(sample('huong-tra'), 'xl/worksheets/sheet1.xml', (part) =>
        part.replace('</sheetData>', '</sheetData><sheetProtection sheet="1"/>'),
      ),
    );
    const before = await contentOf(excel.engine);
    await read(session, nextFriday);
    await session.applyPaste();
    expect(session.state().problem).toEqual({ code: 'protected-sheet', sheet: SHEET, address: 'D7' });
    expect(await contentOf(excel.engine)).toEqual(before);
    expect(matchOf(session)).toMatchObject({ toFill: 7, written: false });
  });

  it('an error of Excel: a problem, and the block waits', async () => {
    const { excel, session } = await opened();
    await read(session, nextFriday);
    const before = await contentOf(excel.engine);
    excel.host.counters.reset();
    excel.host.faults.failAt(3, 0, 'GeneralException');
    await session.applyPaste();
    expect(session.state().problem).toMatchObject({ code: 'unexpected' });
    expect(await contentOf(excel.engine)).toEqual(before);
    expect(matchOf(session)).toMatchObject({ toFill: 7, written: false });
  });

  it('no range selected', async () => {
    const { excel, session } = await opened();
    excel.host.counters.reset();
    excel.host.faults.failAt(1, 0, 'InvalidSelection');
    await read(session, { from: 'selection' });
    expect(session.state()).toMatchObject({ problem: { code: 'no-one-range' }, paste: null });
  });

  it('the sheet is gone: the block stays, and it is said', async () => {
    const { session } = await opened();
    await read(session, nextFriday);
    await Excel.run(async (context) => {
      context.workbook.worksheets.add('Khác');
      context.workbook.worksheets.getItem(SHEET).delete();
      await context.sync();
    });
    await session.refresh();
    expect(session.state().problem).toBeNull();
    expect(matchOf(session).open).toBe(2);
    await session.applyPaste();
    expect(session.state().problem).toEqual({ code: 'sheet-not-found', sheet: SHEET });
  });
});

describe('round trips', () => {
  const trips = async (units: number): Promise<number[]> => {
    const rows = Array.from({ length: units }, (_, index) => [index + 1, `Xã số ${index + 1}`, 1000, 100]);
    const { excel, session } = await opened(
      await madeWorkbook({
        name: SHEET,
        rows: [
          ['TIẾN ĐỘ BHXH TỰ NGUYỆN (Tính đến 18/11/2023)'],
          ['STT', 'Đơn vị', 'Kế hoạch', 'Thực hiện'],
          ...rows,
        ],
      }),
    );
    const counted: number[] = [];
    const block = rows.map(([, name], index) => `${String(name)}\t${500 + index}`).reverse();
    for (const task of [
      () => read(session, ['Xã lạ\t5', ...block].join('\n')),
      () => Promise.resolve(session.sayRows([1], 'none')),
      () => session.applyPaste(),
      () => session.takeBack(),
    ]) {
      excel.host.counters.reset();
      await task();
      counted.push(excel.host.counters.roundTrips);
    }
    expect(session.state().problem).toBeNull();
    closeAll();
    return counted;
  };

  it.each([9, 900])(
    '%i rows: two to read, none for an answer, five to write, four to take back',
    async (units) => {
      expect(await trips(units)).toEqual([2, 0, 5, 4]);
    },
  );
});
