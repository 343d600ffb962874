import { layout } from './layout';
import type { FindingMessages, FindingOf, SeverityMessages } from '../messages/findings';
import { dateFindings } from './date-findings';
import { numberFindings } from './number-findings';
import { numbers } from './numbers';
import { structureFindings } from './structure-findings';
import { unitFindings } from './unit-findings';

const { figure, fixed, pair } = numbers;

function sumMismatch(line: string) {
  return ({ address, found, expected, rows, severity }: FindingOf<'total-mismatch'>): string => {
    const [was, right] = pair(found, expected);
    const sum = `Ô ${address}: ${line} ghi ${was} nhưng cộng ${rows} đơn vị được ${right}`;
    // A warning is a sum that is evidently a higher level's own figure: nothing to correct without asking.
    return severity === 'error'
      ? `${sum}, lệch ${figure(Math.abs(found - expected))}.`
      : `${sum}; có thể đây là số cấp trên giao, nếu đúng thì giữ nguyên.`;
  };
}

function derivedMismatch(name: string) {
  return ({
    address,
    found,
    expected,
    row,
  }: FindingOf<'rate-mismatch'> | FindingOf<'remaining-mismatch'>): string => {
    const [was, right] = pair(found, expected);
    return row === 'sum'
      ? `Ô ${address}: ${name} ở dòng tổng ghi ${was} nhưng tính lại từ các đơn vị là ${right}.`
      : `Ô ${address}: ${name} ghi ${was} nhưng tính lại là ${right}.`;
  };
}

const lookalikes = { priorRate: 'tỷ lệ của kỳ trước', rate: 'tỷ lệ của kỳ này' } as const;

/** What Excel's error words mean to the person. */
const errorWords: Readonly<Record<string, string>> = {
  '#DIV/0!': 'đang chia cho 0 hoặc cho ô trống',
  '#REF!': 'ô mà công thức cần đã bị xóa',
  '#NAME?': 'tên hàm trong công thức gõ chưa đúng',
  '#VALUE!': 'có chữ ở chỗ công thức cần số',
  '#N/A': 'không tìm thấy giá trị cần tra',
  '#NUM!': 'con số không tính được',
};

export const findings: FindingMessages = {
  ...numberFindings,
  ...unitFindings,
  ...structureFindings,
  ...dateFindings,
  'total-mismatch': sumMismatch('tổng'),
  'group-mismatch': sumMismatch('cộng nhóm'),
  'rate-mismatch': derivedMismatch('tỷ lệ'),
  'remaining-mismatch': (finding) =>
    derivedMismatch(finding.measure === 'surplus' ? 'số vượt kế hoạch' : 'số còn thiếu')(finding),
  'change-mismatch': ({ address, found, expected, row, looksLike, lookalike }) => {
    const [was, right] = pair(found, expected);
    const says =
      row === 'sum'
        ? `Ô ${address}: tổng ghi ${was} nhưng tính lại từ các đơn vị là ${right}`
        : `Ô ${address}: mức tăng giảm ghi ${was} nhưng tính lại là ${right}`;
    return looksLike === null || lookalike === null
      ? `${says}.`
      : `${says}; ${fixed(lookalike)} là ${lookalikes[looksLike]}.`;
  },
  'formula-error': ({ address, found }) => {
    const meaning = errorWords[found];
    return `Ô ${address}: công thức báo lỗi ${found}${meaning === undefined ? '' : ` (${meaning})`}, hãy xem lại công thức.`;
  },
  'layout-unsure': ({ address, header, role, insurance }) =>
    role === 'other'
      ? `Ô ${address}: chưa rõ cột “${header}” là cột gì; hãy xem lại trong phần bố cục.`
      : `Ô ${address}: cột “${header}” được hiểu là ${layout.role[role]}${insurance === 'none' ? '' : ` (${layout.insurance[insurance]})`} nhưng chưa chắc; hãy xem lại trong phần bố cục.`,
};

export const severity: SeverityMessages = {
  name: { error: 'Lỗi', warning: 'Cần xem lại', info: 'Lưu ý' },
  heading: (level, count) =>
    ({
      error: `${count} lỗi`,
      warning: `${count} chỗ cần xem lại`,
      info: `${count} lưu ý`,
    })[level],
};
