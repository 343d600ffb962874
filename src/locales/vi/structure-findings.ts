import type { FindingMessages } from '../messages/findings';
import { numbers } from './numbers';

const { count, figure, pair, rate, signed } = numbers;

/** What the rows and columns of a table say of each other. */
export const structureFindings: Pick<
  FindingMessages,
  'ordinal-gap' | 'breakdown-mismatch' | 'exceeds-plan' | 'decreased'
> = {
  'ordinal-gap': ({ address, found, expected, after }) =>
    `Ô ${address}: số thứ tự ghi ${count(found)} ngay sau ${count(after)}, lẽ ra là ${count(expected)}; xem có sót hoặc trùng dòng không.`,
  'breakdown-mismatch': ({ address, found, expected, parts }) => {
    const [was, right] = pair(found, expected);
    const sum = parts.map(({ figure: part }) => figure(part)).join(' + ');
    return `Ô ${address}: ghi ${was} nhưng các phần cộng lại được ${right} (${sum}).`;
  },
  'exceeds-plan': ({ address, found, plan, rate: percent }) =>
    `Ô ${address}: thực hiện ${figure(found)} bằng ${rate(percent)} kế hoạch (${figure(plan)}); cao khác thường, xem lại cả hai số.`,
  decreased: ({ address, unit, found, prior, change }) => {
    if (found === null || prior === null) {
      return `Ô ${address}: ${unit} giảm so với kỳ trước${change === null ? '' : ` (${signed(change)})`}.`;
    }
    return `Ô ${address}: ${unit} giảm từ ${figure(prior)} xuống ${figure(found)} (${signed(found - prior)} người).`;
  },
};
