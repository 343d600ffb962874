/** @jest-environment jsdom */
import { act } from 'react';
import type { ColumnView } from '../../src/commands/session-state';
import { columnRoles } from '../../src/core/layout/vocabulary';
import type { CellAddress } from '../../src/core/grid/address';
import { doubtfulColumn, fakeSession, otherSheet, rateColumn, sheet } from './fake-session';
import { type RenderedPane, renderPane } from './rendered-pane';

let pane: RenderedPane;
let complaints: jest.SpyInstance;
beforeEach(() => {
  jest.useFakeTimers();
  complaints = jest.spyOn(console, 'error');
});
afterEach(() => {
  pane.remove();
  // React says here what it would not do without: keys that are not unique, updates outside of act.
  expect(complaints).not.toHaveBeenCalled();
  complaints.mockRestore();
  jest.useRealTimers();
});

const roleOfE = 'Cột E (“BHXH tự nguyện · Tỷ lệ (%)”) là cột gì';
const kindOfE = 'Cột E (“BHXH tự nguyện · Tỷ lệ (%)”) thuộc loại bảo hiểm nào';
const roleOfK = 'Cột K (“Đợt 2”) là cột gì';
const kindOfK = 'Cột K (“Đợt 2”) thuộc loại bảo hiểm nào';
const confirmK = 'Đúng rồi, cột K là như vậy';

function opened(session = fakeSession()): typeof session {
  pane = renderPane(session);
  open();
  return session;
}

function open(): void {
  const details = pane.element.querySelector('details');
  act(() => {
    details?.toggleAttribute('open', true);
    details?.dispatchEvent(new Event('toggle'));
  });
}

/** Long enough for a choice to stand. */
const rest = (): Promise<void> => act(() => jest.advanceTimersByTimeAsync(1000));
const entries = (): (string | null)[] =>
  [...pane.element.querySelectorAll('details li')].map(({ textContent }) => textContent);
const lists = (): (string | null)[] =>
  [...pane.element.querySelectorAll('details select')].map((list) => list.getAttribute('aria-label'));

test('each column has its letters, header, role, kind, date and reasons, the doubtful one first', () => {
  opened();
  expect(lists()).toEqual([roleOfK, roleOfE, kindOfE]);
  expect([pane.list(roleOfE).selectedOptions[0]?.text, pane.list(kindOfE).selectedOptions[0]?.text]).toEqual([
    'Tỷ lệ thực hiện',
    'BHXH tự nguyện',
  ]);
  expect(entries()[0]).toMatch(/^KĐợt 2 \(Chưa chắc\).*Đúng rồiChưa có căn cứ$/);
  expect(entries()[1]).toMatch(
    /^EBHXH tự nguyện · Tỷ lệ \(%\).*Số liệu ngày 18\/11\/2023Theo tiêu đề: Tỷ lệ \(%\)Theo phép tính: E = 100 × D \/ C trong 9\/9 dòng$/,
  );
});

test('every role is offered once', () => {
  opened();
  const offered = [...pane.list(roleOfE).options].map(({ value }) => value);
  expect([...offered].sort()).toEqual([...columnRoles].sort());
});

test('why a column is taken for what it is belongs to its list', () => {
  opened();
  const reasons = document.getElementById(pane.list(roleOfE).getAttribute('aria-describedby') ?? '');
  expect(reasons?.textContent).toContain('Theo tiêu đề: Tỷ lệ (%)');
});

test('what the person chose is said to be theirs', () => {
  const said: ColumnView = { ...rateColumn, evidence: [{ by: 'person', text: 'Tỷ lệ (%)' }], date: null };
  opened(fakeSession({ sheet: { ...sheet, columns: [said] } }));
  expect(entries()[0]).toMatch(/Anh\/chị đã chọn$/);
});

test.each<readonly [string, (at: RenderedPane) => void, string]>([
  ['a role', (at) => at.choose(roleOfE, 'Tỷ lệ kỳ trước'), 'Tiến độ!E6 priorRate bhxhTuNguyen'],
  ['a kind', (at) => at.choose(kindOfE, 'BHTN'), 'Tiến độ!E6 rate bhtn'],
  ['a role without a kind', (at) => at.choose(roleOfE, 'Dân số'), 'Tiến độ!E6 population null'],
  [
    "a role with a kind, where there was none: the sheet's words are asked",
    (at) => at.choose(roleOfK, 'Số thực hiện'),
    'Tiến độ!K6 actual null',
  ],
  [
    'a role and then its kind',
    (at) => {
      at.choose(roleOfK, 'Số thực hiện');
      at.choose(kindOfK, 'BHYT');
    },
    'Tiến độ!K6 actual bhyt',
  ],
  ['that it is right', (at) => at.press(confirmK), 'Tiến độ!K6 other none'],
])('choosing %s is passed on once', async (_name, choose, asked) => {
  const session = opened();
  choose(pane);
  await rest();
  expect(session.asked).toEqual([`correctColumn ${asked}`]);
});

test('what the arrow keys pass on the way is not chosen', async () => {
  const session = opened();
  for (const option of ['Tỷ lệ kỳ trước', 'Tăng giảm', 'Tăng', 'Giảm']) {
    pane.choose(roleOfE, option);
    await act(() => jest.advanceTimersByTimeAsync(200));
  }
  expect([session.asked, pane.list(roleOfE).selectedOptions[0]?.text]).toEqual([[], 'Giảm']);
  await rest();
  expect(session.asked).toEqual(['correctColumn Tiến độ!E6 decrease bhxhTuNguyen']);
});

test('back where it was, nothing is chosen', async () => {
  const session = opened();
  pane.choose(roleOfE, 'Tăng giảm');
  pane.choose(roleOfE, 'Tỷ lệ thực hiện');
  await rest();
  expect(session.asked).toEqual([]);
});

test.each<readonly [string, () => void]>([
  ['leaving the list', () => pane.list(roleOfE).dispatchEvent(new FocusEvent('focusout', { bubbles: true }))],
  ['going to another sheet', () => pane.remove()],
])('%s does not lose what was chosen', async (_name, leave) => {
  const session = opened();
  pane.choose(roleOfE, 'Tăng giảm');
  await act(() => {
    leave();
    return Promise.resolve();
  });
  expect(session.asked).toEqual(['correctColumn Tiến độ!E6 change bhxhTuNguyen']);
  await rest();
  expect(session.asked).toHaveLength(1);
});

test('once answered the column keeps its place, and the keyboard its list', async () => {
  const session = opened();
  act(() => pane.button(confirmK).focus());
  pane.press(confirmK);
  const said: ColumnView = {
    ...doubtfulColumn,
    doubtful: false,
    evidence: [{ by: 'person', text: 'Đợt 2' }],
  };
  await act(() => {
    session.show({
      sheet: { ...sheet, columns: [rateColumn, said] },
      outcome: { command: 'correct', letters: 'K', role: 'other', insurance: 'none' },
    });
    return Promise.resolve();
  });
  expect(lists()[0]).toBe(roleOfK);
  expect(document.activeElement).toBe(pane.list(roleOfK));
  expect(pane.words('status')).toContain('Cột K nay là Cột khác, theo anh/chị chọn.');
  expect(pane.words('main')).not.toContain('Chưa chắc');
});

test('what was chosen is shown until it is known what became of it; a failure shows what holds', async () => {
  let finish: () => void = () => undefined;
  const session = fakeSession();
  session.correctColumn = () => new Promise((resolve) => (finish = resolve));
  opened(session);
  pane.choose(roleOfE, 'Tăng giảm');
  await rest();
  expect(pane.list(roleOfE).value).toBe('change');
  await act(() => {
    session.show({ problem: { code: 'read-only' } });
    finish();
    return Promise.resolve();
  });
  expect(pane.list(roleOfE).value).toBe('rate');
  expect(pane.words('alert')).toContain('chỉ đọc');
});

describe('doubt about a figure that others are worked out from', () => {
  const doubtfulActual: ColumnView = {
    ...doubtfulColumn,
    role: 'actual',
    insurance: 'bhyt',
    weighty: true,
  };

  test.each([
    ['no doubt', [rateColumn], ''],
    ['doubt about something else', [rateColumn, doubtfulColumn], ''],
    ['one', [rateColumn, doubtfulActual], 'Chưa chắc cột K là cột gì, nên kết quả có thể chưa đúng.'],
    [
      'two',
      [
        doubtfulActual,
        { ...rateColumn, letters: 'L', address: 'L6' as CellAddress, doubtful: true, weighty: true },
      ],
      'Chưa chắc các cột K, L là cột gì, nên kết quả có thể chưa đúng.',
    ],
  ])('%s', (_name, columns, words) => {
    pane = renderPane(fakeSession({ sheet: { ...sheet, columns } }));
    if (words === '') expect(pane.words('main')).not.toContain('Chưa chắc');
    else expect(pane.words('main')).toContain(words);
  });

  test('nothing is called complete and right meanwhile', () => {
    const state = { upToDate: true, sheet: { ...sheet, columns: [doubtfulActual] } };
    pane = renderPane(fakeSession(state));
    expect(pane.words('status')).toBe('');
  });

  test('is said before the main button, and leads to the list of that column', () => {
    pane = renderPane(fakeSession({ sheet: { ...sheet, columns: [rateColumn, doubtfulActual] } }));
    expect(pane.buttons().slice(0, 2)).toEqual(['Xem và chọn lại', 'Tính lại']);
    pane.press('Xem và chọn lại');
    expect(document.activeElement).toBe(pane.list(roleOfK));
    act(() => pane.button('Tính lại').focus());
    pane.press('Xem và chọn lại');
    expect(document.activeElement).toBe(pane.list(roleOfK));
  });
});

test("the units' column is changed at the column that it should be", async () => {
  const unit: ColumnView = { ...rateColumn, role: 'unit', insurance: 'none', letters: 'B', header: 'Đơn vị' };
  const session = opened(fakeSession({ sheet: { ...sheet, columns: [unit, doubtfulColumn] } }));
  expect(lists()).toEqual([roleOfK]);
  expect(entries()[1]).toContain('hãy chọn “Đơn vị” ở cột đó');
  pane.choose(roleOfK, 'Đơn vị');
  await rest();
  expect(session.asked).toEqual(['correctColumn Tiến độ!K6 unit null']);
});

describe('on a sheet that was not recognised', () => {
  test('nothing is offered where nothing looks like a table', () => {
    pane = renderPane(fakeSession({ sheet: otherSheet, recognised: [], rankings: [] }));
    expect(pane.element.querySelector('details')).toBeNull();
  });

  test('the person may say what the columns are; the list stays when that makes it one of ours', async () => {
    const columns = [doubtfulColumn];
    const session = fakeSession({ sheet: { ...otherSheet, columns }, recognised: [], rankings: [] });
    opened(session);
    expect(pane.element.querySelector('summary')?.textContent).toBe('Tự chỉ định các cột');
    expect(pane.words('main')).toContain('hãy cho biết cột nào là kế hoạch giao');
    act(() => pane.list(roleOfK).focus());
    pane.choose(roleOfK, 'Kế hoạch giao');
    await rest();
    expect(session.asked).toEqual(['correctColumn Sổ tay!K6 plan null']);
    const list = pane.list(roleOfK);
    act(() =>
      session.show({
        sheet: {
          ...sheet,
          name: 'Sổ tay',
          columns: [{ ...doubtfulColumn, role: 'plan', insurance: 'bhyt', doubtful: false }],
        },
      }),
    );
    expect(pane.element.querySelector('summary')?.textContent).toBe('Xem bố cục');
    expect(pane.list(roleOfK)).toBe(list);
    expect(document.activeElement).toBe(list);
  });
});

test('in English', () => {
  pane = renderPane(fakeSession(), 'en');
  open();
  expect(pane.list('What column K (“Đợt 2”) is').selectedOptions[0]?.text).toBe('Other column');
  expect(pane.buttons()).toContain('That is right for column K');
});
