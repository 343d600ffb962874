import { inTcvn3, inVni } from './legacy-text';

describe('legacy texts', () => {
  it.each([
    ['Kế hoạch giao', 'KÕ ho¹ch giao'],
    ['Số thực hiện', 'Sè thùc hiÖn'],
    ['Đạt tỷ lệ (%)', '§¹t tû lÖ (%)'],
    ['Tăng, giảm so với cùng kỳ', 'T¨ng, gi¶m so víi cïng kú'],
    ['Thôn, tổ dân phố', 'Th«n, tæ d©n phè'],
    ['Bảo hiểm y tế hộ gia đình', 'B¶o hiÓm y tÕ hé gia ®×nh'],
  ])('TCVN3: %s', (text, legacy) => expect(inTcvn3(text)).toBe(legacy));

  it.each([
    ['Kế hoạch giao', 'Keá hoaïch giao'],
    ['UBND XÃ HƯƠNG TOÀN - TỔNG CỘNG', 'UBND XAÕ HÖÔNG TOAØN - TOÅNG COÄNG'],
    ['Lũy kế', 'Luõy keá'],
    ['Bảo hiểm y tế hộ gia đình', 'Baûo hieåm y teá hoä gia ñình'],
    ['Thị trấn Ngãi Giao', 'Thò traán Ngaõi Giao'],
  ])('VNI: %s', (text, legacy) => expect(inVni(text)).toBe(legacy));

  it('takes composed and decomposed letters alike', () => {
    expect(inVni('Tỷ lệ'.normalize('NFD'))).toBe(inVni('Tỷ lệ'));
  });
});
