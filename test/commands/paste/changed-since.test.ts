import { closeAll, contentOf, contents, PATIENCE, sample, type } from '../../excel/opened-addin';
import { madeWorkbook, withPart } from '../../headless/made-workbook';
import { SHEET, nextFriday, opened, read, matchOf, fates, rowOf } from './pasting';

jest.setTimeout(PATIENCE);
afterEach(closeAll);

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
