import type { RankingSheetMessages } from '../messages/ranking-sheet';
import { layout } from './layout';
import { numbers } from './numbers';

const { count, threshold } = numbers;

export const rankingSheet: RankingSheetMessages = {
  sheetNameOf: (insurance) =>
    `Xếp hạng ${insurance === 'bhytHocSinh' ? 'BHYT học sinh' : layout.insurance[insurance]}`,
  titleOfAll: 'BẢNG XẾP HẠNG TIẾN ĐỘ CÁC ĐƠN VỊ',
  headingOfAll: ({ insurance, by, threshold: percent, differ, units, below }) => {
    const [asked, among] =
      by === 'coverage'
        ? ['chỉ tiêu bao phủ', differ ? 'được giao' : threshold(percent)]
        : [differ ? 'ngưỡng của mình' : 'ngưỡng', differ ? '' : `${threshold(percent)} kế hoạch`];
    const held = `${asked} ${among}`.trim();
    const listed = `${layout.insurance[insurance]}: ${count(units)} đơn vị`;
    return below === 0 ? `${listed}, đều đạt ${held}` : `${listed}, ${count(below)} đơn vị chưa đạt ${held}`;
  },
  ranksMean: ({ units, ties, grouped }) =>
    [
      `Hạng 1 là đơn vị có tỷ lệ ${units === 'all' ? 'cao' : 'thấp'} nhất${grouped ? ' trong cụm' : ''}.`,
      `Các đơn vị bằng tỷ lệ cùng một hạng, hạng sau ${ties === 'dense' ? 'tính liền (1, 2, 2, 3)' : 'tính cách (1, 2, 2, 4)'}.`,
      'Dấu ▼: dưới ngưỡng.',
    ].join(' '),
  variantColumns: {
    group: 'Cụm',
    perWeek: (deadline) => {
      const [month, day] = deadline.split('-').map(Number);
      return `Cần mỗi tuần đến ${day}/${month} (người)`;
    },
    note: 'Ghi chú',
    row: 'Dòng',
    shortGap: 'Còn thiếu (người)',
  },
  totalOfGroups: 'Tổng cộng',
  groupTotal: (group) =>
    group === null ? 'Cộng các đơn vị ngoài cụm' : `Cộng ${group.replace(/^Cụm /, 'cụm ')}`,
};
