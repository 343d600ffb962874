import { rowHeights } from '../../../src/commands/report-contents/row-heights';
import { linesWithin, textBreadth } from '../../../src/commands/report-contents/text-breadth';

describe('how broad a text is, in points', () => {
  it.each([
    ['UBND', 10, false, 28.33],
    ['46,81', 12, false, 27],
    ['Ớ is as broad as O', 12, false, textBreadth('O is as broad as O', 12)],
    ['Hạng', 12, true, textBreadth('Hạng', 12) * 1.08],
  ])('%s', (text, size, bold, expected) => {
    expect(textBreadth(text, size, bold)).toBeCloseTo(expected, 1);
  });

  it('is the same for both Unicode forms', () => {
    expect(textBreadth('Hương Chử'.normalize('NFD'), 12)).toBe(textBreadth('Hương Chử', 12));
  });
});

describe('on how many lines a text stands', () => {
  it.each([
    ['nothing', '', 100, 1],
    ['one line', 'UBND xã Bình Tiến', 100, 1],
    ['two, broken between words', 'UBND phường Hương Chử', 80, 2],
    ['its own line ends count', 'a\nb\nc', 100, 3],
    ['a word that no line is long enough for', 'a'.repeat(40), 100, 3],
  ])('%s', (_what, text, width, lines) => {
    expect(linesWithin(text, width, 12)).toBe(lines);
  });
});

describe('the height of a row, in points', () => {
  const long = 'UBND phường Hương 1 (Ban Chỉ đạo thực hiện chính sách BHXH, BHYT)';
  it.each([
    ['a name on one line', [{ value: 'Đơn vị', style: 'text' as const }], 21],
    ['a name on two lines', [{ value: long, style: 'text' as const }], 37],
    ['over two columns it stands on one', [{ value: long, style: 'text' as const, span: 3 }], 21],
    [
      'over two rows each has half of it',
      [{ value: `${long} ${long}`, style: 'text' as const, down: 2 }],
      37,
    ],
    ['a figure asks for nothing', [{ value: 123456789, style: 'count' as const }], 21],
    ['a title has air', [{ value: 'XẾP HẠNG', style: 'title' as const, span: 3 }], 28],
    ['Excel makes none higher', [{ value: 'đơn vị '.repeat(900), style: 'text' as const }], 409],
  ])('%s', (_what, row, height) => {
    expect(rowHeights([row], [40, 40, 40])).toEqual([height]);
  });
});
