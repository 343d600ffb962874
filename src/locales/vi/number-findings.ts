import type { FindingMessages } from '../messages/findings';
import { layout } from './layout';
import { numbers } from './numbers';

const { figure } = numbers;
const exact = (value: number): string => figure(value, 6);
const choices = (readings: readonly number[]): string => readings.map(exact).join(' hoặc ');

/** One reading may be all there is where something beside the number was passed over. */
const asks = (readings: readonly number[]): string =>
  readings.length === 1 ? `có phải là ${choices(readings)}?` : `chưa rõ là số nào: ${choices(readings)}?`;

/** What the numbers say by themselves, and what their column says of them. */
export const numberFindings: Pick<
  FindingMessages,
  | 'number-as-text'
  | 'thousands-misread'
  | 'decimal-misread'
  | 'not-a-number'
  | 'missing-value'
  | 'zero-plan'
  | 'negative-count'
  | 'fractional-count'
> = {
  'number-as-text': ({ address, found, expected, readings }) =>
    expected === null
      ? `Ô ${address}: “${found.trim()}” đang là chữ nên không cộng được; ${asks(readings)}`
      : `Ô ${address}: “${found.trim()}” đang là chữ nên không cộng được, hẳn là số ${exact(expected)}.`,
  'thousands-misread': ({ address, found, expected, readings }) =>
    expected === null
      ? `Ô ${address}: ghi ${exact(found)} nhưng cột này là số người và có dấu hàng nghìn bị hiểu nhầm; là ${choices(readings)}?`
      : `Ô ${address}: ghi ${exact(found)} nhưng cột này là số người, hẳn là ${exact(expected)}; dấu hàng nghìn đã bị hiểu là dấu thập phân.`,
  'decimal-misread': ({ address, found, expected, readings, role }) =>
    expected === null
      ? `Ô ${address}: cột “${layout.role[role]}” ghi ${exact(found)}, có lẽ đã mất dấu phẩy thập phân; là ${choices(readings)}?`
      : `Ô ${address}: cột “${layout.role[role]}” ghi ${exact(found)}, hẳn là ${exact(expected)}; dấu phẩy thập phân đã bị mất.`,
  'not-a-number': ({ address, found, role }) =>
    `Ô ${address}: ghi “${found.trim()}” ở cột “${layout.role[role]}”, không phải là một con số; hãy nhập lại số liệu.`,
  'missing-value': ({ address, unit, role }) =>
    `Ô ${address}: ${unit === '' ? 'dòng này' : unit} chưa có số ở cột “${layout.role[role]}”, các đơn vị khác đã có.`,
  'zero-plan': ({ address }) =>
    `Ô ${address}: kế hoạch ghi 0 nên không tính được tỷ lệ; xem lại số được giao.`,
  'negative-count': ({ address, found, expected, readings }) => {
    const [only] = readings;
    const right = expected ?? only;
    return right === undefined
      ? `Ô ${address}: ghi ${exact(found)} nhưng số người không thể âm.`
      : `Ô ${address}: ghi ${exact(found)} nhưng số người không thể âm, ${expected === null ? 'có phải' : 'hẳn'} là ${exact(right)}${expected === null ? '?' : '.'}`;
  },
  'fractional-count': ({ address, found, expected, readings }) =>
    expected === null
      ? `Ô ${address}: ghi ${exact(found)} nhưng số người không có phần lẻ; là ${choices(readings)}?`
      : `Ô ${address}: ghi ${exact(found)} nhưng số người không có phần lẻ; theo dòng tổng thì là ${exact(expected)}.`,
};
