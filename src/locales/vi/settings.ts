import type { InsuranceKind } from '../../core/layout/vocabulary';
import type { Milestone, UnitThreshold } from '../../core/measures/threshold';
import type { MonthDay } from '../../core/settings/setting-field';
import type { SheetThreshold } from '../../core/thresholds/sheet-thresholds';
import type { SettingsMessages } from '../messages/settings';
import { layout } from './layout';
import { numbers } from './numbers';

const { count, threshold } = numbers;

const dayOfYear = (day: MonthDay): string => {
  const [month, date] = day.split('-').map(Number);
  return `${date}/${month}`;
};

const milestone = ({ day, percents }: Milestone): string => {
  const kinds = (Object.entries(percents) as [InsuranceKind, number][]).map(
    ([kind, percent]) => `${layout.insurance[kind]} ${threshold(percent)}`,
  );
  return `${dayOfYear(day)}: ${kinds.join(', ')}`;
};

const ofUnit = ({ unit, insurance, percent }: UnitThreshold): string =>
  `${unit} – ${layout.insurance[insurance]} ${threshold(percent)}`;

const why = (common: NonNullable<SheetThreshold['common']>): string => {
  if (common.by === 'date') return `theo mốc ${dayOfYear(common.day)}`;
  return common.by === 'standard' ? 'mức thường dùng' : 'anh/chị đặt theo loại';
};

export const settings: SettingsMessages = {
  held: {
    title: 'Trang này đang theo',
    kind: ({ insurance, by, units, bySheet, byUnit, common }) => {
      const kind = layout.insurance[insurance];
      if (by === 'coverage' || (bySheet === units && units > 0)) {
        const what = by === 'coverage' ? 'chỉ tiêu bao phủ' : 'tỷ lệ phải đạt';
        return `${kind}: theo cột ${what} của trang`;
      }
      const general = common === null ? 'không có ngưỡng' : `${threshold(common.percent)}, ${why(common)}`;
      const sheet = bySheet === 0 ? '' : `; ${count(bySheet)} đơn vị theo cột của trang`;
      const unit = byUnit === 0 ? '' : `; ${count(byUnit)} đơn vị có ngưỡng riêng`;
      return `${kind}: ${general}${sheet}${unit}`;
    },
    none: 'Trang này chưa có cột nào để so với ngưỡng.',
  },
  byKind: {
    title: 'Ngưỡng theo loại bảo hiểm',
    hint: 'Phần trăm kế hoạch giao; dưới mức này đơn vị có dấu ▼. Để trống thì theo số mờ trong ô.',
    percent: (insurance) => layout.insurance[insurance],
    others: 'Loại khác',
  },
  milestones: {
    title: 'Mốc trong năm',
    hint: 'Số liệu được so với mốc gần nhất chưa qua ngày. Qua mốc cuối thì theo ngưỡng của loại bảo hiểm.',
    none: 'Chưa có mốc nào.',
    line: milestone,
    ready: (one) => `Thêm mốc ${milestone(one)}`,
    day: 'Ngày/tháng',
    wrongDay: 'Ghi ngày/tháng, ví dụ 30/6.',
  },
  byUnit: {
    title: 'Ngưỡng riêng từng đơn vị',
    hint: 'Dùng khi một đơn vị được giao mức khác. Nếu bảng có cột tỷ lệ phải đạt thì cột ấy được dùng trước.',
    none: 'Chưa có đơn vị nào có ngưỡng riêng.',
    line: ofUnit,
    unit: 'Đơn vị',
  },
  farBelow: {
    title: 'Thế nào là chậm nhiều',
    hint: 'Trang Tổng hợp đếm riêng những đơn vị dưới ngưỡng quá số điểm này. Ví dụ ngưỡng 80%, 20 điểm: dưới 60%.',
    points: 'Dưới ngưỡng trên (điểm %)',
  },
  deadline: {
    title: 'Hạn hoàn thành kế hoạch',
    hint: 'Ngày mỗi năm phải đạt đủ kế hoạch, dùng để tính nhịp độ.',
    ready: dayOfYear,
  },
  kind: 'Loại bảo hiểm',
  percent: 'Ngưỡng (%)',
  wrongPercent: 'Ghi một số trên 0, nhiều nhất 100.',
  save: 'Ghi nhớ',
  add: 'Thêm',
  remove: 'Bỏ',
  removeOf: (line) => `Bỏ ${line}`,
  dayOfYear,
};
