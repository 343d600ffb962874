import { openWorkbook } from '../../src/workbench/node/open-workbook';
import { evaluateConditionalFormats } from '../../src/workbench/host/conditional-formats/evaluate-conditional-formats';
import { readWorkbook } from '../../src/workbench/xlsx/read-workbook';
import { Folder, headless, PATIENCE, SAMPLE } from './command-line-run';
import { elements, partsOf } from './independent-reading';

jest.setTimeout(PATIENCE);

const folder = new Folder();
afterAll(() => folder.remove());

/** The cells on which a rule holds when the file is opened anew, and what each shows. */
async function flagged(file: string): Promise<Record<string, string>> {
  const excel = await openWorkbook(readWorkbook(await folder.bytes(file)));
  try {
    const cells = await evaluateConditionalFormats(excel.engine, excel.engine.activeSheet.id);
    return Object.fromEntries([...cells].map(([address, { text }]) => [address, text]));
  } finally {
    excel.close();
  }
}

const SIX = {
  E7: '▼ 46.81',
  E8: '▼ 57.34',
  E9: '▼ 59.09',
  E10: '▼ 65.53',
  E11: '▼ 72.65',
  E12: '▼ 77.08',
};

describe('the flags of the sample', () => {
  let parts: Readonly<Record<string, string>>;

  beforeAll(async () => {
    const { code } = await headless('recalculate', SAMPLE, '--out', folder.at('out.xlsx'));
    expect(code).toBe(0);
    parts = partsOf(await folder.bytes('out.xlsx'));
  });

  it('hold on exactly six cells of column E, not on the total, on none of column J', async () => {
    expect(await flagged('out.xlsx')).toEqual(SIX);
  });

  it.each([
    ['E7:E15', 'C', 'D', 80],
    ['J7:J15', 'H', 'I', 93],
  ])('%s carries one rule in the file, on products, asking for numbers', (areas, plan, actual, threshold) => {
    const sheet = parts['xl/worksheets/sheet1.xml'] ?? '';
    const found = elements(sheet, 'conditionalFormatting').filter((xml) => xml.includes(`sqref="${areas}"`));
    expect(found).toHaveLength(1);
    expect(elements(found[0] ?? '', 'cfRule')).toHaveLength(1);
    const rule = found[0] ?? '';
    expect(rule).toContain('type="expression"');
    for (const part of [
      `ISNUMBER($${plan}7)`,
      `ISNUMBER($${actual}7)`,
      `$${actual}7*100&lt;${threshold}*$${plan}7`,
    ]) {
      expect(rule).toContain(part);
    }
  });

  it('have a colour and a sign in their format, in the order that the schema asks for', () => {
    const sheet = parts['xl/worksheets/sheet1.xml'] ?? '';
    const ids = elements(sheet, 'cfRule').map((rule) => /dxfId="(\d+)"/.exec(rule)?.[1]);
    const formats = elements(parts['xl/styles.xml'] ?? '', 'dxf');
    expect(ids).toHaveLength(2);
    for (const id of ids) {
      const format = formats[Number(id)] ?? '';
      expect(format).toMatch(/^<dxf><font>.*<\/font><numFmt .*\/><fill>.*<\/fill><\/dxf>$/s);
      expect(format).toContain('formatCode="&quot;▼ &quot;0.00"');
    }
  });

  it('never multiply', async () => {
    await headless('recalculate', folder.at('out.xlsx'), '--out', folder.at('second.xlsx'));
    const sheet = partsOf(await folder.bytes('second.xlsx'))['xl/worksheets/sheet1.xml'] ?? '';
    expect(elements(sheet, 'cfRule')).toHaveLength(2);
  });

  it('follow another threshold: one rule is put in place of the other', async () => {
    const file = folder.at('out.xlsx');
    const out = folder.at('lower.xlsx');
    expect((await headless('recalculate', file, '--out', out, '--threshold', 'bhxhTuNguyen=60')).code).toBe(
      0,
    );
    const { E7, E8, E9 } = SIX;
    expect(await flagged('lower.xlsx')).toEqual({ E7, E8, E9 });
    const sheet = partsOf(await folder.bytes('lower.xlsx'))['xl/worksheets/sheet1.xml'] ?? '';
    expect(elements(sheet, 'cfRule')).toHaveLength(2);
  });

  it.each([
    // 262 of 326 is 80,368…; 213 of 455 is 46,813…; an exact share of the plan is not below it.
    ['bhxhTuNguyen=80.36', Object.keys(SIX).length],
    ['bhxhTuNguyen=80.37', Object.keys(SIX).length + 1],
    ['bhxhTuNguyen=90.625', 8],
    ['bhxhTuNguyen=90,63', 9],
  ])('--threshold %s flags %s units', async (threshold, count) => {
    await headless('recalculate', SAMPLE, '--out', folder.at('t.xlsx'), '--threshold', threshold);
    expect(Object.keys(await flagged('t.xlsx'))).toHaveLength(count);
  });
});
