/** @jest-environment jsdom */
import { act } from 'react';
import type { ContributionRequest } from '../../../src/commands/make-contribution';
import { publishedContributionRules } from '../../../src/core/contribution/published-rules';
import { standardSettings } from '../../../src/core/settings/office-settings';
import type { IsoDate } from '../../../src/core/text/date';
import { type FakeSession, fakeSession, otherSheet } from '../fake-session';
import { type RenderedPane, renderPane } from '../rendered-pane';
import { fieldOf, fill, pick, tableOf } from './tool-form';

let pane: RenderedPane;
afterEach(() => pane.remove());

async function opened(session: FakeSession = fakeSession()): Promise<FakeSession> {
  pane = renderPane(session);
  await pane.openTool('Bảng mức đóng');
  fill(pane, 'Quy định', 'Từ 01/01/2021');
  return session;
}

const requested = (session: FakeSession): ContributionRequest =>
  JSON.parse((session.asked.at(-1) ?? '').replace('makeContribution ', '')) as ContributionRequest;
const words = (): string => pane.element.textContent;

test('what a level comes to is shown at once, with the rules and where they are written', async () => {
  await opened();
  expect(words()).toContain('Đóng 22% mức thu nhập chọn, từ 700.000 đến 27.800.000 đồng/tháng.');
  expect(words()).toContain('Căn cứ: Kế hoạch 162/KH-UBND xã Hải Dương (2021); Nghị định 134/2015/NĐ-CP.');
  expect(fieldOf(pane, 'Mức thu nhập chọn đóng').value).toBe('700.000');
  expect(tableOf(pane, 'Số tiền đóng (đồng)')).toEqual([
    ['Đóng cho', 'Người tham gia', 'Nhà nước', 'Cộng'],
    ['1 tháng', '138.600', '15.400', '154.000'],
    ['3 tháng', '415.800', '46.200', '462.000'],
    ['6 tháng', '831.600', '92.400', '924.000'],
    ['12 tháng', '1.663.200', '184.800', '1.848.000'],
  ]);
});

test('another level, group and base', async () => {
  await opened();
  fill(pane, 'Mức thu nhập chọn đóng', '27800000');
  expect(tableOf(pane, 'Số tiền đóng (đồng)')[1]).toEqual(['1 tháng', '6.100.600', '15.400', '6.116.000']);
  fill(pane, 'Người tham gia', 'Hộ nghèo (hỗ trợ 30%)');
  expect(tableOf(pane, 'Số tiền đóng (đồng)')[1]).toEqual(['1 tháng', '6.069.800', '46.200', '6.116.000']);
  pick(pane, 'tổng số tiền đóng');
  expect(tableOf(pane, 'Số tiền đóng (đồng)')[1]).toEqual(['1 tháng', '4.281.200', '1.834.800', '6.116.000']);
});

test.each([
  ['699.999', 'Mức 699.999 đồng/tháng thấp hơn mức thấp nhất là 700.000 đồng (áp dụng từ 01/01/2021)'],
  ['28.000.000', 'Mức 28.000.000 đồng/tháng cao hơn mức cao nhất là 27.800.000 đồng (áp dụng từ 01/01/2021)'],
  ['', 'Chưa có mức thu nhập chọn đóng'],
])('the level "%s" is refused in words, and nothing is told of it', async (level, refusal) => {
  await opened();
  fill(pane, 'Mức thu nhập chọn đóng', level);
  expect(words()).toContain(refusal);
  expect(tableOf(pane, 'Số tiền đóng (đồng)')).toEqual([]);
});

test('the table: said before it is made, at equal steps', async () => {
  const session = await opened();
  expect(words()).toContain('12 mức, 700.000 đến 6.200.000 đồng');
  fill(pane, 'Số mức', '3');
  pane.press('Tạo bảng mức đóng');
  expect(requested(session)).toEqual({
    terms: { rules: publishedContributionRules[0], group: 'other', base: 'povertyLine' },
    levels: [700_000, 1_200_000, 1_700_000],
  });
});

test('the table: levels as listed; one outside the limits keeps it from being made', async () => {
  const session = await opened();
  pick(pane, 'Tự ghi từng mức');
  fill(pane, 'Các mức', '700.000\n30.000.000');
  expect(words()).toContain('Mức 30.000.000 đồng/tháng cao hơn mức cao nhất');
  pane.press('Tạo bảng mức đóng');
  expect(session.asked).toEqual([]);
  fill(pane, 'Các mức', '2.000.000\n700.000');
  pane.press('Tạo bảng mức đóng');
  expect(requested(session).levels).toEqual([700_000, 2_000_000]);
});

test('rules of the office: entered, kept beside the published ones, chosen like them', async () => {
  const session = await opened();
  pane.press('Nhập quy định mới');
  pane.press('Ghi nhớ quy định');
  expect(words()).toContain('Chọn ngày bắt đầu áp dụng.');
  expect(session.asked).toEqual([]);
  fill(pane, 'Áp dụng từ ngày', '2027-07-01');
  fill(pane, 'Mức thấp nhất (đồng)', '2.000.000');
  fill(pane, 'Mức cao nhất (đồng)', '60.000.000');
  fill(pane, 'Hỗ trợ hộ nghèo (%)', '52,5');
  fill(pane, 'Văn bản', 'Nghị định mới');
  pane.press('Ghi nhớ quy định');
  const own = {
    ...publishedContributionRules[0]!,
    from: '2027-07-01' as IsoDate,
    source: 'Nghị định mới',
    lowest: 2_000_000,
    highest: 60_000_000,
    stateShare: { ...publishedContributionRules[0]!.stateShare, poor: 52.5 },
  };
  const [asked = ''] = session.asked;
  expect(JSON.parse(asked.replace('changeSettings ', ''))).toEqual({ contributionRules: [own] });
  act(() => session.show({ settings: { ...standardSettings, contributionRules: [own] } }));
  fill(pane, 'Quy định', 'Từ 01/07/2027 (tự nhập)');
  expect(words()).toContain('từ 2.000.000 đến 60.000.000 đồng/tháng. Căn cứ: Nghị định mới.');
  pane.press('Nhập quy định mới');
  pane.press('Bỏ quy định từ 01/07/2027');
  expect(session.asked.at(-1)).toBe('changeSettings {"contributionRules":[]}');
});

test.each([
  ['a sheet of something else', { sheet: otherSheet, recognised: [], rankings: [] }],
  ['nothing that could be read', { sheet: null, recognised: [], rankings: [] }],
])('is offered with %s in front', async (_what, state) => {
  const session = fakeSession(state);
  pane = renderPane(session);
  await pane.openTool('Bảng mức đóng');
  expect(fieldOf(pane, 'Mức thu nhập chọn đóng').value).not.toBe('');
});

test('in English', async () => {
  pane = renderPane(fakeSession(), 'en');
  act(() => pane.button('More tools').click());
  act(() => pane.button('Contribution table').click());
  await act(async () => Promise.resolve());
  expect(words()).toContain('Chosen level of income');
});
