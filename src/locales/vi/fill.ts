import type { FillMessages } from '../messages/fill';
import { shortList } from '../short-list';
import { layout } from './layout';
import { numbers } from './numbers';

const { count } = numbers;

const convention: FillMessages['convention'] = {
  pointsPublished: 'Điểm % (tỷ lệ kỳ trước làm tròn)',
  pointsExact: 'Điểm % (không làm tròn)',
  growth: 'Tăng trưởng so với kỳ trước (%)',
  ratio: 'Bằng bao nhiêu % kỳ trước',
  count: 'Số người tăng, giảm',
};

export const fill: FillMessages = {
  looking: 'Đang xem bảng còn thiếu gì…',
  columnsTitle: 'Cột còn thiếu',
  noColumns: 'Bảng đã có đủ các cột tính.',
  column: ({ role, insurance, after }) =>
    `${layout.role[role]} của ${layout.insurance[insurance]}, sau cột ${after}`,
  header: (header) => `Tiêu đề: ${header}`,
  shifts: 'Các cột đứng sau dời sang phải; công thức tự đổi theo.',
  sumsTitle: 'Ô cộng còn trống',
  sums: ({ of, addresses }) => {
    const { names, more } = shortList(addresses);
    const others = more > 0 ? ` và ${count(more)} ô khác` : '';
    return `${of === 'total' ? 'Dòng tổng' : 'Dòng cụm, nhóm'}: ${names.replaceAll(';', ',')}${others}`;
  },
  conventionTitle: 'Cột tăng giảm tính theo',
  conventionOf: (insurance, letters) =>
    letters === null
      ? `${layout.insurance[insurance]} (cột thêm mới)`
      : `${layout.insurance[insurance]} (cột ${letters})`,
  convention,
  bySheet: (said) => `Theo bảng: ${convention[said]}`,
  reason: (reason) => {
    switch (reason.by) {
      case 'person':
        return 'Anh/chị đã chọn.';
      case 'cells':
        return `Theo ${count(reason.holds)}/${count(reason.of)} ô đã có số.`;
      case 'header':
        return `Theo chữ “${reason.words}” ở tiêu đề.`;
      case 'sibling':
        return `Theo cột tăng giảm của ${layout.insurance[reason.insurance]}.`;
      case 'default':
        return 'Cách thường dùng; tiêu đề và ô đã có chưa cho biết.';
    }
  },
  contentTitle: 'Các cột tính chứa',
  content: { formulas: 'Công thức', values: 'Số' },
  contentHint: {
    formulas: 'Số liệu đổi thì kết quả đổi theo.',
    values: 'Kết quả đứng yên cho đến lần nhấn Tính lại sau.',
  },
  announced: 'Các cột tính khác của bảng cũng được tính lại.',
  confirm: 'Thêm và điền',
  cancel: 'Thôi',
};
