import type { AllocationSheetMessages } from '../messages/allocation';
import { layout } from './layout';
import { numbers } from './numbers';

const { count } = numbers;
const basisWords = {
  equal: 'chia đều',
  population: 'chia theo dân số',
  lastYear: 'chia theo kết quả năm trước',
};

export const allocationSheet: AllocationSheetMessages = {
  sheetName: 'Phân bổ chỉ tiêu',
  title: (insurance) =>
    insurance === 'none'
      ? 'PHÂN BỔ CHỈ TIÊU'
      : `PHÂN BỔ CHỈ TIÊU ${layout.insurance[insurance].toLocaleUpperCase('vi')}`,
  subtitle: (quota, basis) => `(Tổng số ${count(quota)} người, ${basisWords[basis]})`,
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
