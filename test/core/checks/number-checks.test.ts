import type { Finding } from '../../../src/core/checks/finding';
import { findingsOf } from '../../../src/core/checks/sheet-checks';
import type { CellContent } from '../../../src/core/grid/grid';
import { recogniseSheet } from '../../../src/core/layout/recognise-sheet';
import { findingSentence, messagesFor } from '../../../src/locales';
import { typedSheet } from '../typed-sheet';

const plans = [455, 354, 308, 206];
const actuals = [213, 203, 182, 135];
const total = (figures: readonly number[]): number => figures.reduce((sum, figure) => sum + figure, 0);

/** Four units with plan (C), actual (D) and rate (E) in rows 3 to 6, their total in row 7; some cells are replaced. */
function sheetWith(replaced: Readonly<Record<string, CellContent>>, formats: Record<number, string> = {}) {
  const rows: CellContent[][] = [
    ['TIẾN ĐỘ BHXH TỰ NGUYỆN NĂM 2023'],
    ['STT', 'Đơn vị', 'Kế hoạch giao', 'Số thực hiện', 'Tỷ lệ (%)'],
    ...['Hương Toàn', 'Tứ Hạ', 'Bình Tiến', 'Bình Thành'].map((name, index): CellContent[] => {
      const [plan = 0, actual = 0] = [plans[index], actuals[index]];
      return [index + 1, `Xã ${name}`, plan, actual, Number(((actual * 100) / plan).toFixed(2))];
    }),
    [
      '',
      'Tổng cộng',
      total(plans),
      total(actuals),
      Number(((total(actuals) * 100) / total(plans)).toFixed(2)),
    ],
  ];
  for (const [address, value] of Object.entries(replaced)) {
    const row = rows[Number(address.slice(1)) - 1];
    if (row !== undefined) row[address.charCodeAt(0) - 65] = value;
  }
  return typedSheet(rows, { formats });
}

function errorsOf(replaced: Readonly<Record<string, CellContent>>): Finding[] {
  const grid = sheetWith(replaced);
  return findingsOf(grid, recogniseSheet(grid)).filter(({ severity }) => severity !== 'info');
}

describe('one cell of a sound sheet', () => {
  it('says nothing as it is', () => {
    expect(errorsOf({})).toEqual([]);
  });

  it.each<[string, CellContent, string, number | null]>([
    ['C3', '455', 'number-as-text', 455],
    ['C3', ' 455\u00a0', 'number-as-text', 455],
    ['C3', '0455', 'number-as-text', 455],
    ['C3', '455 người', 'number-as-text', 455],
    ['D7', '733', 'number-as-text', 733],
    ['D3', 0.213, 'thousands-misread', 213],
    ['C7', 1.323, 'thousands-misread', 1323],
    ['D4', -203, 'negative-count', 203],
    ['D4', 203.5, 'fractional-count', 203],
  ])('%s with %j is %s, and %s is the repair', (address, value, code, repair) => {
    expect(errorsOf({ [address]: value }).filter((finding) => finding.address === address)).toMatchObject([
      { code, severity: 'error', found: value, expected: repair, repair: { address, value: repair } },
    ]);
  });

  it.each<[string, CellContent, string, number]>([
    ['E3', '46,81', 'number-as-text', 46.81],
    ['E3', '46.81%', 'number-as-text', 46.81],
    ['E3', 4681, 'decimal-misread', 46.81],
    ['E7', 554, 'decimal-misread', 55.4],
  ])('%s with %j is %s of %s, repaired by the formula', (address, value, code, expected) => {
    const row = address.charAt(1);
    expect(errorsOf({ [address]: value })).toMatchObject([
      { code, severity: 'error', address, found: value, expected },
    ]);
    expect(errorsOf({ [address]: value })[0]?.repair).toEqual({
      address,
      formula: `=IF(AND(ISNUMBER(C${row}),ISNUMBER(D${row}),N(C${row})>0),D${row}*100/C${row},"")`,
    });
  });

  it.each<[string, CellContent, string, readonly number[]]>([
    ['C3', '45S', 'not-a-number', []],
    ['C3', '>90', 'not-a-number', []],
    ['D3', '6,6-6,8', 'not-a-number', []],
    ['D3', 'chưa báo cáo', 'not-a-number', []],
    ['C3', '455*', 'number-as-text', [455]],
    ['C3', '45O', 'number-as-text', [450]],
    ['D3', '', 'missing-value', []],
    ['D3', '…', 'missing-value', []],
  ])('%s with %j is %s, which a person has to settle (%j)', (address, value, code, readings) => {
    expect(errorsOf({ [address]: value }).filter((finding) => finding.address === address)).toMatchObject([
      { code, severity: 'error', repair: null, readings },
    ]);
  });

  it('a plan of nobody is to be looked at', () => {
    expect(errorsOf({ C3: 0 }).filter(({ address }) => address === 'C3')).toMatchObject([
      { code: 'zero-plan', severity: 'warning', repair: null },
    ]);
  });
});

describe('what is one finding and not two', () => {
  it.each<[string, Readonly<Record<string, CellContent>>]>([
    ['a text below a total', { C4: '354' }],
    ['lost thousands below a total', { D3: 0.213 }],
    ['a total with lost thousands', { C7: 1.323 }],
  ])('%s', (_what, replaced) => {
    expect(errorsOf(replaced)).toHaveLength(1);
  });
});

describe('what says nothing', () => {
  it.each<[string, Readonly<Record<string, CellContent>>]>([
    ['a dash for none', { D3: '-', E3: '', D7: 520, E7: 39.3 }],
    [
      'a column not yet entered',
      { D3: '', D4: '', D5: '', D6: '', D7: '', E3: '', E4: '', E5: '', E6: '', E7: '' },
    ],
    ['a column that is hardly begun', { D4: '', D5: '', D6: '', D7: '', E4: '', E5: '', E6: '', E7: '' }],
    ['derived cells that are blank', { E3: '', E4: '' }],
    ['a rate above a hundred', { D3: 500, E3: 109.89, D7: 1020, E7: 77.1 }],
  ])('%s', (_what, replaced) => {
    expect(errorsOf(replaced)).toEqual([]);
  });

  const columns = (header: string, figures: readonly number[], above = ''): Finding[] => {
    const grid = typedSheet([
      ['TIẾN ĐỘ BHXH TỰ NGUYỆN NĂM 2023'],
      [above],
      ['STT', 'Đơn vị', header],
      ...figures.map((figure, index): CellContent[] => [index + 1, `Xã ${'ABCDEFG'.charAt(index)}`, figure]),
    ]);
    return findingsOf(grid, recogniseSheet(grid)).filter(({ severity }) => severity === 'error');
  };

  it.each([
    ['people in thousands, by the header', 'Số thực hiện (nghìn người)', [1.625, 2.418, 3.5], ''],
    [
      'people in thousands, by the line above',
      'Số thực hiện',
      [1.625, 2.418, 3.5],
      'Đơn vị tính: 1.000 người',
    ],
    ['money in millions', 'Thực hiện (triệu đồng)', [1.625, 2.418, 3.5], ''],
    ['a few people in each unit', 'Số thực hiện', [6, 12, 1], ''],
  ])('%s', (_what, header, figures, above) => {
    expect(columns(header, figures, above)).toEqual([]);
  });

  it('and what the first two hold is misread where nothing says thousands', () => {
    expect(columns('Số thực hiện', [1.625, 2.418, 3.5]).map(({ code }) => code)).toEqual(
      Array.from({ length: 3 }, () => 'thousands-misread'),
    );
  });
});

describe('in words', () => {
  it.each<[string, CellContent, string]>([
    [
      'C3',
      'chưa báo cáo',
      'Ô C3: ghi “chưa báo cáo” ở cột “Kế hoạch giao”, không phải là một con số; hãy nhập lại số liệu.',
    ],
    ['D3', '', 'Ô D3: Xã Hương Toàn chưa có số ở cột “Số thực hiện”, các đơn vị khác đã có.'],
    ['C3', 0, 'Ô C3: kế hoạch ghi 0 nên không tính được tỷ lệ; xem lại số được giao.'],
    ['D4', -203, 'Ô D4: ghi -203 nhưng số người không thể âm, hẳn là 203.'],
    ['D4', 203.5, 'Ô D4: ghi 203,5 nhưng số người không có phần lẻ; theo dòng tổng thì là 203.'],
    ['C3', '455*', 'Ô C3: “455*” đang là chữ nên không cộng được; có phải là 455?'],
  ])('%s with %j', (address, value, words) => {
    const found = errorsOf({ [address]: value }).filter((finding) => finding.address === address);
    expect(found.map((finding) => findingSentence(finding, messagesFor('vi')))).toEqual([words]);
  });
});
