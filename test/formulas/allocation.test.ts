import { allocationFormula } from '../../src/core/allocation/allocation-formula';
import type { CellAddress, RangeAddress } from '../../src/core/grid/address';
import { Folder } from '../headless/command-line-run';
import { libreOffice, recalculatedByLibreOffice } from '../headless/libreoffice';
import { allocationSheet } from './allocation-sheet';
import { byWorkbench, type Content, fileOf, formulasShownIn, shownAt } from './calculated-sheet';

jest.setTimeout(120_000);

const program = libreOffice();
if (program === null) console.warn('LibreOffice is not here: the comparison with it is skipped.');

const folder = new Folder();
afterAll(() => folder.remove());

test('the workbench: the formulas of 150 quotas give the people that allocate gives', async () => {
  const { rows, column, shares } = allocationSheet(150, 40);
  const shown = await byWorkbench(rows);
  expect(shown.map((row) => row[column])).toEqual(shares);
});

(program === null ? test.skip : test)('LibreOffice: the same of 2.000 quotas', async () => {
  const { rows, column, shares } = allocationSheet(2000, 41);
  await folder.put('phan-bo.xlsx', fileOf(rows));
  const saved = await recalculatedByLibreOffice(program ?? '', folder.path, ['phan-bo.xlsx']);
  const shown = formulasShownIn(saved.get('phan-bo.xlsx') ?? new Uint8Array());
  expect(rows.map((_row, row) => shownAt(shown, row, column))).toEqual(shares);
});

test('what allocate refuses shows nothing', async () => {
  const cells = {
    quota: '$C$1' as CellAddress,
    locks: 'B1:B2' as RangeAddress,
    weights: 'A1:A2' as RangeAddress,
  };
  const share = (row: number): string => allocationFormula(cells, row);
  const shownOf = async (rows: readonly Content[][]): Promise<unknown[]> =>
    (await byWorkbench(rows.map((row, index) => [...row, share(index + 1)]))).map((row) => row[3]);
  // Locks above the quota, and no weight above 0.
  expect(
    await shownOf([
      [5, null, 9],
      [5, 10, null],
    ]),
  ).toEqual(['', 10]);
  expect(
    await shownOf([
      [0, null, 9],
      [0, null, null],
    ]),
  ).toEqual(['', '']);
  expect(
    await shownOf([
      [5, null, 9],
      [5, 4, null],
    ]),
  ).toEqual([5, 4]);
});
