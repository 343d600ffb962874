import { createSession } from '../../src/commands/session';
import type { Session } from '../../src/commands/session-state';
import { type RankingOptions, standardRanking } from '../../src/core/reports/ranking-options';
import { messagesFor } from '../../src/locales';
import type { OpenedExcel } from '../../src/workbench/node/open-workbook';
import { inputs } from '../golden/ranking/inputs';
import {
  closeAll,
  contentOf,
  contents,
  openAddIn,
  PATIENCE,
  sample,
  sheetNames,
  type,
} from '../excel/opened-addin';

jest.setTimeout(PATIENCE);
afterEach(closeAll);

const DATA = 'Tiến độ 2023';
const KINDS = ['Xếp hạng BHXH tự nguyện', 'Xếp hạng BHYT hộ gia đình'];

async function start(
  choice: Partial<RankingOptions>,
  bytes = sample('huong-tra'),
): Promise<{ excel: OpenedExcel; session: Session }> {
  const excel = await openAddIn(bytes);
  const session = createSession(messagesFor('vi'));
  await session.changeSettings({ ranking: { ...standardRanking, ...choice } });
  return { excel, session };
}

describe('a sheet for each kind', () => {
  it('all are made in one write, each with its own mark', async () => {
    const { excel, session } = await start({ arrange: 'sheets' });
    excel.host.counters.reset();
    await session.makeRanking();
    expect(session.state()).toMatchObject({
      problem: null,
      outcome: { command: 'ranking', sheet: KINDS[0], sheets: KINDS, made: 'new', count: 6 },
    });
    expect(excel.host.counters.roundTrips).toBeLessThanOrEqual(6);
    expect(await sheetNames()).toEqual([DATA, ...KINDS]);
    expect(
      excel.engine.names
        .of(null)
        .map(({ name }) => name)
        .filter((name) => !name.includes('.Bang.')),
    ).toEqual(['TienDoBHXH.XepHang.bhxhTuNguyen', 'TienDoBHXH.XepHang.bhytHoGiaDinh']);
  });

  it('all are taken back as one', async () => {
    const { excel, session } = await start({ arrange: 'sheets' });
    const before = await contentOf(excel.engine);
    await session.makeRanking();
    await session.takeBack();
    expect(session.state()).toMatchObject({ problem: null, outcome: { what: 'ranking' } });
    expect(await contentOf(excel.engine)).toEqual(before);
  });

  it('out of date when a figure of one of them changes, and only that one is written', async () => {
    const { session } = await start({ arrange: 'sheets' });
    await session.makeRanking();
    await session.refresh();
    expect(session.state().staleReports).toEqual([]);
    await type(DATA, 'D7', 214);
    await session.refresh();
    expect(session.state().staleReports).toEqual(['ranking']);
    await type(KINDS[1] ?? '', 'A20', 'Người lập biểu');
    await session.updateReport('ranking');
    expect(session.state()).toMatchObject({ outcome: { made: 'updated', sheets: KINDS }, staleReports: [] });
    expect((await contents(KINDS[0] ?? '', 'D6'))[0]).toEqual([214]);
    expect((await contents(KINDS[1] ?? '', 'A20'))[0]).toEqual(['Người lập biểu']);
  });

  it('are never read as sheets of the person’s', async () => {
    const { session } = await start({ arrange: 'sheets' });
    await session.makeRanking();
    await session.refresh();
    expect(session.state().recognised).toEqual([DATA]);
  });
});

describe('from one arrangement to another', () => {
  it('the sheet of before stays as it is, and that is said', async () => {
    const { session } = await start({});
    await session.makeRanking();
    await type('Xếp hạng', 'J6', 'đã nhắc ngày 20/11');
    await session.changeSettings({ ranking: { ...standardRanking, arrange: 'sheets' } });
    await session.makeRanking();
    expect(session.state().outcome).toMatchObject({ sheets: KINDS, made: 'new', former: ['Xếp hạng'] });
    expect(await sheetNames()).toEqual([DATA, 'Xếp hạng', ...KINDS]);
    expect((await contents('Xếp hạng', 'J6'))[0]).toEqual(['đã nhắc ngày 20/11']);
  });

  it('a ranking on one sheet becomes that of the other kind when it is made again', async () => {
    const { session } = await start({});
    await session.makeRanking();
    await session.changeSettings({ ranking: { ...standardRanking, units: 'all' } });
    expect(session.state().staleReports).toEqual(['ranking']);
    await session.makeRanking();
    expect(session.state()).toMatchObject({ outcome: { made: 'updated', count: 6 }, staleReports: [] });
    expect((await contents('Xếp hạng', 'A6:B6'))[0]).toEqual([1, 'UBND xã Hương Bình']);
  });
});

describe.each<[string, Partial<RankingOptions>, () => Promise<Uint8Array>, sheet: string, cell: string]>([
  ['beside each other', { arrange: 'sideBySide' }, inputs.twoKinds, 'Tiến độ tháng 11', 'D7'],
  [
    'of all units, beside each other',
    { arrange: 'sideBySide', units: 'all' },
    inputs.threeKinds,
    'Tổng hợp quý III',
    'E5',
  ],
  ['within groups', { within: 'groups' }, inputs.groups, 'Theo cụm', 'D14'],
  [
    'within groups, beside each other',
    { within: 'groups', arrange: 'sideBySide' },
    inputs.threeKinds,
    'Tổng hợp quý III',
    'E5',
  ],
  ['a sheet a kind', { arrange: 'sheets', within: 'groups' }, inputs.threeKinds, 'Tổng hợp quý III', 'E5'],
])('a ranking %s', (_, choice, input, sheet, cell) => {
  it('is the same when nothing changed, and an update is taken back exactly, looks and all', async () => {
    const { excel, session } = await start(choice, await input());
    await session.makeRanking();
    await session.makeRanking();
    expect(session.state()).toMatchObject({ problem: null, outcome: { made: 'unchanged' } });
    await type(sheet, cell, 1);
    const before = await contentOf(excel.engine);
    await session.makeRanking();
    expect(session.state()).toMatchObject({ problem: null, outcome: { made: 'updated' } });
    await session.takeBack();
    expect(session.state().problem).toBeNull();
    expect(await contentOf(excel.engine)).toEqual(before);
  });
});
