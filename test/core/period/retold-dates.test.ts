import { retoldDates, withNextTime } from '../../../src/core/period/retold-dates';
import type { IsoDate } from '../../../src/core/text/date';

const changes = [
  { from: '2023-11-18' as IsoDate, to: '2023-12-01' as IsoDate },
  { from: '2023-05-31' as IsoDate, to: '2023-11-18' as IsoDate },
  { from: '2023-09-30' as IsoDate, to: '2023-10-31' as IsoDate },
];

describe('days are told anew in their own form', () => {
  it.each<[string, string, string]>([
    ['the present header', 'Số thực hiện (18/11/2023)', 'Số thực hiện (01/12/2023)'],
    ['the earlier header', 'Số thực hiện (31/05/2023)', 'Số thực hiện (18/11/2023)'],
    ['without noughts', 'Tỷ lệ tăng giảm so với 31/5/2023 (%)', 'Tỷ lệ tăng giảm so với 18/11/2023 (%)'],
    [
      'both in one text, neither changed twice',
      'từ 31/05/2023 đến 18/11/2023',
      'từ 18/11/2023 đến 01/12/2023',
    ],
    ['with dashes', 'đến 18-11-2023', 'đến 01-12-2023'],
    ['with dots', 'đến 18.11.2023', 'đến 01.12.2023'],
    ['with spaces', 'đến 18 / 11 / 2023', 'đến 01 / 12 / 2023'],
    ['a year of two digits', 'TH 18/11/23', 'TH 01/12/23'],
    ['without a year', 'Thực hiện 18/11', 'Thực hiện 01/12'],
    ['in words', '(Tính đến ngày 18 tháng 11 năm 2023)', '(Tính đến ngày 01 tháng 12 năm 2023)'],
    ['a month for its last day', 'Tháng 9 năm 2023', 'Tháng 10 năm 2023'],
    ['a month with a slash', 'tháng 09/2023', 'tháng 10/2023'],
    ['a quarter for its last day', 'Thực hiện quý III/2023', 'Thực hiện quý IV/2023'],
    ['a quarter in capitals', 'QUÝ III NĂM 2023', 'QUÝ IV NĂM 2023'],
    ['a quarter in a figure, without a year', 'Thực hiện Quý 3', 'Thực hiện Quý 4'],
    ['another quarter', 'Chỉ tiêu quý I/2023', 'Chỉ tiêu quý I/2023'],
    ['capitals', 'TÍNH ĐẾN NGÀY 18 THÁNG 11 NĂM 2023', 'TÍNH ĐẾN NGÀY 01 THÁNG 12 NĂM 2023'],
    [
      'decomposed letters',
      'ngày 18 tháng 11 năm 2023'.normalize('NFD'),
      'ngày 01 tháng 12 năm 2023'.normalize('NFD'),
    ],
    ['a line break', 'Số thực hiện\n(18/11/2023)', 'Số thực hiện\n(01/12/2023)'],
    ['another day', 'THEO QĐ 170/QĐ-UBND NGÀY 07/03/2023', 'THEO QĐ 170/QĐ-UBND NGÀY 07/03/2023'],
    [
      'the same day, of a dispatch',
      '(Kèm theo Công văn số 3205/UBND-VX ngày 18/11/2023 của UBND thị xã)',
      '(Kèm theo Công văn số 3205/UBND-VX ngày 18/11/2023 của UBND thị xã)',
    ],
    [
      'the same day, of a letterhead',
      'Hương Trà, ngày 18 tháng 11 năm 2023',
      'Hương Trà, ngày 18 tháng 11 năm 2023',
    ],
    [
      'the same day of a dispatch and of the figures',
      'Theo Công văn số 3205/UBND ngày 18/11/2023, số liệu đến ngày 18/11/2023',
      'Theo Công văn số 3205/UBND ngày 18/11/2023, số liệu đến ngày 01/12/2023',
    ],
    ['a number with points', '1.811.2023', '1.811.2023'],
    ['no day at all', 'Kế hoạch giao năm 2023', 'Kế hoạch giao năm 2023'],
  ])('%s', (_what, text, expected) => {
    expect(retoldDates(text, changes, 2023)).toBe(expected);
  });
});

describe('reports that are counted', () => {
  it.each<[string, string]>([
    ['TIẾN ĐỘ THỰC HIỆN (Lần 2)', 'TIẾN ĐỘ THỰC HIỆN (Lần 3)'],
    ['(lần thứ 9)', '(lần thứ 10)'],
    ['( LẦN 02 )', '( LẦN 03 )'],
    ['báo cáo 2 lần', 'báo cáo 2 lần'],
  ])('%s', (text, expected) => {
    expect(withNextTime(text)).toBe(expected);
  });
});
