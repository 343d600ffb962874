import fc from 'fast-check';
import { isEmptyPlan } from '../../../src/core/edits/edit-plan';
import { parseRange } from '../../../src/core/grid/address';
import { type CellContent, type Grid, valueAt } from '../../../src/core/grid/grid';
import { recogniseSheet } from '../../../src/core/layout/recognise-sheet';
import type { InsuranceKind } from '../../../src/core/layout/vocabulary';
import { matchUnits } from '../../../src/core/matching/match-units';
import type { Decisions } from '../../../src/core/paste/decisions';
import type { PastePlan } from '../../../src/core/paste/paste-plan';
import { planPaste } from '../../../src/core/paste/plan-paste';
import { readBlock } from '../../../src/core/paste/read-block';
import { sheetUnits } from '../../../src/core/paste/sheet-units';
import type { RecognisedSheet } from '../../../src/core/recognised-sheet';
import { huongTra, typedSheet } from '../typed-sheet';

function recognised(grid: Grid): RecognisedSheet {
  return { grid, layout: recogniseSheet(grid) };
}

/** A block pasted for a kind, with what a person says of its rows by their names. */
function pasted(
  grid: Grid,
  text: string,
  said: Readonly<Record<string, string | null>> = {},
  insurance: InsuranceKind = 'bhxhTuNguyen',
): Extract<PastePlan, { outcome: 'planned' }> {
  const sheet = recognised(grid);
  const reading = readBlock(text, { insurance });
  const found = sheetUnits(sheet, insurance);
  if (reading.outcome === 'refused' || found.outcome === 'refused') throw new Error('refused');
  const { block } = reading;
  const decisions: Decisions = new Map(
    Object.entries(said).map(([row, unit]): [number, number | null] => [
      block.units.findIndex((one) => one.unit === row),
      unit === null ? null : found.units.findIndex((one) => one.unit === unit),
    ]),
  );
  const matches = matchUnits(block.units, found.units);
  const plan = planPaste(sheet, { insurance, block, matches, decisions });
  if (plan.outcome === 'refused') throw new Error(plan.refusal.code);
  return plan;
}

/** Each cell that is written, by its address: `D7: 220`. */
function writtenBy({ plan }: ReturnType<typeof pasted>): string[] {
  return plan.edits.flatMap((edit) => {
    if (edit.kind !== 'cells') throw new Error(edit.kind);
    const { top, left } = parseRange(edit.range);
    return edit.contents.flatMap(([content], index) =>
      content === null || content === undefined
        ? []
        : [`${String.fromCharCode(64 + left)}${top + index}: ${String(content)}`],
    );
  });
}

/** Next Friday's figures in another order, with Hương Chữ, with Phú Bài and without Hương Bình. */
const nextFriday = [
  'Tứ Hạ\t270',
  'Phú Bài\t400',
  'Bình Thành\t130',
  'Hương Chữ\t210',
  'Hương Xuân\t240',
  'Hương Vân\t175',
  'Bình Tiến\t140',
  'Hương Văn\t190',
  'Hương Toàn\t1.220',
  'Tổng cộng\t2.775',
].join('\n');
const matchedCells = ['D7: 1220', 'D9: 190', 'D10: 140', 'D11: 175', 'D12: 240', 'D13: 270', 'D14: 130'];

describe('next Friday’s block on the sample', () => {
  test('what is matched is written by unit, and all else is told of', () => {
    const paste = pasted(huongTra(), nextFriday);
    expect(writtenBy(paste)).toEqual(matchedCells);
    const { left, missing, typedTotals, unchanged } = paste.report;
    expect(left.map(({ unit, why }) => `${unit}: ${why}`)).toEqual(['Phú Bài: notFound', 'Hương Chữ: near']);
    expect(missing).toEqual([
      { unit: 'UBND phường Hương Chử', address: 'D8', content: 203 },
      { unit: 'UBND xã Hương Bình', address: 'D15', content: 145 },
    ]);
    expect(typedTotals).toEqual([{ address: 'D16', content: 1667 }]);
    expect(unchanged).toEqual([]);
  });

  test('what a person says is written too', () => {
    const paste = pasted(huongTra(), nextFriday, { 'Hương Chữ': 'UBND phường Hương Chử', 'Phú Bài': null });
    expect(writtenBy(paste)).toEqual([...matchedCells, 'D8: 210'].sort(byRow));
    expect(paste.report.left.map(({ unit, why }) => `${unit}: ${why}`)).toEqual(['Phú Bài: refused']);
    expect(paste.report.missing.map(({ unit }) => unit)).toEqual(['UBND xã Hương Bình']);
  });

  test('two rows said to be one unit: neither is written', () => {
    const paste = pasted(huongTra(), nextFriday, { 'Hương Chữ': 'UBND phường Tứ Hạ' });
    expect(writtenBy(paste)).toEqual(matchedCells.filter((cell) => !cell.startsWith('D13')));
    expect(paste.report.left.map(({ unit, why, address }) => `${unit}: ${why} ${address ?? ''}`)).toEqual([
      'Tứ Hạ: claimed-twice D13',
      'Phú Bài: notFound ',
      'Hương Chữ: claimed-twice D13',
    ]);
  });

  test('each kind goes into its own column', () => {
    const paste = pasted(huongTra(), 'Tứ Hạ\t3.100\nHương Toàn\t5.950', {}, 'bhytHoGiaDinh');
    expect(writtenBy(paste)).toEqual(['I7: 5950', 'I13: 3100']);
  });

  test('pasted once more it changes nothing', () => {
    const same = 'Hương Toàn\t213\nTứ Hạ\t262';
    const paste = pasted(huongTra(), same);
    expect(isEmptyPlan(paste.plan)).toBe(true);
    expect(paste.report.unchanged.map(({ address }) => address)).toEqual(['D13', 'D7'].reverse());
  });

  test('the plan knows what stood there', () => {
    const [edit] = pasted(huongTra(), 'Hương Toàn\t220').plan.edits;
    expect(edit).toMatchObject({ range: 'D7', contents: [[220]], before: { contents: [[213]] } });
  });
});

describe('cells that are left alone', () => {
  const header: readonly CellContent[] = ['STT', 'Đơn vị', 'Kế hoạch giao', 'Số thực hiện', 'Tỷ lệ (%)'];
  const sheet = (
    actual: readonly CellContent[],
    formulas: Readonly<Record<number, string>> = {},
    format = 'General',
  ): Grid => {
    const rows = [
      ['TIẾN ĐỘ BHXH TỰ NGUYỆN (Tính đến 18/11/2023)'],
      header,
      [1, 'Hương Toàn', 455, actual[0] ?? '', ''],
      [2, 'Tứ Hạ', 326, actual[1] ?? '', ''],
      ['', 'Tổng cộng', 781, actual[2] ?? '', ''],
    ];
    const grid = typedSheet(rows, { name: 'Tiến độ', formats: { 4: format } });
    const withFormulas = grid.formulas.map((row, index) =>
      row.map((content, column) => (column === 3 ? (formulas[index + 1] ?? content) : content)),
    );
    return { ...grid, formulas: withFormulas };
  };
  const block = 'Hương Toàn\t220\nTứ Hạ\t270\nTổng cộng\t490';

  test('the total’s formula', () => {
    const paste = pasted(sheet([213, 262, 475], { 5: '=SUM(D3:D4)' }), block);
    expect(writtenBy(paste)).toEqual(['D3: 220', 'D4: 270']);
    expect(paste.report.typedTotals).toEqual([]);
  });

  test('a unit’s formula', () => {
    const paste = pasted(sheet([213, 262, 475], { 3: '=200+13' }), block);
    expect(writtenBy(paste)).toEqual(['D4: 270']);
    expect(paste.report.left).toEqual([
      { row: 1, unit: 'Hương Toàn', figure: { kind: 'people', people: 220 }, why: 'formula', address: 'D3' },
    ]);
    expect(paste.report.missing.map(({ address }) => address)).toEqual(['D3']);
  });

  test.each([
    ['213,5', ['no-figure']],
    ['46%', ['no-figure']],
    ['-3', ['no-figure']],
    // Without any figure it is no row of the block: the sheet's unit is told of as missing.
    ['', []],
    ['chưa có', []],
  ])('a unit whose figure is %p', (cell, left) => {
    const paste = pasted(sheet([213, 262, 475]), `Hương Toàn\t${cell}\nTứ Hạ\t270\nTổng cộng\t490`);
    expect(writtenBy(paste)).toEqual(['D4: 270']);
    expect(paste.report.left.map(({ why }) => why)).toEqual(left);
    expect(paste.report.missing).toEqual([{ unit: 'Hương Toàn', address: 'D3', content: 213 }]);
  });

  test('cells that were cleared for the new period are filled', () => {
    expect(writtenBy(pasted(sheet(['', '', '']), block))).toEqual(['D3: 220', 'D4: 270']);
  });

  test('a cell that is formatted as text gets a format for numbers', () => {
    const [edit] = pasted(sheet(['213', '262', ''], {}, '@'), block).plan.edits;
    expect(edit).toMatchObject({ contents: [[220], [270]], numberFormats: [['General'], ['General']] });
  });
});

describe('sheets that cannot take the figures', () => {
  const sheet = recognised(huongTra());

  test.each<[InsuranceKind, object]>([
    ['bhtn', { outcome: 'refused', refusal: { code: 'no-actual-column', insurance: 'bhtn' } }],
    ['bhxhTuNguyen', { outcome: 'found' }],
  ])('%s', (insurance, found) => expect(sheetUnits(sheet, insurance)).toMatchObject(found));

  test('matches of another block are no one’s', () => {
    const block = { units: [] };
    const matches = matchUnits([{ unit: 'Tứ Hạ', group: null }], []);
    expect(() => planPaste(sheet, { insurance: 'bhxhTuNguyen', block, matches })).toThrow(RangeError);
  });
});

test('in whatever order a block is pasted, each unit gets its own figure', () => {
  const grid = huongTra();
  const units = Array.from({ length: 9 }, (_, index) => String(valueAt(grid, 7 + index, 2)));
  fc.assert(
    fc.property(
      fc.shuffledSubarray(units, { minLength: 1 }),
      fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 9, maxLength: 9 }),
      (some, figures) => {
        const text = some.map((unit) => `${unit}\t${figures[units.indexOf(unit)] ?? 0}`).join('\n');
        const { report } = pasted(grid, text);
        const given = [...report.filled, ...report.unchanged];
        for (const { unit, people, pasted: from } of given) {
          expect(from).toBe(unit);
          expect(people).toBe(figures[units.indexOf(unit)]);
        }
        expect(given.length + report.missing.length).toBe(9);
        expect(given.length + report.left.length).toBe(some.length);
      },
    ),
    { numRuns: 60 },
  );
});

function byRow(one: string, other: string): number {
  return parseInt(one.slice(1), 10) - parseInt(other.slice(1), 10);
}
