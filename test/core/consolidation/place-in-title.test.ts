import { placeInTitle } from '../../../src/core/consolidation/place-in-title';

test.each<[string, string | null]>([
  ['TIẾN ĐỘ BHXH TỰ NGUYỆN XÃ HƯƠNG TOÀN NĂM 2023', 'xã Hương Toàn'],
  ['UBND PHƯỜNG TỨ HẠ', 'phường Tứ Hạ'],
  ['Kết quả trên địa bàn xã Hải Dương tính đến 18/11/2023', 'xã Hải Dương'],
  ['THỊ TRẤN PHÚ ĐA, HUYỆN PHÚ VANG', 'thị trấn Phú Đa'],
  ['PHƯỜNG 1 (Tính đến 18/11/2023)', 'phường 1'],
  ['UBND XÃ BÌNH TIẾN', 'xã Bình Tiến'],
  // What only looks like a place.
  ['BẢO HIỂM XÃ HỘI TỰ NGUYỆN', null],
  ['DO CHỦ TỊCH UBND THỊ XÃ CHO UBND CẤP XÃ THEO QĐ 170/QĐ-UBND', null],
  ['TIẾN ĐỘ CỦA CÁC XÃ, PHƯỜNG NĂM 2023', null],
  ['THỊ XÃ HƯƠNG TRÀ', null],
  ['TIẾN ĐỘ BHXH TỰ NGUYỆN, BHYT NĂM 2023', null],
])('%s', (line, place) => {
  expect(placeInTitle(['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', line])).toBe(place);
});
