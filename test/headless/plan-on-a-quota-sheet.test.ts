import { answer, Folder, headless, PATIENCE } from './command-line-run';
import { factsOf, formulaAt, printedAt, readByExcelJs, shownAt, sheetOf } from './independent-reading';
import { madeWorkbook } from './made-workbook';
import {
  PROGRESS_SHEET,
  progressRows,
  progressSheet,
  QUOTA_SHEET,
  quotaSheet,
  quotaWorkbook,
  rateBy,
} from './quota-workbook';

jest.setTimeout(PATIENCE);

const folder = new Folder();
afterAll(() => folder.remove());

interface Recalculated {
  readonly written: readonly { readonly sheet: string; readonly range: string }[];
  readonly quotas?: readonly object[];
  readonly findings: readonly { readonly code: string; readonly severity: string; readonly sheet: string }[];
  readonly roundTrips: number;
}

describe('recalculate, with the plan on another sheet', () => {
  let file = '';
  let ran: { code: number; json: Recalculated };
  beforeAll(async () => {
    file = await folder.put('workbook.xlsx', await quotaWorkbook());
    ran = await answer<Recalculated>('recalculate', file, '--out', folder.at('out.xlsx'));
  });

  it('tells which sheet the plan is from, and who is not there', () => {
    const taken = { sheet: PROGRESS_SHEET, outcome: 'used', from: QUOTA_SHEET, candidates: [QUOTA_SHEET] };
    expect(ran.json.quotas).toEqual([
      { ...taken, insurance: 'bhxhTuNguyen', unmatched: ['PHƯỜNG 10'] },
      { ...taken, insurance: 'bhyt', unmatched: ['PHƯỜNG 10'] },
    ]);
    expect(ran.json.written).toEqual([
      { sheet: PROGRESS_SHEET, range: 'D5:D7' },
      { sheet: PROGRESS_SHEET, range: 'F5:F7' },
    ]);
    expect(ran.json.roundTrips).toBe(3);
  });

  it('writes the rates as formulas onto the cells of their units, with their values stored', async () => {
    const sheet = sheetOf(await readByExcelJs(await folder.bytes('out.xlsx')), PROGRESS_SHEET);
    expect(['D5', 'D6', 'D7'].map((address) => formulaAt(sheet, address))).toEqual([
      rateBy('C5', '$D$14'),
      rateBy('C6', '$D$5'),
      rateBy('C7', '$D$6'),
    ]);
    expect(['D5', 'D6', 'D7', 'F5', 'F6', 'F7'].map((address) => printedAt(sheet, address))).toEqual([
      '80.25',
      '90.91',
      '72.73',
      '95.30',
      '87.18',
      '100.00',
    ]);
    expect(['D8', 'D9', 'F8', 'F9'].map((address) => shownAt(sheet, address))).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it('leaves everything else as it was, the quota sheet above all', async () => {
    const before = await readByExcelJs(await folder.bytes('workbook.xlsx'));
    const after = await readByExcelJs(await folder.bytes('out.xlsx'));
    expect(factsOf(sheetOf(after, QUOTA_SHEET))).toEqual(factsOf(sheetOf(before, QUOTA_SHEET)));
    const [was, is] = [before, after].map((workbook) => factsOf(sheetOf(workbook, PROGRESS_SHEET)).cells);
    const changed = Object.keys(is ?? {}).filter(
      (address) => JSON.stringify(is?.[address]?.content) !== JSON.stringify(was?.[address]?.content ?? null),
    );
    expect(changed.sort()).toEqual(['D5', 'D6', 'D7', 'F5', 'F6', 'F7']);
  });

  it('ends well: the city’s own totals and the ward that has no quota are worth a look, and no more', () => {
    expect(ran.code).toBe(0);
    expect(ran.json.findings.map(({ code, severity, sheet }) => [code, severity, sheet])).toEqual([
      ...Array.from({ length: 4 }, () => ['total-mismatch', 'warning', QUOTA_SHEET]),
      ['unknown-unit', 'warning', PROGRESS_SHEET],
    ]);
  });

  it('has nothing to do on its own result', async () => {
    const again = await answer<Recalculated>(
      'recalculate',
      folder.at('out.xlsx'),
      '--out',
      folder.at('again.xlsx'),
    );
    expect([again.json.written, again.json.roundTrips]).toEqual([[], 2]);
    expect(await folder.bytes('again.xlsx')).toEqual(await folder.bytes('out.xlsx'));
  });

  it('says it in words', async () => {
    const { stdout } = await headless('recalculate', file);
    expect(stdout).toContain(
      'Tiến độ · Chỉ tiêu BHXH tự nguyện lấy từ trang “Giao chỉ tiêu”; 1 đơn vị không thấy ở đó hoặc trùng tên: PHƯỜNG 10.\n',
    );
  });

  it('works on one sheet with the plan of another', async () => {
    const { json } = await answer<Recalculated>('recalculate', file, '--sheet', PROGRESS_SHEET);
    expect(json.written).toHaveLength(2);
  });
});

describe('the reports, with the plan on another sheet', () => {
  it('rank and sum by it', async () => {
    const file = await folder.put('reports.xlsx', await quotaWorkbook());
    const { code, json } = await answer<{
      ranking: {
        rankings: { insurance: string; rows: { unit: string; plan: number; gapToThreshold: number }[] }[];
      };
      summary: { kinds: object[] };
    }>('all', file, '--out', folder.at('reports-out.xlsx'));
    expect(code).toBe(0);
    expect(
      json.ranking.rankings.map(({ insurance, rows }) => [
        insurance,
        rows.map(({ unit, plan, gapToThreshold }) => [unit, plan, gapToThreshold]),
      ]),
    ).toEqual([
      ['bhxhTuNguyen', [['P.2', 55, 4]]],
      ['bhyt', [['P.1', 10324, 602]]],
    ]);
    expect(json.summary.kinds).toMatchObject([
      { insurance: 'bhxhTuNguyen', plan: 539, actual: 458, rate: null, units: 3, reached: 2, below: ['P.2'] },
      { insurance: 'bhyt', plan: 33704, actual: 32244, rate: null, units: 3, reached: 2, below: ['P.1'] },
    ]);
    const summary = sheetOf(await readByExcelJs(await folder.bytes('reports-out.xlsx')), 'Tổng hợp');
    expect(formulaAt(summary, 'B5')).toBe("=SUM('Giao chỉ tiêu'!D5:D6,'Giao chỉ tiêu'!D14)");
    expect(['B5', 'C5', 'D5'].map((address) => shownAt(summary, address))).toEqual([539, 458, '–']);
  });

  it('change nothing on their own result', async () => {
    const first = folder.at('reports-out.xlsx');
    await answer('all', first, '--out', folder.at('reports-again.xlsx'));
    expect(await folder.bytes('reports-again.xlsx')).toEqual(await folder.bytes('reports-out.xlsx'));
  });
});

describe('check, with the plan on another sheet', () => {
  it('holds typed rates against it', async () => {
    const rows = progressRows.map((row) => (row[1] === 'P.2' ? [3, 'P.2', 40, 77.3, 3444, 100] : row));
    const file = await folder.put('typed.xlsx', await madeWorkbook(quotaSheet, { ...progressSheet, rows }));
    const { code, json } = await answer<{ findings: { code: string; severity: string; address: string }[] }>(
      'check',
      file,
    );
    expect(code).toBe(1);
    expect(json.findings.filter(({ severity }) => severity === 'error')).toMatchObject([
      {
        code: 'rate-mismatch',
        address: 'D7',
        found: 77.3,
        expected: 72.73,
        repair: { address: 'D7', formula: rateBy('C7', '$D$6') },
      },
    ]);
  });
});

describe('what is not used, is told', () => {
  it.each([
    [
      'two quotas alike',
      'Giao 2',
      quotaSheet.rows,
      { outcome: 'undecided', from: null, candidates: [QUOTA_SHEET, 'Giao 2'] },
    ],
  ])('%s', async (_what, name, rows, expected) => {
    const file = await folder.put('two.xlsx', await madeWorkbook(quotaSheet, { name, rows }, progressSheet));
    const { json } = await answer<Recalculated>('recalculate', file);
    expect(json.written).toEqual([]);
    expect(json.quotas?.[0]).toMatchObject(expected);
  });

  it('a workbook without quota sheets has nothing to tell', async () => {
    const file = await folder.put('alone.xlsx', await madeWorkbook(progressSheet));
    const { json } = await answer<Recalculated>('recalculate', file);
    expect([json.written, 'quotas' in json]).toEqual([[], false]);
  });
});
