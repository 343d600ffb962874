import type { KeptAdditions } from '../../commands/outcome';
import { numbers } from './numbers';

const { count } = numbers;

/** What became of the additions to a report, after the sentence that says that it was made anew; `''` where all stayed. */
export function keptAdditions(kept: KeptAdditions | undefined): string {
  const { overwritten, fixed, departed } = kept ?? { overwritten: 0, fixed: 0, departed: 0 };
  return [
    departed === 0
      ? ''
      : ` ${count(departed)} đơn vị không còn trong danh sách được ghi ở cuối trang, kèm ghi chú.`,
    overwritten === 0 ? '' : ` ${count(overwritten)} ô gõ đè lên báo cáo nay lại là số của báo cáo.`,
    fixed === 0 ? '' : ` ${count(fixed)} công thức trỏ tới dòng không còn nay là con số.`,
  ].join('');
}
