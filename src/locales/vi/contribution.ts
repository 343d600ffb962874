import type { ContributionMessages } from '../messages/contribution';
import { contributorGroup } from './contributor-groups';
import { numbers } from './numbers';

const { count, date, threshold } = numbers;

export const contribution: ContributionMessages = {
  rules: 'Quy định',
  rulesFrom: ({ from }, own) => `Từ ${date(from)}${own ? ' (tự nhập)' : ''}`,
  rulesSay: ({ percent, lowest, highest }) =>
    `Đóng ${threshold(percent)} mức thu nhập chọn, từ ${count(lowest)} đến ${count(highest)} đồng/tháng.`,
  source: (source) => `Căn cứ: ${source}.`,
  group: 'Người tham gia',
  groupName: (group, percent) => `${contributorGroup[group]} (hỗ trợ ${threshold(percent)})`,
  base: 'Nhà nước hỗ trợ tính trên',
  baseName: { povertyLine: 'mức đóng theo chuẩn hộ nghèo', total: 'tổng số tiền đóng' },
  level: 'Mức thu nhập chọn đóng',
  perMonth: 'đ/tháng',
  amount: (amount) => count(amount),
  table: 'Số tiền đóng (đồng)',
  months: 'Đóng cho',
  monthCount: (months) => `${months} tháng`,
  person: 'Người tham gia',
  state: 'Nhà nước',
  total: 'Cộng',
  handOut: {
    title: 'Bảng để phát',
    levels: 'Các mức trong bảng',
    even: 'Cách đều nhau',
    listed: 'Tự ghi từng mức',
    first: 'Từ mức',
    step: 'Mỗi mức cách',
    count: 'Số mức',
    list: 'Các mức',
    listHint: 'Mỗi dòng một mức, ví dụ 1.500.000.',
    announced: (levels) => {
      const [first = 0, last = first] = [levels[0], levels.at(-1)];
      const range =
        levels.length === 1
          ? `mức ${count(first)}`
          : `${count(levels.length)} mức, ${count(first)} đến ${count(last)}`;
      return `Trang “Bảng mức đóng” (tạo thêm, hoặc lập lại nếu đã có): ${range} đồng. Các trang khác giữ nguyên.`;
    },
    noAmount: 'Nhập một số tiền, ví dụ 500.000.',
    noCount: (most) => `Nhập một số từ 1 đến ${count(most)}.`,
    unread: (typed) => `Chưa đọc được: ${typed.join('; ')}. Hãy ghi như 1.500.000.`,
    tooMany: (most) => `Nhiều nhất ${count(most)} mức; hãy bớt lại.`,
    confirm: 'Tạo bảng mức đóng',
  },
  own: {
    title: 'Nhập quy định mới',
    hint: 'Khi Nhà nước đổi mức chuẩn nghèo, mức tham chiếu hay mức hỗ trợ. Lưu cùng tệp này.',
    from: 'Áp dụng từ ngày',
    fromSays: (day) => date(day),
    lowest: 'Mức thấp nhất (đồng)',
    highest: 'Mức cao nhất (đồng)',
    percent: 'Tỷ lệ đóng (%)',
    povertyLine: 'Chuẩn hộ nghèo nông thôn (đồng)',
    share: (group) => `Hỗ trợ ${contributorGroup[group].toLocaleLowerCase('vi')} (%)`,
    source: 'Văn bản',
    noSource: 'theo quy định đã nhập',
    fault: {
      from: 'Chọn ngày bắt đầu áp dụng.',
      lowest: 'Nhập số tiền, ví dụ 1.500.000.',
      highest: 'Nhập số tiền không nhỏ hơn mức thấp nhất.',
      percent: 'Nhập tỷ lệ lớn hơn 0, không quá 100.',
      povertyLine: 'Nhập số tiền, ví dụ 1.500.000.',
      stateShare: 'Nhập tỷ lệ từ 0 đến 100.',
    },
    keep: 'Ghi nhớ quy định',
    drop: (day) => `Bỏ quy định từ ${date(day)}`,
  },
};
