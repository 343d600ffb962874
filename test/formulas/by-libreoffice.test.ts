import { Folder } from '../headless/command-line-run';
import { libreOffice, recalculatedByLibreOffice } from '../headless/libreoffice';
import { fileOf, formulasShownIn, shownAt } from './calculated-sheet';
import { differences, sheetOfMeasures } from './differences';
import { measuredColumns } from './measured-columns';
import { inputNames, randomRows } from './random-rows';

jest.setTimeout(200_000);

const program = libreOffice();
if (program === null) console.warn('LibreOffice is not here: the comparison with it is skipped.');

const FILE = 'phep-tinh.xlsx';
const rows = randomRows(10_000, 20_231_118);
const folder = new Folder();
let shown: ReadonlyMap<string, number | string>;

beforeAll(async () => {
  if (program === null) return;
  await folder.put(FILE, fileOf(sheetOfMeasures(rows)));
  const saved = await recalculatedByLibreOffice(program, folder.path, [FILE]);
  shown = formulasShownIn(saved.get(FILE) ?? new Uint8Array());
});
afterAll(() => folder.remove());

const each = measuredColumns.map((measured, index) => [measured.name, measured, index] as const);

(program === null ? describe.skip : describe)('LibreOffice, on 10.000 rows with blanks, zeros, texts', () => {
  it.each(each)('%s: the formula gives what the value function gives', (_name, measured, index) => {
    const column = inputNames.length + index;
    expect(differences(measured, rows, (row) => shownAt(shown, row, column))).toEqual([]);
  });
});
