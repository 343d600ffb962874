import type { ContributionSheetMessages } from '../messages/contribution';
import { contributorGroup } from './contributor-groups';
import { numbers } from './numbers';

const { count, date, threshold } = numbers;

export const contributionSheet: ContributionSheetMessages = {
  sheetName: 'Bảng mức đóng',
  title: 'BẢNG MỨC ĐÓNG BẢO HIỂM XÃ HỘI TỰ NGUYỆN',
  subtitle: ({ rules, group }) =>
    `(Áp dụng từ ngày ${date(rules.from)}; người tham gia: ${contributorGroup[group].toLocaleLowerCase('vi')}; đơn vị tính: đồng)`,
  columns: {
    level: 'Mức thu nhập chọn đóng',
    total: (percent) => `Mức đóng 1 tháng (${threshold(percent)})`,
    state: 'Nhà nước hỗ trợ 1 tháng',
    person: (months) => `Người tham gia đóng ${months} tháng`,
  },
  terms: ({ rules, group, base }) => [
    `Mức đóng hằng tháng bằng ${threshold(rules.percent)} mức thu nhập do người tham gia chọn; thấp nhất ${count(rules.lowest)} đồng, cao nhất ${count(rules.highest)} đồng một tháng.`,
    base === 'povertyLine'
      ? `Nhà nước hỗ trợ ${threshold(rules.stateShare[group])} mức đóng tính theo mức chuẩn hộ nghèo khu vực nông thôn (${count(rules.povertyLine)} đồng).`
      : `Nhà nước hỗ trợ ${threshold(rules.stateShare[group])} tổng số tiền đóng.`,
    `Căn cứ: ${rules.source}.`,
  ],
};
