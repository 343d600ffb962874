import type { LayoutMessages } from '../messages/layout';
import { numbers } from './numbers';

const { count, date } = numbers;

export const layout: LayoutMessages = {
  insurance: {
    bhxh: 'BHXH',
    bhxhBatBuoc: 'BHXH bắt buộc',
    bhxhTuNguyen: 'BHXH tự nguyện',
    bhtn: 'BHTN',
    bhyt: 'BHYT',
    bhytHoGiaDinh: 'BHYT hộ gia đình',
    bhytHocSinh: 'BHYT học sinh, sinh viên',
    bhytCanNgheo: 'BHYT hộ cận nghèo',
    none: 'Chỉ tiêu chung',
  },
  role: {
    ordinal: 'Số thứ tự',
    unit: 'Đơn vị',
    plan: 'Kế hoạch giao',
    stretchPlan: 'Chỉ tiêu phấn đấu',
    actual: 'Số thực hiện',
    prior: 'Thực hiện kỳ trước',
    rate: 'Tỷ lệ thực hiện',
    priorRate: 'Tỷ lệ kỳ trước',
    change: 'Tăng giảm',
    increase: 'Tăng',
    decrease: 'Giảm',
    remaining: 'Còn thiếu',
    surplus: 'Vượt kế hoạch',
    population: 'Dân số',
    labourForce: 'Lực lượng lao động',
    coverage: 'Tỷ lệ bao phủ',
    coverageTarget: 'Tỷ lệ phải đạt',
    newCount: 'Phát triển mới',
    renewedCount: 'Tái tục',
    receivable: 'Số phải thu',
    arrears: 'Số chậm đóng',
    arrearsRate: 'Tỷ lệ chậm đóng',
    rank: 'Xếp hạng',
    group: 'Cụm',
    estimate: 'Ước thực hiện',
    share: 'Cơ cấu',
    code: 'Mã',
    note: 'Ghi chú',
    other: 'Cột khác',
  },
  sheetKind: { progress: 'Bảng tiến độ', quota: 'Bảng chỉ tiêu', other: 'Trang tính khác' },
  evidence: {
    header: 'Theo tiêu đề',
    title: 'Theo tên bảng',
    arithmetic: 'Theo phép tính',
    person: 'Anh/chị đã chọn',
  },
  changeUnit: {
    pointsPublished: 'điểm %',
    pointsExact: 'điểm %',
    growth: '%',
    ratio: '%',
    count: 'người',
  },
  summaryLine: ({ units, asOf, priorAsOf }) =>
    [
      units === 0 ? null : `${count(units)} đơn vị`,
      asOf === null ? null : `tính đến ${date(asOf)}`,
      priorAsOf === null ? null : `so với ${date(priorAsOf)}`,
    ]
      .filter((part) => part !== null)
      .join(' · '),
};
