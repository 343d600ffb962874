import type { RefusalMessages } from '../messages/refusals';
import { shortList } from '../short-list';
import { numbers } from './numbers';

const { count, date, figure } = numbers;

export const refusals: RefusalMessages = {
  'level-not-a-number': () => 'Chưa có mức thu nhập chọn đóng; hãy nhập một số tiền, ví dụ 700.000.',
  'level-below-lowest': ({ level, lowest, highest, from }) =>
    `Mức ${figure(level)} đồng/tháng thấp hơn mức thấp nhất là ${count(lowest)} đồng (áp dụng từ ${date(from)}); hãy chọn từ ${count(lowest)} đến ${count(highest)} đồng.`,
  'level-above-highest': ({ level, lowest, highest, from }) =>
    `Mức ${figure(level)} đồng/tháng cao hơn mức cao nhất là ${count(highest)} đồng (áp dụng từ ${date(from)}); hãy chọn từ ${count(lowest)} đến ${count(highest)} đồng.`,
  'no-parts': () => 'Chưa có thôn hay đại lý nào để phân bổ; hãy nhập tên từng nơi rồi thử lại.',
  'quota-not-people': ({ quota }) =>
    quota === null
      ? 'Chưa có chỉ tiêu để phân bổ; hãy nhập số người được giao.'
      : `Chỉ tiêu ${figure(quota, 6)} không phải số người; hãy nhập số nguyên từ 0 trở lên.`,
  'lock-not-people': ({ name, locked }) =>
    `Số ấn định ${locked === null ? '' : `${figure(locked, 6)} `}của ${name} không phải số người; hãy nhập số nguyên từ 0 trở lên.`,
  'locks-exceed-quota': ({ quota, locked }) =>
    `Các số ấn định cộng lại là ${count(locked)} người, nhiều hơn chỉ tiêu ${count(quota)} người; hãy bớt số ấn định.`,
  'locks-below-quota': ({ quota, locked }) =>
    `Nơi nào cũng đã ấn định, cộng lại là ${count(locked)} người, ít hơn chỉ tiêu ${count(quota)} người; hãy bỏ ấn định ở một nơi để nhận phần còn lại.`,
  'weights-missing': ({ names, basis }) => {
    const { names: first, more } = shortList(names);
    const rest = more === 0 ? '' : ` và ${count(more)} nơi khác`;
    return `Chưa có ${basis === 'population' ? 'dân số' : 'kết quả năm trước'} của ${first}${rest}; hãy nhập số (0 nếu không có) hoặc chia đều.`;
  },
  'no-weights': ({ basis }) =>
    `${basis === 'population' ? 'Dân số' : 'Kết quả năm trước'} của các nơi đều bằng 0 nên không chia theo đó được; hãy nhập số hoặc chia đều.`,
};
