import { findingsOf } from '../../../src/core/checks/sheet-checks';
import { recogniseSheet } from '../../../src/core/layout/recognise-sheet';
import { typedSheet } from '../typed-sheet';

/** One unit is beyond its plan: together the units lack 123 people, the whole lacks 112. */
const found = (total: number): string[] => {
  const grid = typedSheet([
    ['TIẾN ĐỘ BHXH TỰ NGUYỆN NĂM 2025'],
    ['Stt', 'Tên xã', 'Kế hoạch', 'Thực hiện', 'Tỷ lệ (%)', 'Còn thiếu'],
    [1, 'Xã Đông Hưng', 180, 131, 72.78, 49],
    [2, 'Xã Nam Cao', 240, 251, 104.58, 0],
    [3, 'Xã Vũ Thư', 296, 222, 75, 74],
    ['', 'Cộng', 716, 604, 84.36, total],
  ]);
  return findingsOf(grid, recogniseSheet(grid))
    .filter(({ severity }) => severity === 'error')
    .map(({ code, address }) => `${code} ${address}`);
};

describe('people still missing, in the total', () => {
  it.each([
    ['what the units lack together', 123, []],
    ['what the whole lacks', 112, []],
    ['neither', 121, ['remaining-mismatch F6']],
  ])('%s: %d', (_what, total, expected) => expect(found(total)).toEqual(expected));
});
