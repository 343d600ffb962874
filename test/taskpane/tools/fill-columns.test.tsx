/** @jest-environment jsdom */
import { act } from 'react';
import type { FillProposal } from '../../../src/core/filling/fill-proposal';
import { fakeSession, type FakeSession, sheet } from '../fake-session';
import { type RenderedPane, renderPane } from '../rendered-pane';

const NAME = 'Thêm cột còn thiếu';

let pane: RenderedPane;
afterEach(() => pane.remove());

const proposal: FillProposal = {
  sheet: sheet.name,
  columns: [
    { table: 0, role: 'rate', insurance: 'bhytHoGiaDinh', after: 'I', header: 'Tỷ lệ (%)', likely: true },
    {
      table: 0,
      role: 'remaining',
      insurance: 'bhxhTuNguyen',
      after: 'G',
      header: 'Còn thiếu',
      likely: false,
    },
  ],
  sums: [
    { of: 'total', addresses: ['C16', 'D16'], headings: false },
    { of: 'group', addresses: ['C7'], headings: true },
  ],
  conventions: [
    {
      insurance: 'bhxhTuNguyen',
      letters: 'G',
      convention: 'pointsPublished',
      reason: { by: 'cells', holds: 9, of: 9 },
      choices: ['pointsPublished', 'growth', 'count'],
    },
  ],
};

async function opened(change: Partial<FillProposal> = {}): Promise<FakeSession> {
  const session = fakeSession({ fillable: true, filling: { ...proposal, ...change } });
  pane = renderPane(session);
  await pane.openTool(NAME);
  return session;
}

const box = (label: string): HTMLInputElement => {
  const found = [...pane.element.querySelectorAll<HTMLInputElement>('input')].find((input) =>
    [...(input.labels ?? [])].some(({ textContent }) => textContent.startsWith(label)),
  );
  if (found === undefined) throw new Error(`no box "${label}"`);
  return found;
};
const click = (label: string): void => act(() => box(label).click());

test('the sheet is asked what it lacks when the tool is opened, and once only', async () => {
  const session = await opened();
  act(() => session.show({ outcome: null }));
  expect(session.asked).toEqual(['proposeFilling']);
});

test('each column says where it will stand; what is likely is ticked', async () => {
  await opened();
  expect(box('Tỷ lệ thực hiện của BHYT hộ gia đình, sau cột I').checked).toBe(true);
  expect(box('Còn thiếu của BHXH tự nguyện, sau cột G').checked).toBe(false);
  expect(box('Dòng tổng: C16, D16').checked).toBe(true);
  expect(box('Dòng cụm, nhóm: C7').checked).toBe(false);
  expect(pane.element.textContent).toContain('Theo 9/9 ô đã có số.');
});

const rate = { table: 0, role: 'rate', insurance: 'bhytHoGiaDinh' };
const remaining = { table: 0, role: 'remaining', insurance: 'bhxhTuNguyen' };

test.each<[string, () => void, object]>([
  ['as offered', () => undefined, {}],
  ['one more', () => click('Còn thiếu của BHXH'), { columns: [rate, remaining] }],
  ['none, but the sums', () => click('Tỷ lệ thực hiện'), { columns: [] }],
  ['sums of groups too', () => click('Dòng cụm'), { sums: { total: true, group: true } }],
  ['figures', () => click('Số'), { fillWith: 'values' }],
  [
    'another convention',
    () => pane.choose('BHXH tự nguyện (cột G)', 'Tăng trưởng so với kỳ trước (%)'),
    { conventions: { bhxhTuNguyen: 'growth' } },
  ],
])('%s: one press asks for all of it', async (_what, change, asked) => {
  const session = await opened();
  change();
  pane.press('Thêm và điền');
  const usual = {
    columns: [rate],
    sums: { total: true, group: false },
    conventions: {},
    fillWith: 'formulas',
  };
  expect(session.asked.slice(1)).toEqual([`fillColumns ${JSON.stringify({ ...usual, ...asked })}`]);
  expect(pane.element.querySelector('form')).toBeNull();
});

test('where nothing is ticked or chosen there is nothing to press', async () => {
  const session = await opened({ columns: [], sums: [] });
  expect(pane.element.textContent).toContain('Bảng đã có đủ các cột tính.');
  pane.press('Thêm và điền');
  expect(session.asked).toEqual(['proposeFilling']);
});

test('what a new change column counts is asked only while it is ticked', async () => {
  const insurance = 'bhytHoGiaDinh';
  await opened({
    columns: [{ table: 0, role: 'change', insurance, after: 'I', header: 'Tăng giảm', likely: true }],
    conventions: [
      {
        insurance,
        letters: null,
        convention: 'growth',
        reason: { by: 'header', words: 'cùng kỳ' },
        choices: ['growth'],
      },
    ],
  });
  expect(pane.element.textContent).toContain('Theo chữ “cùng kỳ” ở tiêu đề.');
  click('Tăng giảm của BHYT');
  expect(pane.element.textContent).not.toContain('Theo chữ');
});

test('there is none for a sheet that lacks nothing and counts no change', () => {
  pane = renderPane(fakeSession());
  expect(pane.buttons()).not.toContain(NAME);
});
