/** @jest-environment jsdom */
import { act } from 'react';
import type { AllocationRequest, TargetRequest } from '../../../src/commands/allocate-on-sheet';
import { allocationTargets } from '../../../src/core/allocation/allocation-targets';
import type { CellContent } from '../../../src/core/grid/grid';
import { recogniseSheet } from '../../../src/core/layout/recognise-sheet';
import { COMMUNE, communeRows } from '../../core/allocation/commune';
import { typedSheet } from '../../core/typed-sheet';
import { type FakeSession, fakeSession, otherSheet, sheet } from '../fake-session';
import { type RenderedPane, renderPane } from '../rendered-pane';
import { fieldOf, fill, pick, tableOf } from './tool-form';

let pane: RenderedPane;
afterEach(() => pane.remove());

async function onCommune(plans?: readonly CellContent[], total?: CellContent): Promise<FakeSession> {
  const grid = typedSheet(communeRows(plans, total), { name: COMMUNE });
  const targets = allocationTargets({ grid, layout: recogniseSheet(grid) });
  const session = fakeSession({ sheet: { ...sheet, name: COMMUNE, kind: 'quota', targets } });
  pane = renderPane(session);
  await pane.openTool('Phân bổ chỉ tiêu');
  return session;
}

async function onList(text: string): Promise<FakeSession> {
  const session = fakeSession({ sheet: otherSheet, recognised: [], rankings: [] });
  pane = renderPane(session);
  await pane.openTool('Phân bổ chỉ tiêu');
  fill(pane, 'Thôn, đại lý', text);
  return session;
}

const lock = (name: string, people: string): void => {
  const field = pane.element.querySelector<HTMLInputElement>(`input[aria-label="Số ấn định cho ${name}"]`);
  if (field === null) throw new Error(`no field for ${name}`);
  act(() => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, people);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
};
const shares = (): (string | undefined)[] =>
  tableOf(pane, 'Phân bổ')
    .slice(1)
    .map((row) => row.at(-1));
const words = (): string => pane.element.textContent;
const asked = <Request,>(session: FakeSession): [string, Request] => {
  const [, intent = '', request = ''] = /^(\w+) (.*)$/.exec(session.asked.at(-1) ?? '') ?? [];
  return [intent, JSON.parse(request) as Request];
};

test('xã Hải Dương: the typed total, ten fixed for the agency, 40 = 6 × 5 + 10', async () => {
  const session = await onCommune();
  expect(fieldOf(pane, 'Chỉ tiêu được giao').value).toBe('40');
  lock('Đại lý BHYT, BHXH xã', '10');
  expect(shares()).toEqual(['5', '5', '5', '5', '5', '5', '10', '40 = 40 ✓']);
  expect(words()).toContain('Sẽ điền 7 ô cột D của trang “Hải Dương”.');
  pane.press('Ghi vào cột D');
  const [intent, request] = asked<TargetRequest>(session);
  expect(intent).toBe('allocateOnSheet');
  expect(request).toMatchObject({ quota: 40, basis: 'equal', target: { letters: 'D' } });
  expect(request.parts.at(-1)).toEqual({ name: 'Đại lý BHYT, BHXH xã', weight: null, locked: 10 });
});

test('by population, then by last year; what is missing is named', async () => {
  await onCommune();
  pick(pane, 'Theo dân số (cột C)');
  expect(words()).toContain('Chưa có dân số của Đại lý BHYT, BHXH xã');
  expect(() => pane.button('Ghi vào cột D')).toThrow();
  lock('Đại lý BHYT, BHXH xã', '10');
  expect(shares()).toEqual(['7', '5', '6', '3', '4', '5', '10', '40 = 40 ✓']);
  expect(tableOf(pane, 'Phân bổ')[1]).toEqual(['Vĩnh Trịchia theo 1.203', '', '7']);
});

test('the parts as they stand are held against both quotas first', async () => {
  await onCommune([7, 7, 7, 7, 5, 4, 5]);
  expect(words()).toContain('Các nơi đang cộng 42, giao 40: thừa 2.');
  fill(pane, 'Chỉ tiêu được giao', '37');
  fill(pane, 'Chỉ tiêu phấn đấu (nếu có)', '40');
  expect(words()).toContain('Các nơi đang cộng 42, giao 37: thừa 5; phấn đấu 40: thừa 2.');
  fill(pane, 'Chỉ tiêu phấn đấu (nếu có)', '42');
  expect(words()).toContain('Các nơi đang cộng 42, bằng chỉ tiêu phấn đấu.');
  expect(shares().at(-1)).toBe('37 = 37 ✓');
  pick(pane, 'phấn đấu: 42');
  expect(shares().at(-1)).toBe('42 = 42 ✓');
});

test('which present figures are replaced is said', async () => {
  await onCommune([5, 5, 5, 5, 5, 3, 12]);
  lock('Đại lý BHYT, BHXH xã', '10');
  expect(words()).toContain(
    'Sẽ điền 2 ô cột D của trang “Hải Dương”, thay 2 số đang có (D10: 3 → 5; D11: 12 → 10).',
  );
});

test('nothing to write: the button does nothing', async () => {
  const session = await onCommune([5, 5, 5, 5, 5, 5, 10]);
  lock('Đại lý BHYT, BHXH xã', '10');
  expect(words()).toContain('Các ô đã đúng như vậy, không có gì phải ghi.');
  pane.press('Ghi vào cột D');
  expect(session.asked).toEqual([]);
});

test.each([
  ['41', 'nhiều hơn chỉ tiêu 40 người; hãy bớt số ấn định'],
  ['2,5', 'không phải số người'],
])('a fixed share of %s is refused in words', async (people, refusal) => {
  await onCommune();
  lock('Vĩnh Trị', people);
  expect(words()).toContain(refusal);
  expect(shares().at(-1)).toBe('–');
});

test('a list typed where no sheet is recognised, onto a sheet of its own', async () => {
  const session = await onList('Thôn\tDân số\nThôn 1\t300\nThôn 2\t200\nThôn 3\t100\nCộng\t600');
  expect(words()).toContain('Không tính là thôn: Thôn; Cộng.');
  expect(words()).toContain('Chưa có chỉ tiêu để phân bổ');
  fill(pane, 'Chỉ tiêu được giao', '40');
  pick(pane, 'Theo dân số');
  expect(shares()).toEqual(['20', '13', '7', '40 = 40 ✓']);
  pane.press('Tạo trang phân bổ');
  const [intent, request] = asked<AllocationRequest>(session);
  expect(intent).toBe('makeAllocation');
  expect(request).toEqual({
    insurance: 'none',
    quota: 40,
    basis: 'population',
    parts: [
      { name: 'Thôn 1', weight: 300, locked: null },
      { name: 'Thôn 2', weight: 200, locked: null },
      { name: 'Thôn 3', weight: 100, locked: null },
    ],
  });
});

test('weights that are all 0 are refused in words; two of one name are told of', async () => {
  await onList('Thôn 1;0\nThôn 1;0');
  fill(pane, 'Chỉ tiêu được giao', '40');
  expect(words()).toContain('Ghi hai lần: Thôn 1.');
  pick(pane, 'Theo kết quả năm trước');
  expect(words()).toContain('Kết quả năm trước của các nơi đều bằng 0');
});

test('the person’s own list in place of the sheet', async () => {
  await onCommune();
  pick(pane, 'Danh sách tự nhập');
  expect(() => pane.button('Ghi vào cột D')).toThrow();
  fill(pane, 'Thôn, đại lý', 'Tổ 1\nTổ 2');
  fill(pane, 'Chỉ tiêu được giao', '5');
  expect(shares()).toEqual(['3', '2', '5 = 5 ✓']);
});

test('formulas on request, where they can be had', async () => {
  const session = await onCommune([5, '', '', '', '', '', 10]);
  lock('Đại lý BHYT, BHXH xã', '10');
  pick(pane, 'công thức (tự chia lại khi số để chia đổi)');
  expect(words()).toContain(
    'Sẽ điền 5 ô cột D của trang “Hải Dương”. 1 ô thành công thức, kết quả không đổi.',
  );
  pane.press('Ghi vào cột D');
  expect(asked<TargetRequest>(session)[1]).toMatchObject({ asFormulas: true, by: null });
  lock('Đại lý BHYT, BHXH xã', '');
  lock('Thai Dương Thượng', '3');
  expect(words()).not.toContain('công thức (tự chia lại khi số để chia đổi)');
});
