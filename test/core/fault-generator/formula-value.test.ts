import type { CellContent } from '../../../src/core/grid/grid';
import { formulaValue } from './formula-value';

/** Row 1 of a sheet: A1 = 455, B1 = 213, C1 = '', D1 = 'chưa có', E1 = '#DIV/0!', F1 = 0, G1 = true. */
const cells: readonly CellContent[] = [455, 213, '', 'chưa có', '#DIV/0!', 0, true];
const shown = (formula: string): CellContent => formulaValue(formula, (_, column) => cells[column - 1] ?? '');

describe('the value of a formula', () => {
  it.each<[string, CellContent]>([
    ['=1+2*3', 7],
    ['=(1+2)*3', 9],
    ['=2-3-4', -5],
    ['=8/4/2', 1],
    ['=-A1+1', -454],
    ['=B1*100/A1', (213 * 100) / 455],
    ['=$B$1*100/$A1', (213 * 100) / 455],
    ['=ROUND(-0.625,2)', -0.63],
    ['=ROUND(1.005,2)', 1.01],
    ['=MAX(0,A1-B1)', 242],
    ['=MAX(0,B1-A1)', 0],
    ['=SUM(A1:G1)', '#DIV/0!'],
    ['=SUM(A1:D1)', 668],
    ['=SUM(A1,B1,F1)', 668],
    ['=IF(A1>B1,"hơn","kém")', 'hơn'],
    ['=IF(A1<=B1,"hơn","kém")', 'kém'],
    ['=IF(F1>0,1/F1,"")', ''],
    ['=1/F1', '#DIV/0!'],
    ['=A1+E1', '#DIV/0!'],
    ['=A1+C1', 455],
    ['=A1+D1', '#VALUE!'],
    ['=#REF!*100', '#REF!'],
    ['=ISNUMBER(A1)', true],
    ['=ISNUMBER(C1)', false],
    ['=ISNUMBER(D1)', false],
    ['=ISNUMBER(E1)', false],
    ['=N(D1)', 0],
    ['=N(G1)>0', false],
    [
      '=IF(AND(ISNUMBER(A1),ISNUMBER(B1),N(A1)>0),B1*100/A1-ROUND(B1*100/A1,2),"")',
      100 * (213 / 455) - 46.81,
    ],
    ['=IF(AND(ISNUMBER(D1),N(D1)>0),B1*100/D1,"")', ''],
  ])('%s is %p', (formula, expected) => {
    const value = shown(formula);
    if (typeof expected === 'number') expect(value).toBeCloseTo(expected, 9);
    else expect(value).toBe(expected);
  });

  it.each([['=VLOOKUP(A1,B1:C9,2)'], ["='Giao chỉ tiêu'!A1"], ['=A1+']])('%s is not guessed', (formula) => {
    expect(() => shown(formula)).toThrow(SyntaxError);
  });
});
