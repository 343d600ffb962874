import fc from 'fast-check';
import { readBlock } from '../../../src/core/paste/read-block';
import { textGrid } from '../../../src/core/paste/text-grid';

const pieces = fc.constantFrom(
  'Hương Toàn',
  'Tứ Hạ',
  'UBND xã ',
  'Phường 1',
  'Tổng cộng',
  'Trong đó',
  'STT',
  'Đơn vị',
  'BHXH tự nguyện',
  'Số thực hiện',
  '1.234',
  '213',
  '46,81%',
  '-',
  '\t',
  '\t',
  '\n',
  '\n',
  '  ',
  ' ',
  ';',
  '|',
  '"',
  'I. ',
  '1. ',
);
const texts = fc.oneof(
  fc.array(pieces, { maxLength: 60 }).map((some) => some.join('')),
  fc.string({ unit: 'binary', maxLength: 80 }),
);

describe('whatever is pasted', () => {
  test('it is read or refused, and what is read are whole people at places of the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const reading = readBlock(text);
        if (reading.outcome === 'refused') return;
        const { values } = textGrid(text);
        for (const { row, unit, figure } of reading.block.units) {
          expect(unit).not.toBe('');
          expect(row).toBeLessThanOrEqual(values.length);
          if (figure.kind !== 'people') continue;
          expect(Number.isInteger(figure.people) && figure.people >= 0).toBe(true);
          const shown = String(values[row - 1]?.[reading.block.figures.column - 1]);
          expect(shown.replace(/\D/g, '')).toBe(String(figure.people));
        }
      }),
      { numRuns: 1_500 },
    );
  });
});
