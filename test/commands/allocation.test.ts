import type { AllocationRequest, TargetRequest } from '../../src/commands/allocate-on-sheet';
import { createSession } from '../../src/commands/session';
import type { Session } from '../../src/commands/session-state';
import { allocate, isRefusedAllocation } from '../../src/core/allocation/allocate';
import type { AllocationTarget } from '../../src/core/allocation/allocation-targets';
import type { CellContent } from '../../src/core/grid/grid';
import { messagesFor, outcomeSentence, problemSentence } from '../../src/locales';
import type { OpenedExcel } from '../../src/workbench/node/open-workbook';
import { COMMUNE, communeRows } from '../core/allocation/commune';
import { closeAll, contentOf, contents, openAddIn, PATIENCE, type } from '../excel/opened-addin';
import { madeWorkbook, type MadeSheet } from '../headless/made-workbook';

jest.setTimeout(PATIENCE);
afterEach(closeAll);

const SHEET = 'Phân bổ chỉ tiêu';
const messages = messagesFor('vi');

async function opened(
  plans?: readonly CellContent[],
  more: Partial<MadeSheet> = {},
): Promise<{ excel: OpenedExcel; session: Session; target: AllocationTarget }> {
  const rows = communeRows(plans).map((row) => row.map((cell) => (cell === '' ? null : cell)));
  const excel = await openAddIn(await madeWorkbook({ name: COMMUNE, rows, ...more }));
  const session = createSession(messages);
  await session.refresh();
  const [target] = session.state().sheet?.targets ?? [];
  if (target === undefined) throw new Error('no plan column was found');
  return { excel, session, target };
}

/** 40 people, 10 of them fixed for the agency. */
const hamlets = ({ parts, weights }: AllocationTarget, by: number | null = null): AllocationRequest => ({
  insurance: 'bhxhTuNguyen',
  quota: 40,
  basis: by === null ? 'equal' : weights[by]!.basis,
  parts: parts.map(({ name }, index) => ({
    name,
    weight: by === null ? null : (weights[by]?.figures[index] ?? null),
    locked: index === 6 ? 10 : null,
  })),
});

const asNumbers = (
  target: AllocationTarget,
  by: string | null = null,
): Pick<TargetRequest, 'target' | 'by' | 'asFormulas'> => ({ target, by, asFormulas: false });

const said = (session: Session): string => {
  const { outcome, problem } = session.state();
  if (problem !== null) return problemSentence(problem, messages);
  return outcome === null ? '' : outcomeSentence(outcome, messages);
};

async function values(sheet: string, address: string): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load({ values: true });
    await context.sync();
    return range.values as unknown[][];
  });
}

describe('into the plan column', () => {
  it('xã Hải Dương: 40 = 6 × 5 + 10', async () => {
    const { session, target } = await opened();
    await session.allocateOnSheet({ ...hamlets(target), ...asNumbers(target) });
    expect(said(session)).toBe('Đã phân bổ 40 người cho 7 nơi: điền 7 ô cột D.');
    expect((await contents(COMMUNE, 'D5:D12')).flat()).toEqual([5, 5, 5, 5, 5, 5, 10, 40]);
    expect(session.state()).toMatchObject({ takeBack: 'allocation', problem: null });
    expect(session.state().sheet?.targets[0]?.parts[0]?.people).toBe(5);
  });

  it('by population, over two present figures: only what differs changes, and comes back', async () => {
    const { excel, session, target } = await opened([7, 9, '', '', '', '', 12]);
    const before = await contentOf(excel.engine);
    await session.allocateOnSheet({ ...hamlets(target, 0), ...asNumbers(target, 'C') });
    expect(said(session)).toBe('Đã phân bổ 40 người cho 7 nơi: điền 6 ô cột D, thay 2 số.');
    expect((await contents(COMMUNE, 'D5:D11')).flat()).toEqual([7, 5, 6, 3, 4, 5, 10]);
    await session.takeBack();
    expect(session.state().problem).toBeNull();
    expect(await contentOf(excel.engine)).toEqual(before);
  });

  it('where each has its share already nothing is written', async () => {
    const { excel, session, target } = await opened([5, 5, 5, 5, 5, 5, 10]);
    excel.host.counters.reset();
    await session.allocateOnSheet({ ...hamlets(target), ...asNumbers(target) });
    expect(said(session)).toBe('Cột D đã đúng, không có gì phải thay đổi.');
    expect(excel.host.counters.roundTrips).toBe(2);
    expect(session.state().takeBack).toBeNull();
  });

  it.each([
    ['a present figure', 'D5', 8],
    ['a name', 'B6', 'Thôn mới'],
    ['a population', 'C7', 2000],
  ])('%s that was edited since stops it, and nothing is written', async (_what, address, content) => {
    const { excel, session, target } = await opened();
    await type(COMMUNE, address, content);
    const before = await contentOf(excel.engine);
    await session.allocateOnSheet({ ...hamlets(target, 0), ...asNumbers(target, 'C') });
    expect(said(session)).toContain(`Trang tính “${COMMUNE}” vừa được sửa`);
    expect(await contentOf(excel.engine)).toEqual(before);
  });

  it('cells of text format get numbers all the same, and their format back', async () => {
    const { excel, session, target } = await opened(undefined, { formats: { D: '@' } });
    const before = await contentOf(excel.engine);
    await session.allocateOnSheet({ ...hamlets(target), ...asNumbers(target) });
    expect((await values(COMMUNE, 'D5:D11')).flat()).toEqual([5, 5, 5, 5, 5, 5, 10]);
    await session.takeBack();
    expect(await contentOf(excel.engine)).toEqual(before);
  });

  it('a locked cell stops it before anything is written', async () => {
    const { excel, session, target } = await opened(undefined, {
      dress: (sheet) => void sheet.protect('', {}),
    });
    const before = await contentOf(excel.engine);
    await session.allocateOnSheet({ ...hamlets(target), ...asNumbers(target) });
    expect(said(session)).toContain('đang được bảo vệ và ô D5 bị khóa');
    expect(await contentOf(excel.engine)).toEqual(before);
  });

  it('what cannot be split is refused in words', async () => {
    const { session, target } = await opened();
    await session.allocateOnSheet({ ...hamlets(target), quota: 9, ...asNumbers(target) });
    expect(said(session)).toContain('Các số ấn định cộng lại là 10 người, nhiều hơn chỉ tiêu 9 người');
  });
});

describe('as formulas of the typed total and of the figures beside', () => {
  const write = async (by: number | null): Promise<Session> => {
    const { session, target } = await opened();
    const letters = by === null ? null : target.weights[by]!.letters;
    await session.allocateOnSheet({ ...hamlets(target, by), target, by: letters, asFormulas: true });
    expect(said(session)).toBe('Đã phân bổ 40 người cho 7 nơi: điền 7 ô cột D.');
    return session;
  };
  const shown = async (): Promise<unknown[]> => (await values(COMMUNE, 'D5:D11')).flat();

  it('equally: short formulas, and the fixed share as a number', async () => {
    await write(null);
    expect((await contents(COMMUNE, 'D7:D11')).flat()).toEqual([
      '=IF(($D$12-10)>=0,INT(($D$12-10)/6)+IF(2<MOD(($D$12-10),6),1,0),"")',
      '=IF(($D$12-10)>=0,INT(($D$12-10)/6)+IF(3<MOD(($D$12-10),6),1,0),"")',
      '=IF(($D$12-10)>=0,INT(($D$12-10)/6)+IF(4<MOD(($D$12-10),6),1,0),"")',
      '=IF(($D$12-10)>=0,INT(($D$12-10)/6)+IF(5<MOD(($D$12-10),6),1,0),"")',
      10,
    ]);
    expect(await shown()).toEqual([5, 5, 5, 5, 5, 5, 10]);
    await type(COMMUNE, 'D12', 37);
    expect(await shown()).toEqual([5, 5, 5, 4, 4, 4, 10]);
    await type(COMMUNE, 'D12', 9);
    expect(await shown()).toEqual(['', '', '', '', '', '', 10]);
  });

  it.each([
    ['as it is', 'C5', 1203, 40],
    ['another population', 'C5', 100, 40],
    ['nobody there', 'C8', 0, 40],
    ['ties', 'C6', 902, 43],
    ['another total', 'C5', 1203, 371],
    ['only the fixed share', 'C5', 1203, 10],
  ])('by population, %s: what allocate gives', async (_what, address, people, quota) => {
    await write(0);
    await type(COMMUNE, address, people);
    await type(COMMUNE, 'D12', quota);
    const weights = (await values(COMMUNE, 'C5:C11'))
      .flat()
      .map((one) => (typeof one === 'number' ? one : null));
    const parts = weights.map((weight, index) => ({ name: '', weight, locked: index === 6 ? 10 : null }));
    const outcome = allocate(quota, parts, 'population');
    expect(await shown()).toEqual(isRefusedAllocation(outcome) ? outcome : outcome.shares);
  });

  it('are left alone when they stand there, and numbers that they give become formulas', async () => {
    const session = await write(0);
    const [target] = session.state().sheet?.targets ?? [];
    await session.allocateOnSheet({ ...hamlets(target!, 0), target: target!, by: 'C', asFormulas: true });
    expect(said(session)).toBe('Cột D đã đúng, không có gì phải thay đổi.');
    await type(COMMUNE, 'D5', 7);
    await session.refresh();
    const [typed] = session.state().sheet?.targets ?? [];
    await session.allocateOnSheet({ ...hamlets(typed!, 0), target: typed!, by: 'C', asFormulas: true });
    expect(session.state().outcome).toMatchObject({ written: { filled: [], replaced: [], turned: ['D5'] } });
  });
});

describe('onto a sheet of its own', () => {
  it('a line a part, live formulas, and the quota below', async () => {
    const { session, target } = await opened();
    const request = hamlets(target, 0);
    await session.makeAllocation(request);
    expect(said(session)).toBe('Đã tạo trang tính “Phân bổ chỉ tiêu”: 40 người cho 7 nơi.');
    expect((await values(SHEET, 'A1:A2')).flat()).toEqual([
      'PHÂN BỔ CHỈ TIÊU BHXH TỰ NGUYỆN',
      '(Chia theo dân số)',
    ]);
    expect((await values(SHEET, 'A4:E4'))[0]).toEqual([
      'STT',
      'Thôn, đơn vị',
      'Dân số',
      'Ấn định (người)',
      'Chỉ tiêu (người)',
    ]);
    const outcome = allocate(request.quota, request.parts, request.basis);
    const shares = isRefusedAllocation(outcome) ? [] : outcome.shares;
    expect((await values(SHEET, 'E5:E11')).flat()).toEqual(shares);
    expect(await values(SHEET, 'A12:E13')).toEqual([
      ['Cộng', '', 5411, 10, 40],
      ['Chỉ tiêu phân bổ', '', '', '', 40],
    ]);
  });

  it.each([
    ['another quota', 'E13', 37, [6, 4, 5, 3, 4, 5, 10]],
    ['a share that is fixed', 'D5', 2, [2, 6, 7, 4, 5, 6, 10]],
    ['a population', 'C5', 0, [0, 6, 8, 5, 5, 6, 10]],
  ])('%s that is typed over: the shares follow, and sum exactly', async (_what, address, figure, shares) => {
    const { session, target } = await opened();
    await session.makeAllocation(hamlets(target, 0));
    await type(SHEET, address, figure);
    expect((await values(SHEET, 'E5:E11')).flat()).toEqual(shares);
    expect((await values(SHEET, 'E12')).flat()).toEqual((await values(SHEET, 'E13')).flat());
  });

  it('is brought up to date, left alone when right, and taken back', async () => {
    const { excel, session, target } = await opened();
    const before = await contentOf(excel.engine);
    await session.makeAllocation(hamlets(target));
    const first = await contentOf(excel.engine);
    await session.makeAllocation(hamlets(target));
    expect(session.state().outcome).toMatchObject({ made: 'unchanged' });
    await session.makeAllocation({ ...hamlets(target, 1), quota: 35 });
    expect(session.state().outcome).toMatchObject({ made: 'updated' });
    await session.takeBack();
    expect(session.state().problem).toBeNull();
    expect(await contentOf(excel.engine)).toEqual(first);
    await session.takeBack();
    expect(await contentOf(excel.engine)).toEqual(before);
  });

  it('a name that looks like a formula is a name', async () => {
    const { session } = await opened();
    await session.makeAllocation({
      insurance: 'none',
      quota: 3,
      basis: 'equal',
      parts: ['=1+1', 'Thôn 2'].map((name) => ({ name, weight: null, locked: null })),
    });
    expect(await values(SHEET, 'B5:E6')).toEqual([
      ['=1+1', 1, '', 2],
      ['Thôn 2', 1, '', 1],
    ]);
  });

  it('decimals to split by: figures in place of formulas, the same as shown', async () => {
    const { session } = await opened();
    await session.makeAllocation({
      insurance: 'none',
      quota: 10,
      basis: 'lastYear',
      parts: [0.1, 0.2, 0.7].map((weight, index) => ({ name: `Thôn ${index + 1}`, weight, locked: null })),
    });
    expect((await contents(SHEET, 'E5:E7')).flat()).toEqual([1, 2, 7]);
  });
});
