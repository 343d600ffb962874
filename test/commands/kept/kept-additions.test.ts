import { createSession } from '../../../src/commands/session';
import type { Session } from '../../../src/commands/session-state';
import { messagesFor } from '../../../src/locales';
import type { OpenedExcel } from '../../../src/workbench/node/open-workbook';
import { closeAll, contentOf, contents, openAddIn, PATIENCE, sample, type } from '../../excel/opened-addin';

jest.setTimeout(PATIENCE);
afterEach(closeAll);

const DATA = 'Tiến độ 2023';
const SHEET = 'Xếp hạng';
// On the sample's sheet: the actual of each unit.
const ACTUAL = { huongToan: 'D7', huongChu: 'D8', huongVan: 'D9', huongXuan: 'D12' } as const;

async function ranked(): Promise<{ excel: OpenedExcel; session: Session }> {
  const excel = await openAddIn(sample('huong-tra'));
  const session = createSession(messagesFor('vi'));
  await session.makeRanking();
  return { excel, session };
}

/** What stands in a column of the ranking, by unit. */
async function byUnit(column: string, units = 'B'): Promise<Record<string, unknown>> {
  const [names, cells] = [
    await contents(SHEET, `${units}6:${units}12`),
    await contents(SHEET, `${column}6:${column}12`),
  ];
  return Object.fromEntries(
    names.flatMap(([name], index) => {
      const cell = cells[index]?.[0];
      return name === '' || cell === '' ? [] : [[String(name).split(' ').slice(-2).join(' '), cell]];
    }),
  );
}

async function whole(excel: OpenedExcel): Promise<unknown> {
  const content = (await contentOf(excel.engine)) as {
    names: { name: string }[];
    sheets: { merges: unknown[] }[];
  };
  content.names.sort((one, other) => one.name.localeCompare(other.name));
  for (const sheet of content.sheets)
    sheet.merges.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  return content;
}

async function look(
  address: string,
  change: (format: Excel.RangeFormat, range: Excel.Range) => void,
): Promise<void> {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(SHEET).getRange(address);
    change(range.format, range);
    await context.sync();
  });
}

const insert = (address: string, direction: 'Right' | 'Down'): Promise<void> =>
  look(address, (_, range) => {
    range.insert(direction);
  });

/** A ranking with a note column, a column that counts, colours, a wide column, and a signature below. */
async function annotated(): Promise<{ excel: OpenedExcel; session: Session }> {
  const started = await ranked();
  await type(SHEET, 'L5', 'Người theo dõi');
  await type(SHEET, 'L6', 'đã gọi điện');
  await type(SHEET, 'L7', 'họp ngày 20');
  await type(SHEET, 'L11', 'gần đạt');
  await type(SHEET, 'M5', 'Mỗi tuần');
  for (let row = 6; row <= 11; row += 1) await type(SHEET, `M${row}`, `=F${row}/4`);
  await type(SHEET, 'G19', 'Giám đốc');
  await look('L:L', (format) => {
    format.columnWidth = 150;
  });
  await look('B8', ({ fill, font }) => {
    fill.color = '#FFFF00';
    font.bold = true;
  });
  return started;
}

describe('a ranking that is made anew', () => {
  it('nothing changed: nothing is written, and nothing is old', async () => {
    const { excel, session } = await annotated();
    const before = await contentOf(excel.engine);
    await session.makeRanking();
    expect(session.state()).toMatchObject({
      problem: null,
      outcome: { made: 'unchanged' },
      takeBack: 'ranking',
    });
    expect(await contentOf(excel.engine)).toEqual(before);
    await session.refresh();
    expect(session.state().staleReports).toEqual([]);
  });

  it('notes, formulas, colours and widths go with the units when their order changes', async () => {
    const { excel, session } = await annotated();
    // Hương Toàn rises from the lowest to the fourth.
    await type(DATA, ACTUAL.huongToan, 310);
    const before = await whole(excel);
    await session.makeRanking();
    expect(session.state()).toMatchObject({ problem: null, outcome: { made: 'updated' } });
    expect((await contents(SHEET, 'B6:B9')).flat().map((name) => String(name).split(' ').at(-1))).toEqual([
      'Chử',
      'Văn',
      'Tiến',
      'Toàn',
    ]);
    expect(await byUnit('L')).toEqual({
      'Hương Toàn': 'đã gọi điện',
      'Hương Chử': 'họp ngày 20',
      'Hương Xuân': 'gần đạt',
    });
    expect((await contents(SHEET, 'M5:M11')).flat()).toEqual([
      'Mỗi tuần',
      ...[6, 7, 8, 9, 10, 11].map((row) => `=F${row}/4`),
    ]);
    const sheet = excel.engine.sheetNamed(SHEET);
    // Hương Văn is on row 7 now.
    expect([sheet?.style(6, 1).fill, sheet?.style(6, 1).font.bold, sheet?.style(7, 1).fill]).toEqual([
      '#FFFF00',
      true,
      null,
    ]);
    expect(sheet?.style(8, 4).fill).not.toBeNull();
    await session.takeBack();
    expect(session.state().problem).toBeNull();
    expect(await whole(excel)).toEqual(before);
  });

  it('a unit that left is listed with its note, and has it again when it is back', async () => {
    const { excel, session } = await annotated();
    await type(DATA, ACTUAL.huongXuan, 280);
    const before = await whole(excel);
    await session.makeRanking();
    expect(session.state()).toMatchObject({
      problem: null,
      outcome: { kept: { departed: 1, fixed: 0, overwritten: 0 } },
    });
    const rows = await contents(SHEET, 'A16:N20');
    expect(rows.map((row) => row.filter((cell) => cell !== ''))).toContainEqual([
      'UBND phường Hương Xuân',
      'gần đạt',
    ]);
    expect((await contents(SHEET, 'G16:G30')).flat()).toContain('Giám đốc');
    await session.refresh();
    expect(session.state().staleReports).toEqual([]);
    await session.makeRanking();
    expect(session.state().outcome).toMatchObject({ made: 'unchanged' });
    await session.takeBack();
    expect(await whole(excel)).toEqual(before);
    await session.makeRanking();
    await type(DATA, ACTUAL.huongXuan, 232);
    await session.makeRanking();
    expect(await byUnit('L')).toMatchObject({ 'Hương Xuân': 'gần đạt' });
    expect((await contents(SHEET, 'M11')).flat()).toEqual(['=F11/4']);
    expect((await contents(SHEET, 'A14:N30')).flat()).not.toContain('gần đạt');
  });

  it('a column put between ours stays right of its neighbour; ours and their sums go along', async () => {
    const { excel, session } = await ranked();
    await insert('D:D', 'Right');
    await type(SHEET, 'D5', 'Phụ trách');
    await type(SHEET, 'D6', 'chị Lan');
    await session.makeRanking();
    expect(session.state().outcome).toMatchObject({ made: 'unchanged' });
    await type(DATA, ACTUAL.huongToan, 310);
    const before = await whole(excel);
    await session.makeRanking();
    expect(await byUnit('D')).toEqual({ 'Hương Toàn': 'chị Lan' });
    expect((await contents(SHEET, 'C12:F12')).flat()).toEqual([
      '=SUM(C6:C11)',
      '',
      '=SUM(E6:E11)',
      '=IF(C12>0,E12*100/C12,"")',
    ]);
    await session.takeBack();
    expect(await whole(excel)).toEqual(before);
  });

  it('made anew in the other language it keeps them too', async () => {
    const { session } = await annotated();
    const english = createSession(messagesFor('en'));
    await english.makeRanking();
    expect((await contents(SHEET, 'B5:M5')).flat()).toEqual([
      ...(await contents(SHEET, 'B5:K5')).flat(),
      'Người theo dõi',
      'Mỗi tuần',
    ]);
    expect((await contents(SHEET, 'A5:H5')).flat()).toContain('Plan');
    expect(await byUnit('L')).toMatchObject({ 'Hương Toàn': 'đã gọi điện' });
    await session.makeRanking();
    expect((await contents(SHEET, 'A5:M5')).flat().filter((cell) => cell !== '')).toHaveLength(13);
  });

  it('a formula to a unit that left is the figure that it showed, and that is said', async () => {
    const { session } = await annotated();
    await type(SHEET, 'N5', 'So với Hương Xuân');
    await type(SHEET, 'N6', '=F6-F11');
    await type(DATA, ACTUAL.huongXuan, 280);
    await session.makeRanking();
    expect(session.state().outcome).toMatchObject({ kept: { fixed: 1 } });
    expect((await contents(SHEET, 'N6')).flat()).toEqual([142]);
  });

  it('when every unit reaches the threshold, all notes are listed; they are back when the units are', async () => {
    const { session } = await annotated();
    const actuals = await contents(DATA, 'D7:D15');
    for (let row = 7; row <= 15; row += 1) await type(DATA, `D${row}`, 600);
    await session.makeRanking();
    expect(session.state()).toMatchObject({ problem: null, outcome: { kept: { departed: 6, fixed: 6 } } });
    const listed = (await contents(SHEET, 'A1:L40')).flatMap((row) =>
      row[11] === '' ? [] : [[row[1], row[11]]],
    );
    expect(listed).toEqual([
      ['Đơn vị', 'Người theo dõi'],
      ['UBND xã Hương Toàn', 'đã gọi điện'],
      ['UBND phường Hương Chử', 'họp ngày 20'],
      ['UBND phường Hương Xuân', 'gần đạt'],
    ]);
    for (const [index, [actual]] of actuals.entries()) await type(DATA, `D${7 + index}`, actual as number);
    await session.makeRanking();
    expect(await byUnit('L')).toEqual({
      'Hương Toàn': 'đã gọi điện',
      'Hương Chử': 'họp ngày 20',
      'Hương Xuân': 'gần đạt',
    });
  });

  it('a row that the person put between ours is listed, not lost', async () => {
    const { session } = await annotated();
    await insert('8:8', 'Down');
    await type(SHEET, 'C8', 'các đơn vị dưới đây họp ngày 25');
    await session.makeRanking();
    expect(session.state()).toMatchObject({ problem: null, outcome: { made: 'updated' } });
    expect((await contents(SHEET, 'C14:C40')).flat()).toContain('các đơn vị dưới đây họp ngày 25');
    expect(await byUnit('L')).toMatchObject({ 'Hương Xuân': 'gần đạt' });
    await session.makeRanking();
    expect(session.state().outcome).toMatchObject({ made: 'unchanged' });
  });

  it('a remark typed over one of our figures gives way, and that is said', async () => {
    const { session } = await annotated();
    await type(SHEET, 'D7', 'chưa đối chiếu');
    await session.makeRanking();
    expect(session.state().outcome).toMatchObject({ made: 'updated', kept: { overwritten: 1 } });
  });
});
