import type { SummarySheetMessages } from '../messages/summary-sheet';
import { layout } from './layout';
import { numbers } from './numbers';

const { count, date, figure } = numbers;

export const summarySheet: SummarySheetMessages = {
  sheetName: 'Tổng hợp',
  title: 'BẢNG TỔNG HỢP TIẾN ĐỘ',
  kind: ({ insurance, by, sheet }) => {
    const name = by === 'coverage' ? `${layout.insurance[insurance]} (bao phủ)` : layout.insurance[insurance];
    return sheet === null ? name : `${name} – ${sheet}`;
  },
  columns: {
    insurance: 'Loại bảo hiểm',
    sheet: 'Trang tính',
    plan: 'Kế hoạch giao',
    actual: 'Số thực hiện',
    rate: 'Tỷ lệ (%)',
    coverage: 'Tỷ lệ bao phủ (%)',
    threshold: 'Ngưỡng (%)',
    units: 'Số đơn vị',
    reached: 'Đạt ngưỡng',
    below: 'Dưới ngưỡng',
    farBelow: (points) => `Chậm nhiều (dưới ngưỡng trên ${figure(points, 4)} điểm %)`,
  },
  ownThresholds: 'riêng',
  nothing: '–',
  comparison: {
    title: 'So với kỳ trước',
    priorDay: 'Kỳ trước',
    day: 'Kỳ này',
    priorActual: 'Thực hiện kỳ trước',
    actual: 'Thực hiện kỳ này',
    people: 'Tăng giảm (người)',
    priorRate: 'Tỷ lệ kỳ trước (%)',
    rate: 'Tỷ lệ kỳ này (%)',
    points: 'Tăng giảm (điểm %)',
  },
  changes: {
    title: (kind, since) =>
      `Tăng, giảm mạnh nhất so với ${since === null ? 'kỳ trước' : date(since)}: ${kind}`,
    unit: 'Đơn vị',
    direction: 'Chiều',
    rise: 'Tăng',
    fall: 'Giảm',
    change: (convention) => {
      if (convention === null) return 'Mức';
      return convention === 'ratio' ? 'Bằng (% kỳ trước)' : `Mức (${layout.changeUnit[convention]})`;
    },
  },
  groups: {
    title: (kind) => `Theo nhóm đơn vị: ${kind}`,
    group: 'Nhóm đơn vị',
    others: 'Đơn vị không thuộc nhóm nào',
  },
  rates: {
    title: (kind, shown, all) =>
      shown < all
        ? `Tỷ lệ từng đơn vị: ${kind} (${count(shown)} đơn vị thấp nhất trong ${count(all)})`
        : `Tỷ lệ từng đơn vị: ${kind}`,
    unit: 'Đơn vị',
    rate: 'Tỷ lệ (%)',
    threshold: 'Ngưỡng (%)',
    reached: 'Đạt ngưỡng',
    below: 'Dưới ngưỡng',
  },
  progress: {
    title: 'Tiến độ qua các kỳ',
    day: 'Ngày',
    rateOf: (kind) => `${kind} (%)`,
    valueTitle: 'Tỷ lệ (%)',
  },
  belowNames: (kind) => `${kind} – Các đơn vị dưới ngưỡng`,
};
