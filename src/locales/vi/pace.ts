import type { PaceBase } from '../../core/pace/pace-of-figures';
import type { PaceMessages } from '../messages/pace';
import { numbers } from './numbers';

const { count, date } = numbers;

export const pace: PaceMessages = {
  deadline: {
    title: 'Hạn đạt kế hoạch',
    other: 'Ngày khác',
    day: 'Ngày hạn',
    use: 'Chọn ngày này',
    notInYear: (year) => `Chọn một ngày của năm ${year}.`,
  },
  asOf: (day, base) =>
    base === null ? `Số liệu ngày ${date(day)}` : `Số liệu ngày ${date(day)} · dự báo theo ${pacedBy(base)}`,
  verdict: (behind, units, deadline) =>
    `${count(behind)}/${count(units)} đơn vị khó đạt kế hoạch đúng hạn ${date(deadline)}.`,
  allMakeIt: (units, deadline) =>
    units === 1
      ? `Đơn vị có số đang theo kịp kế hoạch đến ${date(deadline)}.`
      : `Cả ${count(units)} đơn vị có số đang theo kịp kế hoạch đến ${date(deadline)}.`,
  awaited: (day) => `Đang chờ số liệu ngày ${date(day)}; dưới đây là diễn biến đến kỳ trước.`,
  partly: (counted, units, day) =>
    `Mới có số ngày ${date(day)} của ${count(counted)}/${count(units)} đơn vị; số cộng chỉ tính các đơn vị này.`,
  total: (units) => `Cộng ${count(units)} đơn vị`,
  figures: ({ actual, plan, expected }) =>
    `${count(actual)}/${count(plan)} người${expected === null ? '' : ` · theo lịch ${count(expected)}`}`,
  outlook: {
    reached: () => 'Đã đạt kế hoạch',
    'on-pace': ({ forecast }, deadline) =>
      `Đến ${date(deadline)} khoảng ${count(forecast)} người, đạt kế hoạch`,
    short: ({ forecast, short, perWeek }, deadline) =>
      `Đến ${date(deadline)} khoảng ${count(forecast)} người, thiếu ${count(short)}${
        perWeek === null ? '' : `; muốn đạt, cần thêm ${count(perWeek)} người mỗi tuần`
      }`,
    missed: ({ short }, deadline) => `Đã qua hạn ${date(deadline)}, thiếu ${count(short)} người`,
  },
  unitOutlook: {
    reached: () => 'Đã đạt kế hoạch',
    'on-pace': ({ forecast }) => `Dự báo ${count(forecast)}, đạt kế hoạch`,
    short: ({ forecast, short, perWeek }) =>
      `Dự báo ${count(forecast)}, thiếu ${count(short)}${
        perWeek === null ? '' : ` · cần ${count(perWeek)} người/tuần`
      }`,
    missed: ({ short }) => `Đã qua hạn, thiếu ${count(short)} người`,
  },
  since: (base) => `theo ${pacedBy(base)}`,
  waiting: (last) =>
    last === null ? 'Chờ số mới' : `${date(last.date)} có ${count(last.actual)} người · chờ số mới`,
  noPlan: (actual) => `${count(actual)} người, chưa có kế hoạch giao`,
  change: (people) => (people > 0 ? `+${count(people)}` : count(people)),
  points: (points) => points.map(({ date: day, actual }) => `${date(day)}: ${count(actual)}`).join(' → '),
  heard: (points) =>
    `Diễn biến: ${points.map(({ date: day, actual }) => `${date(day)} có ${count(actual)} người`).join('; ')}`,
  nothing: 'Bảng chưa có kế hoạch giao và số thực hiện để dự báo.',
  noHistory:
    'Chưa có trang “Lịch sử tiến độ”. Mỗi lần Sang kỳ mới, số của kỳ cũ được lưu ở đó và diễn biến dài thêm một kỳ.',
  unread: (lines, sheet) =>
    `${count(lines)} dòng của trang “${sheet}” thiếu đơn vị, loại bảo hiểm, ngày hoặc số nên không tính.`,
  method:
    'Theo lịch: kế hoạch chia đều từ đầu năm đến hạn. Dự báo: số người tiếp tục tăng, giảm đều như từ kỳ trước đến nay.',
};

function pacedBy({ by, date: day }: PaceBase): string {
  return by === 'year' ? 'nhịp từ đầu năm' : `nhịp từ ${date(day)}`;
}
