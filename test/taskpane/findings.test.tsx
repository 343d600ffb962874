/** @jest-environment jsdom */
import { act } from 'react';
import type { Finding, RateMismatch, TotalMismatch } from '../../src/core/checks/finding';
import type { CellAddress } from '../../src/core/grid/address';
import { fakeSession, wrongChange } from './fake-session';
import { type RenderedPane, renderPane } from './rendered-pane';

let pane: RenderedPane;
afterEach(() => pane.remove());

const at = (address: string): CellAddress => address as CellAddress;

function rate(row: number, found: number, expected: number): RateMismatch {
  const address = at(`E${row}`);
  return {
    code: 'rate-mismatch',
    severity: 'error',
    sheet: 'Tiến độ',
    address,
    found,
    expected,
    insurance: 'bhxhTuNguyen',
    row: 'body',
    repair: { address, formula: `=D${row}*100/C${row}` },
  };
}

const change: Finding = { ...wrongChange, repair: { address: at('G16'), formula: '=E16-F16' } };
const total: TotalMismatch = {
  code: 'total-mismatch',
  severity: 'error',
  sheet: 'Tiến độ',
  address: at('C16'),
  found: 2500,
  expected: 2499,
  rows: 9,
  insurance: 'bhxhTuNguyen',
  repair: { address: at('C16'), value: 2499 },
};
const rates = [rate(7, 4681, 46.81), rate(8, 5734, 57.34), rate(9, 5909, 59.09)];
/** A figure that can be read in two ways. */
const ambiguous = {
  ...total,
  address: at('D8'),
  found: 1.234,
  expected: 1234,
  repair: null,
  readings: [1234, 1.23],
} as Finding;

const press = (name: string) => pane.press(name);
const ticks = (): HTMLInputElement[] => [
  ...pane.element.querySelectorAll<HTMLInputElement>('input[type=checkbox]:not([role=switch])'),
];

/** Opens what is folded away under a line. */
function unfold(title: string): HTMLDetailsElement {
  const details = [...pane.element.querySelectorAll('details')].find(
    (one) => one.querySelector('summary')?.textContent === title,
  );
  if (details === undefined) throw new Error(`nothing is folded under "${title}"`);
  act(() => {
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
  });
  return details;
}

describe('one finding', () => {
  test('shows before and after, and is repaired by its own button', () => {
    const session = fakeSession({ findings: [change] });
    pane = renderPane(session);
    expect(pane.words('main')).toContain('57,7 → 9,01');
    press('Sửa ô G16: 57,7 → 9,01');
    expect(session.asked).toEqual(['repair Tiến độ!G16 change-mismatch']);
  });

  test('without a repair has no button for one', () => {
    pane = renderPane(fakeSession({ findings: [wrongChange] }));
    expect(pane.buttons().filter((name) => name.startsWith('Sửa'))).toEqual([]);
  });

  test('can be ignored', () => {
    const session = fakeSession({ findings: [change] });
    pane = renderPane(session);
    press('Bỏ qua ô G16');
    expect(session.asked).toEqual(['ignore Tiến độ!G16 change-mismatch']);
  });

  test('of two readings the person chooses; before that nothing can be pressed', () => {
    const session = fakeSession({ findings: [ambiguous] });
    pane = renderPane(session);
    const repairs = (): string[] => pane.buttons().filter((name) => name.startsWith('Sửa'));
    expect([...pane.list('Ô D8 đọc là').options].map(({ text }) => text)).toEqual([
      'Chưa chọn',
      '1,234 → 1.234',
      '1,234 → 1,23',
    ]);
    expect(repairs()).toEqual([]);
    pane.choose('Ô D8 đọc là', '1,234 → 1.234');
    expect(repairs()).toEqual(['Sửa ô D8: 1,234 → 1.234']);
    press('Sửa ô D8: 1,234 → 1.234');
    expect(session.asked).toEqual(['repair Tiến độ!D8 total-mismatch = 1234']);
  });
});

describe('the findings of one column', () => {
  test('are one card: a row each, one repair for all', () => {
    const session = fakeSession({ findings: rates });
    pane = renderPane(session);
    expect(pane.words('main')).toContain('Cột E · 3 ô');
    expect(ticks().map((tick) => tick.getAttribute('aria-label'))).toEqual([
      'Ô E7: 4.681 → 46,81',
      'Ô E8: 5.734 → 57,34',
      'Ô E9: 5.909 → 59,09',
    ]);
    press('Sửa 3 ô ở cột E');
    expect(session.asked).toEqual([
      'repair Tiến độ!E7 rate-mismatch, Tiến độ!E8 rate-mismatch, Tiến độ!E9 rate-mismatch',
    ]);
  });

  test('a row can be left out, and taken in again', () => {
    const session = fakeSession({ findings: rates });
    pane = renderPane(session);
    act(() => ticks()[1]?.click());
    press('Sửa 2 ô ở cột E');
    act(() => ticks()[1]?.click());
    press('Sửa 3 ô ở cột E');
    expect(session.asked[0]).toBe('repair Tiến độ!E7 rate-mismatch, Tiến độ!E9 rate-mismatch');
  });

  test('each row leads to its cell', () => {
    const session = fakeSession({ findings: rates });
    pane = renderPane(session);
    press('Đến ô E8');
    expect(session.asked).toEqual(['showCell Tiến độ!E8']);
  });

  test('where they have several readings, those that were chosen are repaired', () => {
    const other = { ...ambiguous, address: at('D9') } as Finding;
    const session = fakeSession({ findings: [ambiguous, other] });
    pane = renderPane(session);
    pane.choose('Ô D9 đọc là', '1,234 → 1,23');
    press('Sửa 1 ô ở cột D');
    expect(session.asked).toEqual(['repair Tiến độ!D9 total-mismatch = 1.23']);
  });

  test('a long column is shown in part, and repaired whole', () => {
    const many = Array.from({ length: 300 }, (_, index) => rate(7 + index, 4681, 46.81));
    const session = fakeSession({ findings: many });
    pane = renderPane(session);
    expect(ticks()).toHaveLength(6);
    press('Xem cả 300');
    expect(ticks()).toHaveLength(300);
    press('Sửa 300 ô ở cột E');
    expect(session.asked[0]?.split(', ')).toHaveLength(300);
  });
});

describe('all of them', () => {
  test.each<[string, readonly Finding[], string | null]>([
    ['several certain repairs', [change, ...rates], 'Sửa tất cả 4 chỗ chắc chắn'],
    ['a total is no certain repair: perhaps a unit is wrong', [change, total], null],
    ['one alone has its own button', [change], null],
    ['a choice is the person’s', [ambiguous, change], null],
  ])('%s', (_, findings, name) => {
    const session = fakeSession({ findings });
    pane = renderPane(session);
    const found = pane.buttons().find((button) => button.startsWith('Sửa tất cả')) ?? null;
    expect(found).toBe(name);
    if (name === null) return;
    press(name);
    expect(session.asked).toEqual(['repairAllSafe']);
  });

  test('by severity, the gravest kind first, each kind under its name', () => {
    const info: Finding = { ...wrongChange, severity: 'info', address: at('G9') };
    pane = renderPane(fakeSession({ findings: [info, ...rates, total] }));
    const heads = (): (string | null)[] =>
      [...pane.element.querySelectorAll('section:first-of-type h3')].map((head) => head.textContent);
    expect(heads()).toEqual(['Tỷ lệ không khớp (3)', 'Dòng tổng không khớp (1)']);
    press('1 lưu ý');
    expect(heads()).toEqual(['Mức tăng giảm không khớp (1)']);
    expect(pane.button('1 lưu ý').getAttribute('aria-pressed')).toBe('true');
    press('Tất cả 5');
    expect(heads()).toHaveLength(2);
    unfold('1 lưu ý');
    expect(heads()).toHaveLength(3);
  });

  test('where there are notes alone, nothing is wrong, and they are folded away', () => {
    pane = renderPane(fakeSession({ findings: [{ ...wrongChange, severity: 'info' }] }));
    expect(pane.words('main')).toContain('✓ Không thấy chỗ nào sai.');
    expect(pane.words('main')).not.toContain('Ô G16');
    expect(unfold('1 lưu ý').textContent).toContain('Ô G16');
  });

  test('a filter whose last finding is gone shows all again', () => {
    const info: Finding = { ...wrongChange, severity: 'info', address: at('G9') };
    const session = fakeSession({ findings: [change, info] });
    pane = renderPane(session);
    press('1 lưu ý');
    act(() => session.show({ findings: [change] }));
    expect(pane.words('main')).toContain('Ô G16');
  });

  test('are written to a sheet on request', () => {
    const session = fakeSession({ findings: [change] });
    pane = renderPane(session);
    press('Ghi ra trang kiểm tra');
    expect(session.asked).toEqual(['writeFindingsSheet']);
  });
});

describe('ignored findings', () => {
  test('are counted, and shown again one by one', () => {
    const session = fakeSession({ ignored: [change] });
    pane = renderPane(session);
    expect(pane.words('main')).toContain('✓ Không còn chỗ nào khác.');
    const details = unfold('Đã bỏ qua 1 chỗ');
    expect(details.textContent).toContain('Ô G16: tổng ghi 57,7');
    press('Hiện lại ô G16');
    expect(session.asked).toEqual(['restore Tiến độ!G16 change-mismatch']);
  });

  test('are no matter where there are none', () => {
    pane = renderPane(fakeSession());
    expect(pane.words('main')).not.toContain('bỏ qua');
    expect(pane.words('main')).toContain('✓ Không thấy chỗ nào sai.');
  });
});

describe('the sentence is copied', () => {
  const copied: string[] = [];
  const withClipboard = (writeText: (text: string) => Promise<void>): void => {
    Object.assign(navigator, { clipboard: { writeText } });
  };
  afterEach(() => copied.splice(0));

  async function copy(): Promise<void> {
    await act(async () => pane.button('Sao chép câu về ô G16').click());
  }

  test('and that is said in a live region', async () => {
    withClipboard(async (text) => void copied.push(text));
    pane = renderPane(fakeSession({ findings: [change] }));
    await copy();
    expect(copied).toEqual([expect.stringMatching(/^Ô G16: tổng ghi 57,7 .*9,01/)]);
    expect(pane.element.querySelector('[aria-live="polite"]')?.textContent).toBe('Đã sao chép.');
  });

  test('of a column every line', async () => {
    withClipboard(async (text) => void copied.push(text));
    pane = renderPane(fakeSession({ findings: rates }));
    await act(async () => pane.button('Sao chép câu về ô E7').click());
    expect(copied[0]?.split('\n').map((line) => line.slice(0, 5))).toEqual(['Ô E7:', 'Ô E8:', 'Ô E9:']);
  });

  test('where the clipboard is closed it is selected instead', async () => {
    withClipboard(() => Promise.reject(new Error('NotAllowedError')));
    pane = renderPane(fakeSession({ findings: [change] }));
    await copy();
    expect(window.getSelection()?.toString()).toMatch(/^Ô G16/);
    expect(pane.words('main')).toContain('nhấn Ctrl+C');
  });
});

test('the keyboard stays with the findings when the repaired one goes', () => {
  const session = fakeSession({ findings: [change, total] });
  pane = renderPane(session);
  jest.spyOn(document, 'hasFocus').mockReturnValue(true);
  act(() => pane.button('Sửa ô G16: 57,7 → 9,01').focus());
  act(() => session.show({ findings: [total] }));
  const focused = document.activeElement;
  expect(focused?.textContent).toContain('Dòng tổng không khớp');
  expect(focused?.closest('section')?.textContent).toContain('Kiểm tra');
});
