import { createSession } from '../../src/commands/session';
import type { ContributionRequest } from '../../src/commands/make-contribution';
import type { Session } from '../../src/commands/session-state';
import { contributionAt } from '../../src/core/contribution/contribution';
import { contributionRulesOn } from '../../src/core/contribution/contribution-rules';
import { publishedContributionRules } from '../../src/core/contribution/published-rules';
import type { IsoDate } from '../../src/core/text/date';
import { messagesFor, outcomeSentence, problemSentence } from '../../src/locales';
import type { OpenedExcel } from '../../src/workbench/node/open-workbook';
import { closeAll, contentOf, openAddIn, PATIENCE, sample, sheetNames, type } from '../excel/opened-addin';

jest.setTimeout(PATIENCE);
afterEach(closeAll);

const SHEET = 'Bảng mức đóng';
const messages = messagesFor('vi');
const rules = contributionRulesOn('2021-03-19' as IsoDate, publishedContributionRules)!;
const request: ContributionRequest = {
  terms: { rules, group: 'other', base: 'povertyLine' },
  levels: [700_000, 1_200_000, 27_800_000],
};

async function opened(): Promise<{ excel: OpenedExcel; session: Session }> {
  const excel = await openAddIn(sample('tra-vinh'));
  const session = createSession(messages);
  await session.refresh();
  return { excel, session };
}

async function values(address: string): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(SHEET).getRange(address).load({ values: true });
    await context.sync();
    return range.values as unknown[][];
  });
}

const said = ({ outcome }: ReturnType<Session['state']>): string =>
  outcome === null ? '' : outcomeSentence(outcome, messages);

it('the table of xã Hải Dương: 700.000 is 154.000 a month, the State gives 15.400, a year is 1.663.200', async () => {
  const { session } = await opened();
  await session.makeContribution(request);
  expect(session.state()).toMatchObject({ problem: null, takeBack: 'contribution' });
  expect(said(session.state())).toBe('Đã tạo trang tính “Bảng mức đóng”: 3 mức, in vừa khổ A4.');
  expect(await values('A1:A2')).toEqual([
    ['BẢNG MỨC ĐÓNG BẢO HIỂM XÃ HỘI TỰ NGUYỆN'],
    ['(Áp dụng từ ngày 01/01/2021; người tham gia: đối tượng khác; đơn vị tính: đồng)'],
  ]);
  expect(await values('A4:G7')).toEqual([
    [
      'Mức thu nhập chọn đóng',
      'Mức đóng 1 tháng (22%)',
      'Nhà nước hỗ trợ 1 tháng',
      'Người tham gia đóng 1 tháng',
      'Người tham gia đóng 3 tháng',
      'Người tham gia đóng 6 tháng',
      'Người tham gia đóng 12 tháng',
    ],
    [700_000, 154_000, 15_400, 138_600, 415_800, 831_600, 1_663_200],
    [1_200_000, 264_000, 15_400, 248_600, 745_800, 1_491_600, 2_983_200],
    [27_800_000, 6_116_000, 15_400, 6_100_600, 18_301_800, 36_603_600, 73_207_200],
  ]);
});

it('the amounts follow a level that is typed over, and show nothing outside the limits', async () => {
  const { session } = await opened();
  await session.makeContribution({ ...request, terms: { ...request.terms, base: 'total', group: 'poor' } });
  await type(SHEET, 'A5', 1_000_000);
  await type(SHEET, 'A6', 600_000);
  const at = contributionAt(1_000_000, 12, { ...request.terms, base: 'total', group: 'poor' });
  expect(at).toMatchObject({ total: 2_640_000, state: 792_000, person: 1_848_000 });
  expect(await values('B5:G6')).toEqual([
    [220_000, 66_000, 154_000, 462_000, 924_000, 1_848_000],
    ['', '', '', '', '', ''],
  ]);
});

it('is made with one write, brought up to date, left alone when right, and taken back', async () => {
  const { excel, session } = await opened();
  const before = await contentOf(excel.engine);
  excel.host.counters.reset();
  await session.makeContribution(request);
  expect(excel.host.counters.roundTrips).toBe(3);
  const first = await contentOf(excel.engine);
  await session.makeContribution(request);
  expect(session.state().outcome).toMatchObject({ made: 'unchanged' });
  await session.makeContribution({ ...request, levels: [700_000] });
  expect(session.state().outcome).toMatchObject({ made: 'updated', levels: 1 });
  expect(await values('A5:A6')).toEqual([[700_000], ['']]);
  await session.takeBack();
  expect(session.state().problem).toBeNull();
  expect(await contentOf(excel.engine)).toEqual(first);
  await session.takeBack();
  expect(await contentOf(excel.engine)).toEqual(before);
});

it.each([
  [[700_000, 699_999], 'Mức 699.999 đồng/tháng thấp hơn mức thấp nhất là 700.000 đồng'],
  [[27_800_001], 'Mức 27.800.001 đồng/tháng cao hơn mức cao nhất là 27.800.000 đồng'],
  [[], 'Chưa có mức thu nhập chọn đóng'],
])('%j is refused in words, and nothing is written', async (levels, words) => {
  const { excel, session } = await opened();
  const before = await contentOf(excel.engine);
  await session.makeContribution({ ...request, levels });
  const { problem } = session.state();
  expect(problem === null ? '' : problemSentence(problem, messages)).toContain(words);
  expect(await contentOf(excel.engine)).toEqual(before);
});

it('rules of the office are kept with the workbook, and given back', async () => {
  const { session } = await opened();
  const own = { ...rules, from: '2027-07-01' as IsoDate, lowest: 2_000_000, highest: 60_000_000 };
  await session.changeSettings({ contributionRules: [own] });
  await session.refresh();
  expect(session.state().settings.contributionRules).toEqual([own]);
  await session.takeBack();
  expect(session.state().settings.contributionRules).toEqual([]);
  expect(await sheetNames()).not.toContain(SHEET);
});
