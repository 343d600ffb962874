import { type NearMiss, numbered } from './near-miss';

const communes = [
  'Xã Tân An',
  'Xã Bình Hòa',
  'Phường Phú Lộc',
  'Xã Hải Châu',
  'Xã Vĩnh Thạnh',
  'Thị trấn Phú Đa',
  'Xã Mỹ Đức',
];
const share = (part: number, whole: number): number => Math.round((10_000 * part) / whole) / 100;

/** Counts by commune of other offices. */
export const statistics: readonly NearMiss[] = [
  {
    name: 'poverty survey',
    small: false,
    rows: (draw) => [
      [
        draw.pick([
          'KẾT QUẢ RÀ SOÁT HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2024',
          'TỔNG HỢP KẾT QUẢ ĐIỀU TRA, RÀ SOÁT HỘ CẬN NGHÈO CẤP XÃ',
        ]),
      ],
      ['STT', 'Đơn vị', 'Tổng số hộ', 'Hộ nghèo', 'Tỷ lệ (%)', 'Hộ cận nghèo', 'Tỷ lệ (%)'],
      ...numbered(communes.length, (nth) => {
        const [all, poor, near] = [draw.int(800, 4_000), draw.int(10, 200), draw.int(20, 300)];
        return [communes[nth - 1]!, all, poor, share(poor, all), near, share(near, all)];
      }),
    ],
  },
  {
    name: 'population yearbook',
    small: false,
    rows: (draw) => [
      [`${draw.int(12, 90)} Dân số trung bình phân theo đơn vị hành chính`],
      ['Average population by commune'],
      ['Đơn vị tính: Người - Unit: Person'],
      ['', '2021', '2022', 'Sơ bộ\nPrel.\n2023'],
      ['TỔNG SỐ - TOTAL', 61_000, 61_800, 62_500],
      ...communes.map((commune, index) => [
        `${index + 1}. ${commune}`,
        ...Array.from({ length: 3 }, () => draw.int(4_000, 12_000)),
      ]),
    ],
  },
  {
    name: 'doctors in the yearbook',
    small: false,
    rows: (draw) => [
      ['255 Tỷ lệ xã/phường/thị trấn có bác sỹ phân theo đơn vị hành chính cấp huyện'],
      ['Đơn vị tính - Unit: %'],
      ['', '2020', '2021', 'Sơ bộ 2022'],
      ['TOÀN TỈNH', '71,69', '69,81', '70,44'],
      ...['Thành phố Hưng Yên', 'Huyện Văn Lâm', 'Huyện Văn Giang', 'Huyện Yên Mỹ'].map((unit, index) => [
        `${index + 1}. ${unit}`,
        ...Array.from({ length: 3 }, () => draw.int(3_000, 9_000) / 100),
      ]),
    ],
  },
  {
    name: 'vaccination',
    small: false,
    rows: (draw) => [
      [
        draw.pick([
          'TIẾN ĐỘ TIÊM CHỦNG MỞ RỘNG',
          'KẾT QUẢ KHÁM SỨC KHỎE NGƯỜI CAO TUỔI',
          'TIẾN ĐỘ CẤP CĂN CƯỚC, ĐỊNH DANH ĐIỆN TỬ',
          'KẾT QUẢ THỰC HIỆN CHỈ TIÊU XÂY DỰNG NÔNG THÔN MỚI',
        ]),
      ],
      ['(Tính đến 30/9/2024)'],
      ['STT', 'Xã, phường', 'Chỉ tiêu giao', 'Thực hiện', 'Tỷ lệ (%)'],
      ...numbered(communes.length, (nth) => {
        const [plan, done] = [draw.int(200, 900), draw.int(100, 900)];
        return [communes[nth - 1]!, plan, done, share(done, plan)];
      }),
    ],
  },
  {
    name: 'schools',
    small: true,
    rows: (draw) => [
      ['DANH SÁCH TRƯỜNG HỌC TRÊN ĐỊA BÀN'],
      ['STT', 'Tên trường', 'Địa chỉ', 'Số lớp', 'Số học sinh'],
      ...numbered(draw.int(3, 9), (nth) => [
        `Trường THCS số ${nth}`,
        draw.pick(communes),
        draw.int(6, 24),
        draw.int(180, 1_100),
      ]),
    ],
  },
  {
    name: 'renamed offices',
    small: true,
    rows: () => [
      ['Phụ lục số 01: thay đổi tên gọi của BHXH khu vực thành BHXH cấp tỉnh'],
      ['TT', 'Tên đơn vị', 'Tên đơn vị (Trước khi đổi tên gọi)', 'Trụ sở chính', 'Ghi chú'],
      [1, 2, 3, 4, 5],
      [1, 'Bảo hiểm xã hội thành phố Hà Nội', 'Bảo hiểm xã hội khu vực I', 'TP. Hà Nội', ''],
      [2, 'Bảo hiểm xã hội Thành phố Hồ Chí Minh', 'Bảo hiểm xã hội khu vực XXVII', 'TP. Hồ Chí Minh', ''],
      [3, 'Bảo hiểm xã hội thành phố Hải Phòng', 'Bảo hiểm xã hội khu vực XIII', '', ''],
    ],
  },
  {
    name: 'new names of communes',
    small: true,
    rows: (draw) => [
      ['DANH SÁCH XÃ, PHƯỜNG SAU SẮP XẾP'],
      ['STT', 'Tên đơn vị mới', 'Các đơn vị nhập', 'Diện tích (km2)', 'Dân số (người)'],
      ...numbered(4, (nth) => [
        communes[nth - 1]!,
        'Tân An, Tân Bình, Tân Phú',
        draw.int(100, 900) / 10,
        draw.int(9_000, 40_000),
      ]),
    ],
  },
];
