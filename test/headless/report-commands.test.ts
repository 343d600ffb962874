import { answer, Folder, PATIENCE, SAMPLE } from './command-line-run';
import { readByExcelJs, sheetOf } from './independent-reading';

jest.setTimeout(PATIENCE);

const folder = new Folder();
afterAll(() => folder.remove());

describe('each command alone', () => {
  it('ranking prints the units below, and makes its sheet only', async () => {
    const { code, json } = await answer<{ rankings: { rows: object[] }[] }>(
      'ranking',
      SAMPLE,
      '--out',
      folder.at('ranking.xlsx'),
    );
    expect(code).toBe(0);
    expect(json.rankings.map(({ rows, ...rest }) => ({ ...rest, rows: rows.length }))).toEqual([
      { sheet: 'Tiến độ 2023', insurance: 'bhxhTuNguyen', threshold: 80, rows: 6 },
      { sheet: 'Tiến độ 2023', insurance: 'bhytHoGiaDinh', threshold: 93, rows: 0 },
    ]);
    expect(json.rankings[0]?.rows[0]).toEqual({
      rank: 1,
      unit: 'UBND xã Hương Toàn',
      plan: 455,
      actual: 213,
      rate: (213 * 100) / 455,
      gapToThreshold: 151,
      gapToPlan: 242,
      change: expect.closeTo(12.0832, 4) as number,
    });
    const { worksheets } = await readByExcelJs(await folder.bytes('ranking.xlsx'));
    expect(worksheets.map(({ name }) => name)).toEqual(['Tiến độ 2023', 'Xếp hạng']);
    expect(worksheets[0]?.getCell('E7').value).toBeNull();
  });

  it('summary prints the sums, and makes its sheet only', async () => {
    const { code, json } = await answer('summary', SAMPLE, '--out', folder.at('summary.xlsx'));
    expect(code).toBe(0);
    expect(json).toEqual({
      kinds: [
        {
          sheet: 'Tiến độ 2023',
          insurance: 'bhxhTuNguyen',
          plan: 2499,
          actual: 1667,
          rate: (1667 * 100) / 2499,
          units: 9,
          reached: 3,
          below: [
            'UBND xã Hương Toàn',
            'UBND phường Hương Chử',
            'UBND phường Hương Văn',
            'UBND xã Bình Tiến',
            'UBND phường Hương Vân',
            'UBND phường Hương Xuân',
          ],
        },
        {
          sheet: 'Tiến độ 2023',
          insurance: 'bhytHoGiaDinh',
          plan: 30107,
          actual: 29261,
          rate: (29261 * 100) / 30107,
          units: 9,
          reached: 9,
          below: [],
        },
      ],
    });
    const { worksheets } = await readByExcelJs(await folder.bytes('summary.xlsx'));
    expect(worksheets.map(({ name }) => name)).toEqual(['Tiến độ 2023', 'Tổng hợp']);
    expect(
      sheetOf(await readByExcelJs(await folder.bytes('summary.xlsx')), 'Tổng hợp').rowCount,
    ).toBeGreaterThan(5);
  });

  it('all prints the three of them', async () => {
    const { json } = await answer<object>('all', SAMPLE);
    expect(Object.keys(json)).toEqual(['recalculate', 'summary', 'ranking']);
  });

  it('--threshold bhyt=96 moves the kinds of BHYT that have none of their own', async () => {
    const { json } = await answer<{ rankings: { threshold: number; rows: { unit: string }[] }[] }>(
      'ranking',
      SAMPLE,
      '--threshold',
      'bhyt=96',
    );
    expect(json.rankings.map(({ threshold }) => threshold)).toEqual([80, 96]);
    expect(json.rankings[1]?.rows.map(({ unit }) => unit)).toEqual([
      'UBND phường Hương Vân',
      'UBND xã Bình Tiến',
    ]);
  });
});
