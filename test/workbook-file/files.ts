import { recalculate } from '../../src/commands/recalculate';
import { makeRanking } from '../../src/commands/make-report';
import { correctionsKey, settingsKey } from '../../src/excel/read-workbook';
import { messagesFor } from '../../src/locales';
import { readWorkbook } from '../../src/workbench/xlsx/read-workbook';
import { writeWorkbook } from '../../src/workbench/xlsx/write-workbook';
import { closeAll, openAddIn, sample } from '../excel/opened-addin';
import { madeWorkbook, text } from '../headless/made-workbook';

/** Cells of all kinds, on sheets of all kinds. */
export async function variety(): Promise<Uint8Array> {
  return madeWorkbook(
    { name: 'Trống', rows: [] },
    {
      name: 'Đủ loại',
      at: 'C4',
      rows: [
        ['chữ', 1.5, true, null, text('=1+1'), text("'nháy"), ' '],
        [null, 45248, '1.234', -3],
      ],
      formats: { D: '#,##0', E: 'dd/mm/yyyy' },
      dress: (sheet) => {
        sheet.getCell('D9').value = { formula: 'D4*2', result: 3 };
        sheet.getCell('E9').value = { formula: 'D4/0', result: { error: '#DIV/0!' } };
        sheet.getCell('F9').value = { formula: 'IF(TRUE,"","x")', result: '' };
        sheet.getCell('G9').value = {
          richText: [{ text: ' Xã ' }, { font: { bold: true }, text: 'Hương_x0041_ Toàn' }],
        };
        sheet.getCell('H9').value = new Date(Date.UTC(2023, 10, 18));
        sheet.getCell('A20').font = { name: '.VnTime', size: 12 };
      },
    },
    { name: 'Ẩn', rows: [['x']], dress: (sheet) => (sheet.state = 'hidden') },
    {
      name: 'Một phông',
      rows: [['Hương Toàn']],
      dress: (sheet) => (sheet.getCell('A1').font = { name: '.VnTime', size: 12 }),
    },
  );
}

/** What a command of the add-in leaves in the file of a sample. */
async function after(work: () => Promise<unknown>): Promise<Uint8Array> {
  const bytes = sample('huong-tra');
  const { engine } = await openAddIn(bytes);
  try {
    const before = engine.model();
    await work();
    await engine.calculate();
    return writeWorkbook(bytes, before, engine.model());
  } finally {
    closeAll();
  }
}

/** A workbook with sheets and flags that the add-in made. */
export function reportsWorkbook(): Promise<Uint8Array> {
  return after(async () => {
    await recalculate(null, null);
    await makeRanking({ only: null, thresholds: null, messages: messagesFor('vi'), show: true });
  });
}

/** A workbook with answers and choices of its office. */
export function keptWorkbook(): Promise<Uint8Array> {
  return after(() =>
    Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add(correctionsKey, '[{"header":"“Đạt” & <hơn>","role":"rate"}]');
      settings.add(settingsKey, '{"deadline":"12-15"}');
      await context.sync();
    }),
  );
}

/** True where the add-in would find settings of its own: the test above would else compare nothing with nothing. */
export function hasSettings(bytes: Uint8Array): boolean {
  return Object.keys(readWorkbook(bytes).settings).length > 0;
}
