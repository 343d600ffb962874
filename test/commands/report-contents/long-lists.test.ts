import { rankingContent } from '../../../src/commands/report-contents/ranking-content';
import { summaryContent } from '../../../src/commands/report-contents/summary-content';
import { recogniseSheet } from '../../../src/core/layout/recognise-sheet';
import { defaultThresholds } from '../../../src/core/measures/threshold';
import { rankingsOf } from '../../../src/core/reports/ranking';
import { detailedSummary } from '../../../src/core/reports/summary/detailed-summary';
import { messagesFor } from '../../../src/locales';
import { typedSheet } from '../../core/typed-sheet';

/** A sheet of so many units, each at 10 % of its plan. */
function lagging(units: number, unit: (number: number) => string) {
  const grid = typedSheet([
    ['TIẾN ĐỘ BHXH TỰ NGUYỆN'],
    ['STT', 'Đơn vị', 'Kế hoạch', 'Thực hiện', 'Tỷ lệ (%)'],
    ...Array.from({ length: units }, (_, index) => [index + 1, unit(index + 1), 100, 10, '']),
  ]);
  return [{ grid, layout: recogniseSheet(grid) }];
}

const messages = messagesFor('vi');
const contents = {
  summary: (sheets: ReturnType<typeof lagging>) =>
    summaryContent(detailedSummary(sheets, defaultThresholds), messages),
  ranking: (sheets: ReturnType<typeof lagging>) =>
    rankingContent(rankingsOf(sheets, defaultThresholds), messages),
};

describe.each(['summary', 'ranking'] as const)('the %s of many units', (report) => {
  it.each([
    [9, 'UBND xã số'],
    [900, 'UBND xã số'],
    [9000, 'Ủy ban nhân dân phường mang tên dài và số'],
    [3, 'tên rất dài '.repeat(400)],
  ])('of %i called “%s …” has rows and texts that Excel takes', (units, name) => {
    const { rows, rowHeights } = contents[report](lagging(units, (number) => `${name} ${number}`));
    expect(rowHeights).toHaveLength(rows.length);
    expect(Math.max(...rowHeights)).toBeLessThanOrEqual(409.5);
    const texts = rows.flat().map((cell) => (typeof cell?.value === 'string' ? cell.value : ''));
    expect(Math.max(...texts.map((text) => text.length))).toBeLessThanOrEqual(32_767);
  });
});

it('the summary names every unit below, in order, however many they are', () => {
  const { rows } = contents.summary(lagging(900, (number) => `Xã số ${number}`));
  const remarks = rows.flat().flatMap((cell) => (cell?.style === 'remark' ? [cell.value as string] : []));
  expect(remarks.slice(0, -1).join('; ').split('; ')).toEqual(
    Array.from({ length: 900 }, (_, index) => `Xã số ${index + 1}`),
  );
});
