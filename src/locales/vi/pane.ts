import type { PaneMessages } from '../messages/pane';
import { findingCards } from './finding-cards';
import { layout } from './layout';
import { numbers } from './numbers';

const { count, date, threshold } = numbers;

export const pane: PaneMessages = {
  product: 'Tiến độ BHXH',
  starting: 'Đang mở Tiến độ BHXH…',
  working: {
    reading: 'Đang đọc trang tính…',
    recalculate: 'Đang tính các cột…',
    summary: 'Đang lập bảng tổng hợp…',
    ranking: 'Đang lập bảng xếp hạng…',
    correct: 'Đang đọc lại bố cục…',
    repair: 'Đang sửa…',
    ignore: 'Đang ghi nhớ…',
    restore: 'Đang hiện lại…',
    findings: 'Đang ghi trang kiểm tra…',
    readPaste: 'Đang đối chiếu…',
    paste: 'Đang điền số liệu…',
    consolidate: 'Đang gộp các tệp…',
    period: 'Đang sang kỳ mới…',
    propose: 'Đang xem bảng còn thiếu gì…',
    fill: 'Đang thêm và điền…',
    settings: 'Đang ghi nhớ lựa chọn…',
    allocation: 'Đang phân bổ chỉ tiêu…',
    contribution: 'Đang lập bảng mức đóng…',
    takeBack: 'Đang đưa các ô về như trước…',
  },
  actions: {
    recalculate: 'Tính lại',
    makeSummary: 'Tạo bảng tổng hợp',
    makeRanking: 'Tạo bảng xếp hạng',
    takeBack: 'Hoàn tác',
    refresh: 'Đọc lại trang tính',
    goToCell: (address) => `Đến ô ${address}`,
    openSheet: (sheet) => `Mở trang tính “${sheet}”`,
    showAll: (total) => `Xem cả ${count(total)}`,
    showFewer: 'Thu gọn',
  },
  outside: {
    title: 'Trang này chạy trong Excel',
    text: 'Tiến độ BHXH làm việc ngay bên bảng tính đang mở, nên cần mở từ Excel.',
    steps: [
      'Mở tệp số liệu bằng Excel.',
      'Trên thẻ Trang đầu (Home), nhấn Mở Tiến độ BHXH.',
      'Nếu đã ở trong Excel mà vẫn thấy lời này, hãy kiểm tra mạng rồi mở lại khung bên.',
    ],
  },
  unrecognised: {
    title: 'Trang tính này chưa giống bảng chỉ tiêu hay tiến độ.',
    text: 'Bảng cần có cột đơn vị, cột kế hoạch giao và cột thực hiện, mỗi đơn vị một dòng.',
    others: 'Bảng chỉ tiêu, tiến độ của tệp này nằm ở trang tính khác:',
  },
  period: {
    announced: ({ from, kinds }) => {
      const day = from === null ? 'kỳ này' : `ngày ${date(from)}`;
      const moved =
        kinds.length === 0
          ? ''
          : `Số thực hiện ${day} của ${kinds.map((kind) => layout.insurance[kind]).join(', ')} chuyển sang cột kỳ trước. `;
      return `${moved}Cột thực hiện được để trống chờ số mới; ngày ở tiêu đề đổi theo. Số liệu ${day} được lưu ở trang “Lịch sử tiến độ”.`;
    },
    date: 'Ngày của số liệu mới',
    proposed: (day) => date(day),
    tooEarly: (asOf) => `Chọn ngày sau ${date(asOf)}.`,
    confirm: 'Sang kỳ',
    cancel: 'Thôi',
  },
  upToDate: 'Các cột tính đã đủ và đúng.',
  findings: findingCards,
  lagging: {
    title: 'Đơn vị chậm tiến độ',
    threshold: ({ by, threshold: percent, differ }) => {
      const said = differ ? 'theo từng đơn vị' : threshold(percent);
      return `${by === 'coverage' ? 'chỉ tiêu bao phủ' : 'ngưỡng'} ${said}`;
    },
    below: (below, units, people) =>
      `${count(below)}/${count(units)} đơn vị dưới ngưỡng, còn thiếu ${count(people)} người`,
    allReached: ({ threshold: percent, differ }) =>
      differ ? 'Mọi đơn vị đều đạt ngưỡng của mình.' : `Mọi đơn vị đều đạt từ ${threshold(percent)} trở lên.`,
    gap: (people) => `còn thiếu ${count(people)} người`,
    gapTo: (people, percent) => `còn thiếu ${count(people)} người đến ${threshold(percent)}`,
  },
  layout: {
    title: 'Xem bố cục',
    assign: 'Tự chỉ định các cột',
    assignHint:
      'Nếu đây là bảng của anh/chị, hãy cho biết cột nào là kế hoạch giao, cột nào là số thực hiện, và của loại bảo hiểm nào.',
    column: (letters) => `Cột ${letters}`,
    noHeader: '(không có tiêu đề)',
    chooseRole: (letters, header) => `Cột ${letters}${quoted(header)} là cột gì`,
    chooseInsurance: (letters, header) => `Cột ${letters}${quoted(header)} thuộc loại bảo hiểm nào`,
    roleGroup: {
      labels: 'Tên, số thứ tự',
      figures: 'Chỉ tiêu và kết quả',
      worked: 'Cột tính',
      coverage: 'Bao phủ',
      money: 'Thu và chậm đóng',
      rest: 'Không dùng đến',
    },
    unitHint: 'Nếu tên đơn vị ở cột khác, hãy chọn “Đơn vị” ở cột đó.',
    day: (day) => `Số liệu ngày ${date(day)}`,
    evidence: ({ by, text }) =>
      by === 'person' || text === '' ? layout.evidence[by] : `${layout.evidence[by]}: ${text}`,
    unsure: 'Chưa chắc',
    noEvidence: 'Chưa có căn cứ',
    confirm: 'Đúng rồi',
    confirmColumn: (letters) => `Đúng rồi, cột ${letters} là như vậy`,
    doubtful: (letters) =>
      letters.length === 1
        ? `Chưa chắc cột ${letters.join()} là cột gì, nên kết quả có thể chưa đúng.`
        : `Chưa chắc các cột ${letters.join(', ')} là cột gì, nên kết quả có thể chưa đúng.`,
    review: 'Xem và chọn lại',
  },
  crash: {
    title: 'Khung bên gặp trục trặc',
    text: 'Số liệu trong bảng tính vẫn giữ nguyên. Hãy mở lại khung bên; nếu vẫn vậy thì gửi chi tiết lỗi cho người hỗ trợ.',
    details: 'Chi tiết lỗi',
    copy: 'Sao chép chi tiết',
    copied: 'Đã sao chép.',
    copyByHand: 'Chi tiết đã được chọn; hãy nhấn Ctrl+C để sao chép.',
    reload: 'Mở lại khung bên',
  },
};

function quoted(header: string): string {
  return header === '' ? '' : ` (“${header}”)`;
}
