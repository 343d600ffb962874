import type { CellContent } from '../../core/grid/grid';
import type { BlockFigure } from '../../core/paste/block';
import type { PasteMessages } from '../messages/paste';
import { layout } from './layout';
import { numbers } from './numbers';
import { typedTotals } from './typed-totals';

const { count, date } = numbers;

const figure = (one: BlockFigure): string => {
  switch (one.kind) {
    case 'people':
      return count(one.people);
    case 'blank':
      return '(để trống)';
    default:
      return one.shown;
  }
};

const shown = (content: CellContent): string =>
  typeof content === 'number' ? numbers.figure(content) : content === '' ? '(trống)' : String(content);

export const paste: PasteMessages = {
  choose: {
    announced: (sheet) =>
      `Số được điền vào cột thực hiện của trang “${sheet}”, theo tên đơn vị. Chưa ghi gì cho tới khi anh/chị xem bảng đối chiếu và nhấn Điền số liệu.`,
    insurance: 'Điền số của loại bảo hiểm',
    noInsurance: '— chọn loại bảo hiểm —',
    insuranceWanted: 'Hãy chọn loại bảo hiểm trước.',
    text: 'Số liệu BHXH gửi',
    textHint: 'Chép cả cột tên đơn vị lẫn cột số từ Excel, Word, thư hay PDF, rồi dán vào đây (Ctrl+V).',
    read: 'Đối chiếu',
    elsewhere: 'Hoặc số liệu đã có trong tệp này',
    sheet: 'Trang tính có số liệu',
    noSheet: '— chọn trang tính —',
    readSheet: 'Lấy từ trang này',
    selection: 'Dùng vùng đang chọn',
    selectionHint: 'Quét chọn vùng ô có tên đơn vị và số (trang nào cũng được), rồi nhấn nút này.',
  },
  question: {
    empty: () => 'Chưa có số liệu nào; hãy chép bảng BHXH gửi rồi dán lại.',
    'no-units': () => 'Chưa thấy tên đơn vị nào; hãy chép cả cột tên đơn vị cùng với cột số rồi dán lại.',
    'no-figures': () =>
      'Có tên đơn vị nhưng chưa thấy cột số người nào; hãy chép cả cột số cùng với cột tên rồi dán lại.',
    'other-insurance': ({ candidates }) =>
      `Số liệu này ghi là của loại bảo hiểm khác (${[...new Set(candidates.map(({ insurance }) => layout.insurance[insurance]))].join(', ')}); nếu vẫn đúng là số cần điền, hãy chọn cột.`,
    'which-figures': ({ candidates }) =>
      candidates.length === 1
        ? 'Chưa chắc cột này là số thực hiện; nếu đúng, hãy chọn cột rồi tiếp tục.'
        : `Có ${count(candidates.length)} cột có thể là số thực hiện; hãy chọn một cột.`,
    'unit-twice': ({ units }) =>
      `Có ${count(units.length)} đơn vị ghi hơn một lần; hãy chọn dòng nào được tính.`,
    'no-actual-column': ({ insurance }) =>
      `Bảng không còn cột thực hiện của ${layout.insurance[insurance]}; hãy xem lại các cột ở phần Xem bố cục rồi dán lại.`,
    'several-actual-columns': ({ columns }) =>
      `Bảng có ${count(columns.length)} cột thực hiện cùng loại bảo hiểm; hãy chọn cột cần điền.`,
  },
  answer: {
    figures: ({ column, header, insurance }, letters) => {
      const place = letters === null ? `Cột thứ ${count(column)}` : `Cột ${letters}`;
      const said = header.length > 0 ? header.join(' · ') : layout.insurance[insurance];
      return header.length > 0 || insurance !== 'none' ? `${place}: ${said}` : place;
    },
    examples: (examples) => `ví dụ ${examples.join('; ')}`,
    column: (letters, header) => `Cột ${letters}: ${header.join(' · ')}`,
    whichRow: (unit) => `Dòng được tính của ${unit}`,
    row: (row, unit, one) => `Dòng ${count(row)}: ${unit} – ${figure(one)}`,
    go: 'Tiếp tục',
    wanted: 'Hãy chọn ở trên trước.',
    again: 'Dán lại',
  },
  figure,
  match: {
    title: 'Đối chiếu',
    into: ({ sheet, letters, insurance }) =>
      `Điền vào cột ${letters.join(', ')} (${layout.insurance[insurance]}) của trang “${sheet}”.`,
    from: ({ source, figures: { header, column } }, letters) => {
      const named = header.length > 0 ? ` “${header.join(' · ')}”` : '';
      switch (source.from) {
        case 'text':
          return `Số lấy từ cột thứ ${count(column)}${named} của phần đã dán.`;
        case 'sheet':
          return `Số lấy từ cột ${letters}${named} của trang “${source.sheet}”.`;
        case 'range':
          return `Số lấy từ cột ${letters}${named}, vùng ${source.range} của trang “${source.sheet}”.`;
      }
    },
    counts: ({ matched, asked, notFound, missing }) =>
      [
        `${count(matched)} khớp`,
        asked === 0 ? null : `${count(asked)} cần hỏi`,
        notFound === 0 ? null : `${count(notFound)} không thấy`,
        missing === 0 ? null : `${count(missing)} đơn vị chưa có số`,
      ]
        .filter((part) => part !== null)
        .join(' · '),
    notice: (notice) => {
      if (notice.code === 'changed')
        return 'Số liệu vừa được sửa sau khi đối chiếu nên chưa ghi gì; hãy xem lại rồi nhấn Điền số liệu.';
      const { was, now } = notice;
      const before = was === null ? '' : ` Lúc dán, bảng là kỳ ${date(was)}.`;
      const present = now === null ? 'Ngày của bảng đã đổi' : `Bảng nay là kỳ ${date(now)}`;
      return `${present} nên chưa ghi gì.${before} Nếu số này đúng là của kỳ mới, hãy nhấn Điền số liệu lần nữa.`;
    },
    asked: (total) => `${count(total)} dòng cần anh/chị chọn`,
    why: ({ match, fate, said }) => {
      if (fate === 'done') return 'Đã điền.';
      if (said === 'none') return 'Để ngoài, không điền.';
      if (fate === 'claimed-twice') return 'Đơn vị này đã có dòng khác nhận.';
      if (fate === 'no-figure') return 'Ô này không phải số người nên không điền.';
      if (fate === 'formula') return 'Ô trong bảng là công thức nên không điền.';
      if (said !== null) return 'Sẽ điền theo anh/chị chọn.';
      switch (match) {
        case 'near':
          return 'Tên gần giống, chưa chắc là một.';
        case 'ambiguous':
          return 'Tên này có thể là nhiều đơn vị.';
        default:
          return 'Không thấy tên này trong bảng.';
      }
    },
    list: (unit) => `${unit} là đơn vị nào`,
    choose: '— chọn đơn vị —',
    likely: 'Gần giống',
    others: 'Đơn vị khác chưa có số',
    none: 'Không có trong bảng',
    unit: ({ unit, group }) => (group === null ? unit : `${unit} (${group})`),
    unusable: (total) => `${count(total)} dòng không điền được`,
    unusableRow: ({ unit, figure: one, fate }, target) => {
      const at = target === null ? '' : ` Ô ${target.address} giữ nguyên ${shown(target.content)}.`;
      if (fate === 'formula') return `${unit}: ô trong bảng là công thức.${at}`;
      if (fate === 'claimed-twice') return `${unit}: hai dòng cùng nhận đơn vị này.${at}`;
      switch (one.kind) {
        case 'blank':
          return `${unit}: không ghi số.${at}`;
        case 'doubtful':
          return `${unit}: “${one.shown}” có thể là ${one.readings.map((reading) => count(reading)).join(' hoặc ')}, chưa chắc.${at}`;
        case 'people':
          return `${unit}: ${count(one.people)}.${at}`;
        default:
          return `${unit}: “${one.shown}” không phải số người.${at}`;
      }
    },
    leave: 'Bỏ qua',
    leaveUnit: (unit) => `Bỏ qua dòng ${unit}`,
    left: 'Đã bỏ qua.',
    takeUp: 'Lấy lại',
    takeUpUnit: (unit) => `Lấy lại dòng ${unit}`,
    matched: (total) => `${count(total)} đơn vị khớp`,
    matchedRow: ({ unit, figure: one, fate }, target) => {
      const place = target === null ? '' : `${target.address} · `;
      const name = target === null || target.unit === unit ? unit : `${unit} → ${target.unit}`;
      if (fate === 'done') return `${place}${name}: đã điền ${figure(one)}`;
      if (fate === 'unchanged') return `${place}${name}: ${figure(one)}, đã đúng sẵn`;
      return `${place}${name}: ${shown(target?.content ?? '')} → ${figure(one)}`;
    },
    passedOver: (total) => `${count(total)} dòng không lấy (tổng, nhóm …)`,
    passedOverRow: ({ label, why }) =>
      `${label} (${{ total: 'dòng tổng', group: 'dòng nhóm', ofWhich: 'dòng “trong đó”', outside: 'ngoài bảng' }[why]})`,
    missing: (total) => `${count(total)} đơn vị của bảng chưa có số`,
    missingUnit: (unit, content) =>
      content === '' ? `${unit}: ô để trống` : `${unit}: giữ nguyên ${shown(content)}`,
    typedTotals,
    fill: 'Điền số liệu',
    fillHint: ({ toFill, letters }) =>
      toFill === 0
        ? 'Chưa có ô nào phải điền.'
        : `Sẽ ghi ${count(toFill)} ô ở cột ${letters.join(', ')}, không ghi ô nào khác.`,
    again: 'Dán lại',
    leaveAll: (total) => `Bỏ qua ${count(total)} dòng này`,
    another: 'Dán số liệu khác',
    settled: 'Mọi dòng đã dán đều xong.',
  },
};
