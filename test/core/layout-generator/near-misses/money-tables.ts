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

/** Budgets, rates of contribution, payments: money, not people who take part. */
export const moneyTables: readonly NearMiss[] = [
  {
    name: 'contribution rates',
    small: true,
    rows: (draw) => [
      [
        draw.pick([
          'TỶ LỆ ĐÓNG BHXH, BHYT, BHTN',
          'Tỷ lệ trích nộp các khoản bảo hiểm',
          'BẢNG TỶ LỆ TRÍCH ĐÓNG BẢO HIỂM BẮT BUỘC NĂM 2024',
        ]),
      ],
      ['STT', 'Đối tượng', 'BHXH', 'BHYT', 'BHTN', 'Tổng cộng'],
      [1, 'Người sử dụng lao động', '17,5%', '3%', '1%', '21,5%'],
      [2, 'Người lao động', '8%', '1,5%', '1%', '10,5%'],
      ['', 'Tổng', '25,5%', '4,5%', '2%', '32%'],
    ],
  },
  {
    name: 'rates by year',
    small: false,
    rows: (draw) => [
      ['Tỷ lệ trích nộp BHXH qua các năm'],
      ['STT', 'Từ năm', 2007, 2010, 2012, 2014],
      ['I', draw.pick(['Người SDLĐ', 'Doanh nghiệp']), 0.17, 0.2, 0.21, 0.22],
      [1, 'BHXH', 0.15, 0.16, 0.17, 0.18],
      [2, 'BHYT', 0.02, 0.03, 0.03, 0.03],
      ['II', 'Người LĐ', 0.06, 0.085, 0.095, 0.105],
      [1, 'BHXH', 0.05, 0.06, 0.07, 0.08],
      [2, 'BHYT', 0.01, 0.015, 0.015, 0.015],
    ],
  },
  {
    name: 'budget by commune',
    small: false,
    rows: (draw) => [
      [
        draw.pick([
          'DỰ TOÁN CHI NGÂN SÁCH XÃ NĂM 2024',
          'TÌNH HÌNH THỰC HIỆN DỰ TOÁN CHI NGÂN SÁCH',
          'TIẾN ĐỘ GIẢI NGÂN VỐN ĐẦU TƯ CÔNG',
        ]),
      ],
      ['ĐVT: Triệu đồng'],
      [
        'STT',
        'Đơn vị',
        draw.pick(['Dự toán giao', 'Kế hoạch vốn', 'Kế hoạch']),
        draw.pick(['Thực hiện', 'Giải ngân', 'Số giải ngân']),
        'Tỷ lệ (%)',
      ],
      ...numbered(communes.length, (nth) => {
        const plan = draw.int(1_000, 9_000);
        const done = Math.round(plan * (draw.int(30, 110) / 100));
        return [communes[nth - 1]!, plan, done, share(done, plan)];
      }),
    ],
  },
  {
    name: 'taxes',
    small: false,
    rows: (draw) => [
      [
        draw.pick([
          'TIẾN ĐỘ THU NGÂN SÁCH NHÀ NƯỚC NĂM 2024',
          'KẾT QUẢ THU THUẾ SỬ DỤNG ĐẤT',
          'TIẾN ĐỘ THU QUỸ QUỐC PHÒNG AN NINH',
        ]),
      ],
      ['(Tính đến 30/9/2024)'],
      ['STT', 'Đơn vị', 'Kế hoạch giao', 'Thực hiện', 'Tỷ lệ (%)', 'Còn phải thực hiện'],
      ...numbered(communes.length, (nth) => {
        const plan = draw.int(100, 900);
        const done = Math.round(plan * (draw.int(30, 110) / 100));
        return [communes[nth - 1]!, plan, done, share(done, plan), Math.max(0, plan - done)];
      }),
    ],
  },
  {
    name: 'benefits paid',
    small: false,
    rows: (draw) => [
      ['TÌNH HÌNH CHI TRẢ CÁC CHẾ ĐỘ BHXH THÁNG 9/2024'],
      ['STT', 'Loại chế độ', 'Số người', 'Số tiền (đồng)'],
      ...['Lương hưu', 'Trợ cấp tuất', 'Ốm đau', 'Thai sản', 'Dưỡng sức'].map((kind, index) => [
        index + 1,
        kind,
        draw.int(50, 2_000),
        draw.int(50, 900) * 1_000_000,
      ]),
    ],
  },
  {
    name: 'stock of medicines',
    small: false,
    rows: (draw) => [
      ['DANH MỤC THUỐC BHYT SỬ DỤNG NĂM 2024'],
      ['STT', 'Tên thuốc', 'Đơn vị tính', 'Số lượng', 'Đơn giá', 'Thành tiền'],
      ...numbered(draw.int(4, 15), () => {
        const [count, price] = [draw.int(10, 900), draw.int(2, 80) * 500];
        return [
          draw.pick([
            'Paracetamol 500mg',
            'Amoxicillin 500mg',
            'Vitamin C',
            'Omeprazol 20mg',
            'Metformin 850mg',
          ]),
          'Viên',
          count,
          price,
          count * price,
        ];
      }),
    ],
  },
  {
    name: 'sales in English',
    small: true,
    rows: (draw) => [
      ['Regional sales report, Q3 2024'],
      ['No', 'Region', 'Target', 'Actual', 'Achieved %'],
      ...['North', 'South', 'East', 'West'].map((region, index) => {
        const [target, actual] = [draw.int(500, 2_000), draw.int(300, 2_200)];
        return [index + 1, region, target, actual, share(actual, target)];
      }),
      ['', 'Total', 5_000, 4_800, 96],
    ],
  },
];
