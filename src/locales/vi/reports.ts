import type { ReportMessages } from '../messages/reports';
import { allocationSheet } from './allocation-sheet';
import { contributionSheet } from './contribution-sheet';
import { layout } from './layout';
import { numbers } from './numbers';
import { summarySheet } from './summary-sheet';
import { rankingSheet } from './ranking-sheet';

const { count, date, threshold } = numbers;

export const reports: ReportMessages = {
  asOf: (day) => `(Tính đến ngày ${date(day)})`,
  departed: (kind) => `Đơn vị không còn trong danh sách${kind === null ? '' : ` ${kind}`}`,
  source: (sheets) => `Lập từ trang tính ${sheets.map((sheet) => `“${sheet}”`).join(', ')}.`,
  ranking: {
    ...rankingSheet,
    sheetName: 'Xếp hạng',
    title: 'DANH SÁCH ĐƠN VỊ CHẬM TIẾN ĐỘ',
    kindHeading: ({ insurance, by, threshold: percent, differ }, below) => {
      const units = `${layout.insurance[insurance]}: ${count(below)} đơn vị`;
      if (by === 'coverage')
        return `${units} chưa đạt chỉ tiêu bao phủ ${differ ? 'được giao' : threshold(percent)}`;
      return differ
        ? `${units} dưới ngưỡng (${threshold(percent)} kế hoạch, một số đơn vị có ngưỡng riêng)`
        : `${units} dưới ${threshold(percent)} kế hoạch`;
    },
    noneBelow: ({ by, threshold: percent, differ }) => {
      if (by === 'coverage')
        return `Mọi đơn vị đều đạt chỉ tiêu bao phủ ${differ ? 'được giao' : threshold(percent)}.`;
      return differ
        ? 'Mọi đơn vị đều đạt ngưỡng của mình.'
        : `Mọi đơn vị đều đạt từ ${threshold(percent)} kế hoạch trở lên.`;
    },
    columns: {
      rank: 'Hạng',
      unit: 'Đơn vị',
      plan: 'Kế hoạch giao',
      actual: 'Số thực hiện',
      rate: 'Tỷ lệ (%)',
      gapToThreshold: 'Còn thiếu đến ngưỡng (người)',
      gapToPlan: 'Còn thiếu đến kế hoạch (người)',
      threshold: 'Ngưỡng (%)',
      peopleAsked: 'Số người cần đạt',
      coverage: 'Tỷ lệ bao phủ (%)',
      gapToTarget: 'Còn thiếu đến chỉ tiêu (người)',
      target: 'Chỉ tiêu bao phủ (%)',
      change: ({ convention, priorAsOf }) => {
        const since = priorAsOf === null ? '' : ` so với ${date(priorAsOf)}`;
        const unit = convention === null ? '' : ` (${layout.changeUnit[convention]})`;
        return `${convention === 'ratio' ? 'Tỷ lệ' : 'Tăng giảm'}${since}${unit}`;
      },
    },
    total: 'Cộng',
  },
  findings: {
    sheetName: 'Kiểm tra',
    title: 'KẾT QUẢ KIỂM TRA SỐ LIỆU',
    columns: {
      ordinal: 'STT',
      severity: 'Mức độ',
      code: 'Loại',
      sheet: 'Trang tính',
      cell: 'Ô',
      sentence: 'Nội dung',
      found: 'Đang ghi',
      expected: 'Đúng ra',
    },
    counted: (total) => (total === 0 ? '' : `(${count(total)} chỗ; nhấn vào địa chỉ để tới ô đó)`),
    none: 'Không thấy chỗ nào sai.',
    ignored: (total) => `Không kể ${count(total)} chỗ đã bỏ qua.`,
  },
  history: {
    sheetName: 'Lịch sử tiến độ',
    columns: {
      unit: 'Đơn vị',
      insurance: 'Loại bảo hiểm',
      date: 'Ngày',
      plan: 'Kế hoạch giao',
      actual: 'Số thực hiện',
    },
    kind: (insurance) => layout.insurance[insurance],
  },
  contribution: contributionSheet,
  allocation: allocationSheet,
  summary: summarySheet,
};
