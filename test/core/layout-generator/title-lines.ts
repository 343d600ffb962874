import type { Draw } from './draw';
import { dayInWords } from './date-words';
import type { Meaning } from './meanings';
import type { Recipe } from './recipe';
import { type Wording, shortKindText } from './words';

const subjects: Readonly<Record<Meaning['subject'], readonly string[]>> = {
  progress: [
    'TIẾN ĐỘ THỰC HIỆN CHỈ TIÊU {kinds} NĂM {year}',
    'KẾT QUẢ THỰC HIỆN CHỈ TIÊU PHÁT TRIỂN NGƯỜI THAM GIA {kinds} NĂM {year}',
    'BÁO CÁO TÌNH HÌNH THỰC HIỆN CHỈ TIÊU {kinds} NĂM {year}',
    'BIỂU TỔNG HỢP KẾT QUẢ THỰC HIỆN {kinds} NĂM {year}',
    'TỔNG HỢP TIẾN ĐỘ PHÁT TRIỂN {kinds} NĂM {year}',
    'Phụ lục: Kết quả thực hiện kế hoạch phát triển {kinds} năm {year}',
  ],
  quota: [
    'GIAO CHỈ TIÊU PHÁT TRIỂN NGƯỜI THAM GIA {kinds} NĂM {year}',
    'PHÂN BỔ CHỈ TIÊU {kinds} NĂM {year}',
    'BIỂU GIAO CHỈ TIÊU {kinds} NĂM {year}',
    'CHỈ TIÊU KẾ HOẠCH PHÁT TRIỂN {kinds} NĂM {year}',
    'Phụ lục giao chỉ tiêu {kinds} năm {year} cho các đơn vị',
  ],
  coverage: [
    'TÌNH HÌNH BAO PHỦ {kinds} NĂM {year}',
    'TỶ LỆ BAO PHỦ {kinds} TRÊN ĐỊA BÀN NĂM {year}',
    'KẾT QUẢ THỰC HIỆN CHỈ TIÊU BAO PHỦ {kinds} NĂM {year}',
    'TỔNG HỢP SỐ NGƯỜI THAM GIA {kinds} NĂM {year}',
  ],
  arrears: [
    'TÌNH HÌNH NỢ {kinds} NĂM {year}',
    'TỔNG HỢP SỐ TIỀN CHẬM ĐÓNG {kinds} NĂM {year}',
    'BÁO CÁO TÌNH HÌNH THU, NỢ {kinds} NĂM {year}',
  ],
  participants: [
    'SỐ NGƯỜI THAM GIA {kinds} NĂM {year}',
    'TÌNH HÌNH THAM GIA {kinds} NĂM {year}',
    'TỔNG HỢP SỐ NGƯỜI ĐANG THAM GIA {kinds} NĂM {year}',
  ],
};

const asOfLines = [
  '(Tính đến {date})',
  'Tính đến {date}',
  'Tính đến hết {date}',
  '(Số liệu tính đến {date})',
  'Số liệu đến {date}',
  '(Kèm theo báo cáo, số liệu đến hết {date})',
];
const periodLines = ['{Date}', '({date})', '(Tính đến hết {date})', 'Kỳ báo cáo: {date}'];

/** The lines above a table, top down. */
export function titleLines(wording: Wording, recipe: Recipe): string[] {
  if (recipe.title === 'none') return [];
  const { draw, meaning, year, dates } = wording;
  const kinds = [...new Set(meaning.blocks.map(({ kind }) => kind))].map((kind) => shortKindText(draw, kind));
  const subject = draw
    .pick(subjects[meaning.subject])
    .replace('{kinds}', joined(draw, kinds))
    .replace('{year}', String(year));
  const lines = [draw.chance(0.7) ? subject.toLocaleUpperCase('vi') : subject];
  if (dates !== null && (recipe.asOf === 'title' || recipe.asOf === 'both')) {
    const period = dates.form === 'month' || dates.form === 'quarter' || dates.form === 'monthsOfYear';
    const date = dayInWords(draw, dates.asOf, dates.form);
    const line = draw.pick(period ? periodLines : asOfLines);
    lines.push(line.replace('{date}', date).replace('{Date}', date.charAt(0).toUpperCase() + date.slice(1)));
  }
  return [...decoysAbove(draw, recipe), ...lines, ...decoysBelow(draw, recipe, year)];
}

function decoysAbove(draw: Draw, { decoys, year }: Recipe): string[] {
  if (decoys !== 'letterhead') return [];
  return [
    draw.pick([
      'ỦY BAN NHÂN DÂN HUYỆN BÌNH SƠN',
      'UBND THỊ XÃ HƯƠNG TRÀ',
      'BHXH HUYỆN PHÚ LỘC',
      'BAN CHỈ ĐẠO BHXH, BHYT',
    ]),
    draw.pick([
      `Bình Sơn, ngày ${draw.int(1, 28)} tháng ${draw.int(1, 12)} năm ${year}`,
      `Số: ${draw.int(10, 900)}/BC-BHXH`,
    ]),
  ];
}

function decoysBelow(draw: Draw, { decoys }: Recipe, year: number): string[] {
  if (decoys === 'unitLine')
    return [draw.pick(['Đơn vị tính: người', 'ĐVT: Người', 'Đơn vị: Người', 'Đơn vị tính: người, %'])];
  if (decoys !== 'decision') return [];
  const day = `${String(draw.int(1, 28)).padStart(2, '0')}/${String(draw.int(1, 12)).padStart(2, '0')}/${year}`;
  return [
    draw.pick([
      `(Kèm theo Quyết định số ${draw.int(10, 900)}/QĐ-UBND ngày ${day} của UBND huyện)`,
      `(Ban hành kèm theo Công văn số ${draw.int(100, 3000)}/UBND-VX ngày ${day})`,
      `Theo QĐ ${draw.int(10, 900)}/QĐ-UBND ngày ${day} của Chủ tịch UBND tỉnh`,
    ]),
  ];
}

/** The lines under the last table: notes, receivers, signature. */
export function footLines(draw: Draw, { foot, year }: Recipe): string[][] {
  const note = [
    [
      draw.pick([
        'Ghi chú: Số liệu do BHXH huyện cung cấp.',
        '* Đơn vị có tỷ lệ thấp cần tập trung chỉ đạo.',
        'Nguồn: BHXH huyện.',
        'Ghi chú: số người tham gia không bao gồm lực lượng vũ trang',
      ]),
    ],
  ];
  const place = `Bình Sơn, ngày ${draw.int(1, 28)} tháng ${draw.int(1, 12)} năm ${year}`;
  const signature = draw.pick([
    [
      ['', '', place],
      ['Người lập biểu', '', 'KT. CHỦ TỊCH'],
      ['', '', 'PHÓ CHỦ TỊCH'],
      [],
      ['Nguyễn Thị Hà', '', 'Trần Văn Nam'],
    ],
    [
      ['Nơi nhận:', '', 'TM. ỦY BAN NHÂN DÂN'],
      ['- Như trên;', '', 'KT. CHỦ TỊCH'],
      ['- BHXH tỉnh (b/c);', '', 'PHÓ CHỦ TỊCH'],
      ['- Lưu: VT.'],
    ],
    [['', 'NGƯỜI LẬP BIỂU', 'GIÁM ĐỐC'], [], ['', 'Lê Thị Mai', 'Phạm Văn Sơn']],
  ]);
  return { none: [], note, signature, close: note, both: [...note, ...signature] }[foot];
}

/** "BHXH tự nguyện, BHYT và BHTN". */
function joined(draw: Draw, kinds: readonly string[]): string {
  if (kinds.length < 2 || draw.chance(0.5)) return kinds.join(', ');
  return `${kinds.slice(0, -1).join(', ')} và ${kinds.at(-1)!}`;
}
