import { answer, Folder, headless, PATIENCE, PUBLISHED, QUOTA, SAMPLE } from './command-line-run';

jest.setTimeout(PATIENCE);

interface Finding {
  readonly code: string;
  readonly severity: string;
  readonly address: string;
}

/** What is to be corrected or looked at; information is left out. */
const toLookAt = (findings: readonly Finding[]): Finding[] =>
  findings.filter(({ severity }) => severity !== 'info');

const folder = new Folder();
afterAll(() => folder.remove());

describe('check on the published sheet', () => {
  it('finds exactly one error: the total’s change, 57,7 for 9,01', async () => {
    const { code, json } = await answer<{ findings: Finding[] }>('check', PUBLISHED);
    expect(code).toBe(1);
    expect({ findings: toLookAt(json.findings) }).toEqual({
      findings: [
        {
          code: 'change-mismatch',
          severity: 'error',
          sheet: 'Tiến độ 2023',
          address: 'G16',
          expected: 9.01,
          found: 57.7,
          message: expect.stringMatching(/^Ô G16: .*57,7.*9,01.*\.$/) as string,
          repair: {
            address: 'G16',
            formula:
              '=IF(AND(ISNUMBER(C16),ISNUMBER(D16),ISNUMBER(F16),N(C16)>0),D16*100/C16-ROUND(F16*100/C16,2),"")',
          },
        },
      ],
    });
  });

  it('says it in words, one line a finding, and how many', async () => {
    const { code, stdout, stderr } = await headless('check', PUBLISHED);
    expect([code, stderr]).toEqual([1, '']);
    expect(stdout).toMatch(/Lỗi · Tiến độ 2023 · Ô G16: [^\n]+\nCó 1 lỗi, 0 chỗ cần xem lại\.\n$/);
  });

  it('tells of the two units that fell and of two names that are near', async () => {
    const { json } = await answer<{ findings: Finding[] }>('check', PUBLISHED);
    const told = json.findings.filter(({ severity }) => severity === 'info');
    expect(told.map(({ code, address }) => [code, address])).toEqual([
      ['decreased', 'G9'],
      ['similar-unit', 'B11'],
      ['decreased', 'G15'],
    ]);
  });

  it('says it in English when asked', async () => {
    const { stdout } = await headless('check', PUBLISHED, '--lang', 'en');
    expect(stdout).toMatch(/G16: [^\n]*57\.7[^\n]*9\.01/);
  });

  it('writes nothing: the copy has the bytes of the file', async () => {
    await headless('check', PUBLISHED, '--out', folder.at('copy.xlsx'));
    const { readFile } = await import('node:fs/promises');
    expect(await folder.bytes('copy.xlsx')).toEqual(new Uint8Array(await readFile(PUBLISHED)));
  });
});

describe('check elsewhere', () => {
  it('finds nothing to look at on the sheet with empty columns', async () => {
    const { code, json } = await answer<{ findings: Finding[] }>('check', SAMPLE);
    expect([code, toLookAt(json.findings)]).toEqual([0, []]);
  });

  it('warns, and no more, of a quota whose printed totals are the city’s own', async () => {
    const { code, json } = await answer<{ findings: Finding[] }>('check', QUOTA);
    expect(code).toBe(0);
    expect(json.findings.map(({ code: kind, severity, address }) => [kind, severity, address])).toEqual([
      ['total-mismatch', 'warning', 'C16'],
      ['total-mismatch', 'warning', 'D16'],
      ['total-mismatch', 'warning', 'E16'],
      ['total-mismatch', 'warning', 'F16'],
    ]);
  });
});

describe('recognise', () => {
  it('tells the sheet’s kind, dates, rows and columns', async () => {
    const { code, json } = await answer('recognise', SAMPLE);
    const column = (letter: string, role: string, insurance: string, date: string | null = null) => ({
      column: letter,
      role,
      insurance,
      date,
      confidence: expect.any(Number) as number,
    });
    expect(code).toBe(0);
    expect(json).toEqual({
      sheets: [
        {
          name: 'Tiến độ 2023',
          kind: 'progress',
          asOf: '2023-11-18',
          priorAsOf: '2023-05-31',
          tables: [
            {
              range: 'A5:J16',
              headerRows: [5, 6],
              numberingRows: [],
              bodyRows: [7, 8, 9, 10, 11, 12, 13, 14, 15],
              groupRows: [],
              ofWhichRows: [],
              totalRows: [16],
              columns: [
                column('A', 'ordinal', 'none'),
                column('B', 'unit', 'none'),
                column('C', 'plan', 'bhxhTuNguyen'),
                column('D', 'actual', 'bhxhTuNguyen', '2023-11-18'),
                column('E', 'rate', 'bhxhTuNguyen'),
                column('F', 'prior', 'bhxhTuNguyen', '2023-05-31'),
                column('G', 'change', 'bhxhTuNguyen', '2023-05-31'),
                column('H', 'plan', 'bhytHoGiaDinh'),
                column('I', 'actual', 'bhytHoGiaDinh', '2023-11-18'),
                column('J', 'rate', 'bhytHoGiaDinh'),
              ],
            },
          ],
        },
      ],
    });
  });

  it('adds the reasons with --explain', async () => {
    const { json } = await answer<{ sheets: { tables: { columns: { evidence: object[] }[] }[] }[] }>(
      'recognise',
      PUBLISHED,
      '--explain',
    );
    const rate = json.sheets[0]?.tables[0]?.columns[4];
    expect(rate?.evidence).toEqual([
      { by: 'header', text: 'Đạt Tỷ lệ (%)' },
      { by: 'arithmetic', text: 'E = 100 × D / C (9/9)' },
    ]);
  });
});
