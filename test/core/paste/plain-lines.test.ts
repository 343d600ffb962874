import { readBlock } from '../../../src/core/paste/read-block';
import { unitsOf } from './shown-units';

describe('the lines of a PDF with several figures, a heading above and a total below', () => {
  const text =
    'TIẾN ĐỘ BHXH TỰ NGUYỆN (Tính đến 24/11/2023)\nSTT Đơn vị Kế hoạch Thực hiện Tỷ lệ (%)\n1 Xã Hương Toàn 455 220 48,35\n2 Phường Tứ Hạ 326 270 82,82\n3 Xã Bình Tiến 206 140 67,96\n4 Xã Bình Thành 155 130 83,87\n5 Xã Hương Bình 160 145 90,63\nĐại lý Bưu điện 40 30 75,00\nTổng cộng 1.342 935 69,67';

  test('which of them are people is asked', () => {
    expect(readBlock(text, { insurance: 'bhxhTuNguyen' })).toMatchObject({
      refusal: { code: 'which-figures', candidates: [{ column: 3 }, { column: 4 }] },
    });
  });

  test('no line is lost, and the total is told', () => {
    const reading = readBlock(text, { figures: { column: 4, insurance: 'none' } });
    expect(reading).toMatchObject({ block: { passedOver: [{ label: 'Tổng cộng', why: 'total' }] } });
    expect(unitsOf(text, { figures: { column: 4, insurance: 'none' } })).toEqual([
      'Xã Hương Toàn: 220',
      'Phường Tứ Hạ: 270',
      'Xã Bình Tiến: 140',
      'Xã Bình Thành: 130',
      'Xã Hương Bình: 145',
      'Đại lý Bưu điện: 30',
    ]);
  });
});

describe('plain lines in which a number may be of the name or of the figure', () => {
  test('one line alone does not make thousands of it: it is shown and left', () => {
    expect(unitsOf('Hương Toàn 101\nTứ Hạ 138\nBình An 2 212\nHương Xuân 249\nHải Dương 323')).toEqual([
      'Hương Toàn: 101',
      'Tứ Hạ: 138',
      'Bình An: text 2 | 212',
      'Hương Xuân: 249',
      'Hải Dương: 323',
    ]);
  });

  test.each(['Xã Vụ Bản', 'Văn Lang', 'Xã Hải Đội'])(
    '%s is no numbered place, and makes no thousands of the columns of the others',
    (name) => {
      const text = `Xã Hương Toàn 455 220 48,35\nXã Tứ Hạ 326 270 82,82\n${name} 206 140 67,96\nXã Hải Dương 155 130 83,87`;
      expect(readBlock(text)).toMatchObject({
        refusal: { code: 'which-figures', candidates: [{ column: 2 }, { column: 3 }] },
      });
      expect(unitsOf(text, { figures: { column: 3, insurance: 'none' } })).toContain(`${name}: 140`);
    },
  );

  test('a line with a figure less does not join those of the others', () => {
    const text =
      'Hương Toàn 455 220 48,35\nTứ Hạ 326 270 82,82\nBình Tiến 140 67,96\nHải Dương 155 130 83,87';
    expect(readBlock(text)).toMatchObject({ refusal: { code: 'which-figures' } });
  });
});
