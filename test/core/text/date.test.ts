import { dateOfSerial, datesIn, isDateFormat, yearIn } from '../../../src/core/text/date';

describe('dates that a header or title gives for its figures', () => {
  const facts: [text: string, year: number | null, dates: string[]][] = [
    ['Số thực hiện (18/11/2023)', null, ['2023-11-18']],
    ['Tỷ lệ tăng giảm so với 31/5/2023 (%)', null, ['2023-05-31']],
    ['(Tính đến 18/11/2023)', null, ['2023-11-18']],
    ['Thực hiện đến 31-5-2023', null, ['2023-05-31']],
    ['TH đến 30/9', 2023, ['2023-09-30']],
    ['TH đến 30/9', null, []],
    ['đến ngày 31 tháng 10 năm 2026', null, ['2026-10-31']],
    ['Lũy kế tháng 9 năm 2023', null, ['2023-09-30']],
    ['Thực hiện tháng 9', 2023, ['2023-09-30']],
    ['Thực hiện tháng 02/2024', null, ['2024-02-29']],
    ['Kết quả quý III', 2023, ['2023-09-30']],
    ['Kết quả quý IV/2025', null, ['2025-12-31']],
    ['31/12/2022', null, ['2022-12-31']],
    ['DO CHỦ TỊCH UBND THỊ XÃ GIAO THEO QĐ 170/QĐ-UBND NGÀY 07/03/2023', null, []],
    ['(Kèm theo Kế hoạch số 49/KH-BCĐ ngày 5 tháng 3 năm 2023)', null, []],
    ['Tiến độ theo Quyết định số 417/QĐ-UBND ngày 09/2/2023, tính đến ngày 30/9/2023', null, ['2023-09-30']],
    ['Hương Trà, ngày 23 tháng 11 năm 2023', null, []],
    ['Kế hoạch giao', 2023, []],
    ['31/02/2023', null, []],
    ['Đạt 80/100', 2023, []],
  ];
  it.each(facts)('%s (năm %s) → %s', (text, year, dates) => {
    expect(datesIn(text, year).map((found) => found.date)).toEqual(dates);
  });

  it('knows the words that make a date the reporting date', () => {
    expect(datesIn('(Tính đến 18/11/2023)', null)[0]?.asOf).toBe(true);
    expect(datesIn('Số thực hiện (18/11/2023)', null)[0]?.asOf).toBe(false);
  });

  it('reads date cells', () => {
    expect(dateOfSerial(45248)).toBe('2023-11-18');
    expect(isDateFormat('dd/mm/yyyy')).toBe(true);
    expect(isDateFormat('#,##0.00')).toBe(false);
    expect(isDateFormat('"năm "0')).toBe(false);
  });

  it('reads the year of a title', () => {
    expect(yearIn('TIẾN ĐỘ … NĂM 2023')).toBe(2023);
    expect(yearIn('Tiến độ thực hiện')).toBeNull();
  });
});
