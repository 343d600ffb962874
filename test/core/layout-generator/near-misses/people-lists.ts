import { type NearMiss, numbered, personName } from './near-miss';

/** Lists of persons, some of them of the insurance's own. */
export const peopleLists: readonly NearMiss[] = [
  {
    name: 'staff of the office',
    small: true,
    rows: (draw) => [
      [
        draw.pick([
          'DANH SÁCH CÁN BỘ, VIÊN CHỨC',
          'DANH SÁCH CÁN BỘ BHXH HUYỆN',
          'DANH SÁCH BAN CHỈ ĐẠO BHXH, BHYT',
        ]),
      ],
      ['STT', 'Họ và tên', 'Chức vụ', 'Đơn vị', draw.pick(['Số điện thoại', 'Hệ số lương', 'Năm sinh'])],
      ...numbered(draw.int(3, 12), () => [
        personName(draw),
        draw.pick(['Giám đốc', 'Chuyên viên', 'Kế toán', 'Văn thư']),
        draw.pick(['Phòng Nội vụ', 'BHXH huyện', 'UBND xã Tân An']),
        draw.int(1970, 1999),
      ]),
    ],
  },
  {
    name: 'participants by name',
    small: false,
    rows: (draw) => [
      [
        draw.pick([
          'DANH SÁCH NGƯỜI THAM GIA BHXH TỰ NGUYỆN',
          'DANH SÁCH NGƯỜI THAM GIA BHYT HỘ GIA ĐÌNH',
          'DANH SÁCH HẾT HẠN THẺ BHYT',
        ]),
      ],
      [`Tháng ${draw.int(1, 12)}/2024`],
      ['STT', 'Họ và tên', 'Mã số BHXH', 'Ngày sinh', 'Mức đóng', 'Số tháng', 'Số tiền'],
      ...numbered(draw.int(4, 25), () => {
        const months = draw.pick([1, 3, 6, 12]);
        return [
          personName(draw),
          `46${draw.int(10_000_000, 99_999_999)}`,
          `${draw.int(1, 28)}/${draw.int(1, 12)}/${draw.int(1960, 2000)}`,
          1_500_000,
          months,
          297_000 * months,
        ];
      }),
    ],
  },
  {
    name: 'contributions of a month',
    small: false,
    rows: (draw) => [
      ['BẢNG TÍNH ĐÓNG BHXH, BHYT, BHTN THÁNG 9 NĂM 2024'],
      ['STT', 'Họ và tên', 'Mức lương đóng', 'BHXH', 'BHYT', 'BHTN', 'Tổng cộng'],
      ...numbered(draw.int(4, 20), () => {
        const wage = draw.int(40, 140) * 100_000;
        return [personName(draw), wage, wage * 0.08, wage * 0.015, wage * 0.01, wage * 0.105];
      }),
    ],
  },
  {
    name: 'pupils of a class',
    small: true,
    rows: (draw) => [
      [`DANH SÁCH HỌC SINH LỚP ${draw.int(6, 9)}A`],
      ['TT', 'Họ và tên', 'Ngày sinh', 'Mã thẻ BHYT', 'Ghi chú'],
      ...numbered(draw.int(4, 18), () => [
        personName(draw),
        `${draw.int(1, 28)}/${draw.int(1, 12)}/2011`,
        `HS44646${draw.int(10_000_000, 99_999_999)}`,
        '',
      ]),
    ],
  },
  {
    name: 'people to contact',
    small: true,
    rows: (draw) => [
      ['DANH BẠ ĐIỆN THOẠI'],
      ['STT', 'Đơn vị', 'Người liên hệ', 'Điện thoại', 'Email'],
      ...numbered(draw.int(3, 10), (nth) => [
        `Xã ${draw.pick(['Tân An', 'Bình Hòa', 'Phú Lộc'])} ${nth}`,
        personName(draw),
        `09${draw.int(10_000_000, 99_999_999)}`,
        `xa${nth}@example.vn`,
      ]),
    ],
  },
  {
    name: 'meetings with clients',
    small: true,
    rows: (draw) => [
      ['LỊCH HỘI NGHỊ TUYÊN TRUYỀN BHXH TỰ NGUYỆN, BHYT HỘ GIA ĐÌNH'],
      ['STT', 'Đơn vị', 'Ngày', 'Địa điểm', 'Chủ trì'],
      ...numbered(draw.int(3, 9), (nth) => [
        `Xã Tân ${nth}`,
        `${draw.int(1, 28)}/10/2024`,
        'Hội trường UBND xã',
        personName(draw),
      ]),
    ],
  },
];
