import type { RankingToolMessages } from '../messages/ranking';
import { layout } from './layout';
import { numbers } from './numbers';

const { count } = numbers;
const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ');

export const ranking: RankingToolMessages = {
  choices: {
    units: {
      label: 'Liệt kê',
      name: {
        lagging: 'Đơn vị dưới ngưỡng, thấp nhất đứng đầu',
        all: 'Mọi đơn vị, cao nhất đứng đầu',
      },
    },
    within: {
      label: 'Xếp hạng',
      name: { sheet: 'Chung cả bảng', groups: 'Trong từng cụm, có dòng cộng của cụm' },
    },
    ties: {
      label: 'Khi bằng tỷ lệ',
      name: {
        competition: 'Cùng hạng, hạng sau tính cách: 1, 2, 2, 4',
        dense: 'Cùng hạng, hạng sau tính liền: 1, 2, 2, 3',
      },
    },
    arrange: {
      label: 'Các loại bảo hiểm',
      name: {
        stacked: 'Bảng này dưới bảng kia, một trang tính',
        sideBySide: 'Cạnh nhau, một trang tính, ít cột hơn',
        sheets: 'Mỗi loại một trang tính',
      },
    },
  },
  preview: {
    title: 'Bảng sẽ có',
    kind: ({ sheet, insurance, by, listed, units, below, groups }) => {
      const place = sheet === null ? '' : ` (“${sheet}”)`;
      const name = `${layout.insurance[insurance]}${by === 'coverage' ? ', bao phủ' : ''}${place}`;
      const within = groups === 0 ? '' : ` trong ${count(groups)} cụm`;
      if (listed === 0) return `${name}: cả ${count(units)} đơn vị đều đạt, không liệt kê`;
      return listed === units
        ? `${name}: ${count(units)} đơn vị${within}, ${below === 0 ? 'không đơn vị nào' : count(below)} dưới ngưỡng`
        : `${name}: ${count(listed)} trong ${count(units)} đơn vị${within}`;
    },
    sheets: (sheets) => {
      const named = (isNew: boolean): string[] =>
        sheets.filter((sheet) => sheet.isNew === isNew).map(({ name }) => name);
      const [added, present] = [named(true), named(false)];
      return [
        added.length === 0 ? null : `Thêm trang tính ${quoted(added)}.`,
        present.length === 0 ? null : `Lập lại trang tính ${quoted(present)}.`,
      ]
        .filter((part) => part !== null)
        .join(' ');
    },
    former: (names) => `Trang ${quoted(names)} lập theo kiểu trước thì giữ nguyên, không cập nhật nữa.`,
    noGroups: 'Bảng không chia cụm nên xếp hạng chung.',
  },
  make: 'Tạo bảng theo kiểu này',
  kept: 'Lựa chọn được nhớ cùng tệp này.',
};
