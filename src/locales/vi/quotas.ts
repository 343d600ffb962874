import type { QuotaMessages } from '../messages/quotas';
import { shortList } from '../short-list';
import { layout } from './layout';
import { numbers } from './numbers';

const { count } = numbers;

export const quotas: QuotaMessages = {
  used: ({ insurance, quota, unmatched }) => {
    const taken = `Chỉ tiêu ${layout.insurance[insurance]} lấy từ trang “${quota}”`;
    if (unmatched.length === 0) return `${taken}.`;
    const { names, more } = shortList(unmatched);
    const rest = more === 0 ? '' : `; và ${count(more)} đơn vị khác`;
    return `${taken}; ${count(unmatched.length)} đơn vị không thấy ở đó hoặc trùng tên: ${names}${rest}.`;
  },
  undecided: ({ insurance, quotas: sheets }) =>
    `Chỉ tiêu ${layout.insurance[insurance]} có ở ${sheets.map((name) => `“${name}”`).join(', ')} như nhau nên chưa lấy trang nào; hãy ghi năm vào tên bảng chỉ tiêu, hoặc nhập kế hoạch giao ngay trong bảng này.`,
  otherYear: ({ insurance, quota, year }) =>
    `Trang “${quota}” giao chỉ tiêu năm ${year} nên không lấy chỉ tiêu ${layout.insurance[insurance]} từ đó.`,
};
