import type { AllocationSheetMessages } from '../messages/allocation';
import { layout } from './layout';

const basisWords = {
  equal: 'Chia đều',
  population: 'Chia theo dân số',
  lastYear: 'Chia theo kết quả năm trước',
};

export const allocationSheet: AllocationSheetMessages = {
  sheetName: 'Phân bổ chỉ tiêu',
  title: (insurance) =>
    insurance === 'none'
      ? 'PHÂN BỔ CHỈ TIÊU'
      : `PHÂN BỔ CHỈ TIÊU ${layout.insurance[insurance].toLocaleUpperCase('vi')}`,
  subtitle: (basis) => `(${basisWords[basis]})`,
  columns: {
    ordinal: 'STT',
    part: 'Thôn, đơn vị',
    weight: (basis) => ({ equal: 'Hệ số', population: 'Dân số', lastYear: 'Kết quả năm trước' })[basis],
    lock: 'Ấn định (người)',
    share: 'Chỉ tiêu (người)',
  },
  sum: 'Cộng',
  quota: 'Chỉ tiêu phân bổ',
  note: (live) =>
    `Phần lẻ dồn cho nơi có số dư lớn nhất, nên tổng luôn bằng chỉ tiêu phân bổ.${
      live ? ' Sửa chỉ tiêu phân bổ, số ấn định hoặc số để chia thì cột cuối tự chia lại.' : ''
    }`,
};
