import { createSession } from '../../src/commands/session';
import type { Session } from '../../src/commands/session-state';
import { messagesFor } from '../../src/locales';
import { closeAll, contentOf, contents, openAddIn, PATIENCE, sample, type } from '../excel/opened-addin';
import type { OpenedExcel } from '../../src/workbench/node/open-workbook';

jest.setTimeout(PATIENCE);
afterEach(closeAll);

const DATA = 'Tiến độ 2023';
const reports = [
  { intent: 'makeRanking', sheet: 'Xếp hạng', bottom: 17, right: 'K', beside: 'M3' },
  { intent: 'makeSummary', sheet: 'Tổng hợp', bottom: 109, right: 'I', beside: 'K3' },
] as const;

async function start(
  intent: (typeof reports)[number]['intent'],
): Promise<{ excel: OpenedExcel; session: Session }> {
  const excel = await openAddIn(sample('huong-tra'));
  const session = createSession(messagesFor('vi'));
  await session[intent]();
  return { excel, session };
}

const one = async (sheet: string, address: string): Promise<unknown> =>
  (await contents(sheet, address))[0]?.[0];

/** Where the marks of the reports point; those of their tables are told of elsewhere. */
const marksOf = ({ engine }: OpenedExcel): string[] =>
  engine.names
    .of(null)
    .filter(({ name }) => !/\.(Bang|Cu)\./.test(name))
    .map(({ formula }) => formula);

describe.each(reports)('$sheet', ({ intent, sheet, bottom, right, beside }) => {
  const below = `B${bottom + 3}`;

  async function noted(): Promise<{ excel: OpenedExcel; session: Session }> {
    const started = await start(intent);
    await type(sheet, below, 'Người lập biểu');
    await type(sheet, beside, 57.34);
    return started;
  }

  it('is marked with the cells that it takes up', async () => {
    const { excel } = await start(intent);
    const formulas = marksOf(excel);
    expect(formulas).toEqual([`='${sheet}'!$A$1:$${right}$${bottom}`]);
  });

  it('leaves what the person typed below and beside it, when it is brought up to date', async () => {
    const { session } = await noted();
    // Hương Xuân reaches the threshold: the report gets shorter.
    await type(DATA, 'D12', 280);
    await session[intent]();
    expect(session.state()).toMatchObject({ problem: null, outcome: { made: 'updated' } });
    expect([await one(sheet, below), await one(sheet, beside)]).toEqual(['Người lập biểu', 57.34]);
    // And longer again.
    await type(DATA, 'D12', 232);
    await session[intent]();
    expect(session.state()).toMatchObject({ problem: null, outcome: { made: 'updated' } });
    expect([await one(sheet, below), await one(sheet, beside)]).toEqual(['Người lập biểu', 57.34]);
  });

  it('is up to date whatever stands beside it', async () => {
    const { excel, session } = await noted();
    const before = await contentOf(excel.engine);
    await session[intent]();
    expect(session.state()).toMatchObject({ problem: null, outcome: { made: 'unchanged' } });
    expect(await contentOf(excel.engine)).toEqual(before);
  });

  it('an update is taken back exactly, with what stands beside it', async () => {
    const { excel, session } = await noted();
    await type(DATA, 'D12', 280);
    const before = await contentOf(excel.engine);
    await session[intent]();
    await session.takeBack();
    expect(session.state()).toMatchObject({ problem: null, outcome: { command: 'takeBack' } });
    expect(await contentOf(excel.engine)).toEqual(before);
  });
});

it('a report that grows into what the person typed below makes room for itself', async () => {
  const { excel, session } = await start('makeRanking');
  await type('Xếp hạng', 'B18', 'Người lập biểu');
  // Tứ Hạ falls below the threshold: one row more.
  await type(DATA, 'D13', 100);
  const before = await contentOf(excel.engine);
  await session.makeRanking();
  expect(session.state()).toMatchObject({ problem: null, outcome: { made: 'updated' } });
  expect(await one('Xếp hạng', 'B19')).toBe('Người lập biểu');
  await session.takeBack();
  expect(await contentOf(excel.engine)).toEqual(before);
});

async function insertRowOnTop(sheet: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange('1:1').insert('Down');
    await context.sync();
  });
}

it('a report that was moved down by an empty row goes back to the top, once', async () => {
  const { excel, session } = await start('makeRanking');
  const before = await contents('Xếp hạng', 'A1:K20');
  await insertRowOnTop('Xếp hạng');
  await session.makeRanking();
  expect(session.state()).toMatchObject({ problem: null, outcome: { made: 'updated' } });
  expect(await contents('Xếp hạng', 'A1:K20')).toEqual(before);
  const formulas = marksOf(excel);
  expect(formulas).toEqual(["='Xếp hạng'!$A$1:$K$17"]);
});

it('a report below something that the person put above it is not written, and says which cell', async () => {
  const { session } = await start('makeRanking');
  await insertRowOnTop('Xếp hạng');
  await type('Xếp hạng', 'A1', 'UBND THỊ XÃ HƯƠNG TRÀ');
  await session.makeRanking();
  expect(session.state().problem).toEqual({ code: 'in-the-way', sheet: 'Xếp hạng', address: 'A1' });
  expect(await one('Xếp hạng', 'A1')).toBe('UBND THỊ XÃ HƯƠNG TRÀ');
});

it('an update is not taken back over what the person typed where the former report stood', async () => {
  const { excel, session } = await start('makeRanking');
  await type(DATA, 'D12', 280);
  await session.makeRanking();
  await type('Xếp hạng', 'A17', 'Người lập biểu');
  const before = await contentOf(excel.engine);
  await session.takeBack();
  expect(session.state().problem).toEqual({ code: 'changed-since', sheet: 'Xếp hạng', address: 'A17' });
  expect(await contentOf(excel.engine)).toEqual(before);
});
