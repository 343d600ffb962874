import { findingId } from '../../src/core/repairs/finding-id';
import { closeAll, contentOf, contents, PATIENCE, sample, type } from '../excel/opened-addin';
import { HEADER, madeWorkbook, text, withPart, type MadeSheet } from '../headless/made-workbook';
import { asked, formatOf, opened, SHEET, valueOf, wrong, wrongCells, wrongSheet } from './wrong-workbook';

jest.setTimeout(PATIENCE);
afterEach(closeAll);

describe('one repair', () => {
  it('writes the formula, says what changed, and the finding is gone', async () => {
    const { session } = await opened(sample('huong-tra-published'));
    await session.repair(asked(session, 'G16'));
    expect(session.state()).toMatchObject({
      outcome: { command: 'repair', cells: [{ sheet: SHEET, address: 'G16', was: 57.7, now: 9.01 }] },
      takeBack: 'repair',
      problem: null,
    });
    expect(wrongCells(session)).toEqual([]);
    expect(await contents(SHEET, 'G16')).toEqual([[expect.stringMatching(/^=/)]]);
  });

  it('leaves the others as they are', async () => {
    const { session } = await wrong();
    expect(wrongCells(session)).toEqual(['E3', 'E4', 'C6']);
    await session.repair(asked(session, 'C6'));
    expect(wrongCells(session)).toEqual(['E3', 'E4']);
    expect(await contents(SHEET, 'C6:E6')).toEqual([[900, 530, '']]);
  });

  it('keeps the number format', async () => {
    const { session } = await wrong({ formats: { E: '0.0"%"' } });
    await session.repair(asked(session, 'E3'));
    expect(await formatOf('E3')).toBe('0.0"%"');
  });

  it('of a cell of text format gives it a number format, or the formula would stay text', async () => {
    const { session } = await wrong({
      dress: (sheet) => {
        for (const row of [3, 4, 5]) sheet.getCell(`E${row}`).numFmt = '0.00';
        sheet.getCell('E3').numFmt = '@';
      },
    });
    await session.repair(asked(session, 'E3'));
    expect(await formatOf('E3')).toBe('0.00');
    expect(await valueOf('E3')).toBe(50);
  });
});

describe('a figure with two readings', () => {
  const half = () =>
    wrong({
      rows: [
        ...HEADER,
        [1, 'Xã An Bình', 400, 200.5, null],
        [2, 'Xã Bình Minh', 300, 150, null],
        [3, 'Xã Cẩm Tú', 200, 180, null],
      ],
    });

  it('gets the one that the person chose', async () => {
    const { session } = await half();
    const { id } = asked(session, 'D3')[0]!;
    await session.repair([{ id, reading: 201 }]);
    expect(session.state().outcome).toEqual({
      command: 'repair',
      cells: [{ sheet: SHEET, address: 'D3', was: 200.5, now: 201 }],
    });
    expect(await contents(SHEET, 'D3')).toEqual([[201]]);
  });

  it.each([
    ['without a choice', null],
    ['with a choice that was not offered', 7],
  ])('stays as it is %s', async (_name, reading) => {
    const { session } = await half();
    const { id } = asked(session, 'D3')[0]!;
    await session.repair([{ id, reading }]);
    await session.repairAllSafe();
    expect(session.state().outcome).toEqual({ command: 'repair', cells: [] });
    expect(await contents(SHEET, 'D3')).toEqual([[200.5]]);
  });
});

describe('numbers that Excel holds for texts', () => {
  it.each<[string, Partial<MadeSheet>]>([
    ['in cells of text format', { formats: { D: '@' } }],
    ['behind an apostrophe', {}],
  ])('%s are numbers afterwards, and texts again when taken back', async (_name, more) => {
    const rows = [
      ...HEADER,
      [1, 'Xã An Bình', 4000, text('2.000'), null],
      [2, 'Xã Bình Minh', 3000, text('1500'), null],
      [3, 'Xã Cẩm Tú', 2000, text('1.800'), null],
    ];
    const { excel, session } = await wrong({ rows, ...more });
    const before = await contentOf(excel.engine);
    expect(wrongCells(session)).toEqual(['D3', 'D4', 'D5']);
    await session.repairAllSafe();
    expect([await valueOf('D3'), await valueOf('D4'), await valueOf('D5')]).toEqual([2000, 1500, 1800]);
    expect(wrongCells(session)).toEqual([]);
    await session.takeBack();
    expect(await contentOf(excel.engine)).toEqual(before);
  });
});

describe('all that are certain', () => {
  it('are repaired in one write and taken back in one', async () => {
    const { excel, session } = await wrong();
    const before = await contentOf(excel.engine);
    await session.repairAllSafe();
    expect(session.state().outcome).toMatchObject({ command: 'repair', cells: [{}, {}] });
    expect(wrongCells(session)).toEqual(['C6']);
    expect(session.state().takeBack).toBe('repair');
    await session.takeBack();
    expect(session.state()).toMatchObject({ takeBack: null, problem: null });
    expect(wrongCells(session)).toEqual(['E3', 'E4', 'C6']);
    expect(await contentOf(excel.engine)).toEqual(before);
  });

  it('nothing is written where there are none', async () => {
    const { excel, session } = await opened(sample('huong-tra'));
    const before = await contentOf(excel.engine);
    await session.repairAllSafe();
    expect(session.state()).toMatchObject({ outcome: { command: 'repair', cells: [] }, takeBack: null });
    expect(await contentOf(excel.engine)).toEqual(before);
  });

  it('as many round trips for three hundred as for one', async () => {
    const many = (count: number) =>
      wrong({
        rows: [
          ...HEADER,
          ...Array.from({ length: count }, (_, index) => [
            index + 1,
            `Xã số ${index + 1}`,
            400,
            200 + index,
            index % 3 === 0 ? 99 : (200 + index) / 4,
          ]),
        ],
      });
    const trips: number[] = [];
    for (const count of [12, 300]) {
      const { excel, session } = await many(count);
      expect(wrongCells(session)).toHaveLength(count / 3);
      excel.host.counters.reset();
      await session.repairAllSafe();
      expect(wrongCells(session)).toEqual([]);
      trips.push(excel.host.counters.roundTrips);
    }
    // Two to read, one to write, two to see what the formulas give now.
    expect(trips).toEqual([5, 5]);
  });
});

describe('taking back', () => {
  const books: Readonly<Record<string, Partial<MadeSheet>>> = {
    figures: {},
    'texts in cells of text format': {
      formats: { E: '@' },
      rows: [
        ...HEADER,
        [1, 'Xã A', 400, 200, text('0055')],
        [2, 'Xã B', 300, 150, 5],
        [3, 'Xã C', 200, 180, 90],
      ],
    },
    formulas: {
      rows: [
        ...HEADER,
        [1, 'Xã A', 400, 200, '=D3*10/C3'],
        [2, 'Xã B', 300, 150, 5],
        [3, 'Xã C', 200, 180, 90],
      ],
    },
    'another number format': { formats: { E: '0.0' } },
  };

  it.each(Object.entries(books))('gives back exactly what was there: %s', async (_name, more) => {
    const { excel, session } = await wrong(more);
    const before = await contentOf(excel.engine);
    const wanted = session.state().findings.filter(({ repair }) => repair !== null);
    expect(wanted).not.toEqual([]);
    await session.repair(wanted.map((one) => ({ id: findingId(one), reading: null })));
    expect(await contentOf(excel.engine)).not.toEqual(before);
    await session.takeBack();
    expect(await contentOf(excel.engine)).toEqual(before);
  });

  it('is refused after the person changed the cell', async () => {
    const { session } = await wrong();
    await session.repair(asked(session, 'C6'));
    await type(SHEET, 'C6', 905);
    await session.takeBack();
    expect(session.state().problem).toEqual({ code: 'changed-since', sheet: SHEET, address: 'C6' });
    expect(await contents(SHEET, 'C6')).toEqual([[905]]);
  });
});

it('on a filtered sheet every cell gets its own, the hidden ones too', async () => {
  const bytes = await madeWorkbook(
    wrongSheet({
      dress: (sheet) => {
        sheet.autoFilter = 'A2:E5';
        sheet.getRow(4).hidden = true;
      },
    }),
  );
  const filters =
    '<filterColumn colId="1"><filters><filter val="Xã An Bình"/><filter val="Xã Cẩm Tú"/></filters></filterColumn>';
  const { excel, session } = await opened(
    withPart(bytes, 'xl/worksheets/sheet1.xml', (part) =>
      part.replace('<autoFilter ref="A2:E5"/>', `<autoFilter ref="A2:E5">${filters}</autoFilter>`),
    ),
  );
  const before = await contentOf(excel.engine);
  await session.repairAllSafe();
  expect([await valueOf('E3'), await valueOf('E4'), await valueOf('E5')]).toEqual([50, 50, 90]);
  await session.takeBack();
  expect(await contentOf(excel.engine)).toEqual(before);
});
