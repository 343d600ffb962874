import type { Finding } from '../../../src/core/checks/finding';
import { findingsOf } from '../../../src/core/checks/sheet-checks';
import type { CellContent, Grid } from '../../../src/core/grid/grid';
import { readIgnored } from '../../../src/core/ignored-findings/ignored-finding';
import {
  splitFindings,
  withIgnored,
  withoutIgnored,
} from '../../../src/core/ignored-findings/split-findings';
import { recogniseSheet } from '../../../src/core/layout/recognise-sheet';
import type { RecognisedSheet } from '../../../src/core/recognised-sheet';
import { huongTra, typedSheet } from '../typed-sheet';

interface Seen {
  readonly sheets: readonly RecognisedSheet[];
  readonly findings: readonly Finding[];
}

/** A sheet with its errors; what is merely told of it would be in the way here. */
function seen(grid: Grid): Seen {
  const layout = recogniseSheet(grid);
  const findings = findingsOf(grid, layout).filter(({ severity }) => severity === 'error');
  return { sheets: [{ grid, layout }], findings };
}

const rowsOf = (grid: Grid): CellContent[][] => grid.values.map((row) => [...row]);
const sheet = (rows: readonly (readonly CellContent[])[]): Seen =>
  seen(typedSheet(rows, { name: 'Tiến độ 2023' }));
const published = rowsOf(huongTra({ filled: true }));

/** The published sheet after something was done to its rows. */
function after(change: (rows: CellContent[][]) => void): Seen {
  const rows = published.map((row) => [...row]);
  change(rows);
  return sheet(rows);
}

const first = sheet(published);
const kept = withIgnored([], first.findings, first.sheets, new Set(first.findings));
const addresses = (findings: readonly Finding[]): string[] => findings.map(({ address }) => address);
const shown = ({ findings, sheets }: Seen): string[] =>
  addresses(splitFindings(findings, sheets, kept).shown);
const hidden = ({ findings, sheets }: Seen): string[] =>
  addresses(splitFindings(findings, sheets, kept).ignored);

describe('the wrong change of the published total, ignored', () => {
  it.each<[string, Seen, readonly string[], readonly string[]]>([
    ['stays so', first, [], ['G16']],
    ['when a row is inserted above', after((rows) => rows.splice(3, 0, [])), [], ['G17']],
    [
      'when a column is inserted before it',
      after((rows) => rows.forEach((row) => row.splice(2, 0, ''))),
      [],
      ['H16'],
    ],
    ['when the units are sorted', after((rows) => rows.splice(6, 2, rows[7]!, rows[6]!)), [], ['G16']],
    ['is told of again when its figure changes', after((rows) => (rows[15]![6] = 57.71)), ['G16'], []],
    [
      'and when what it is held against does',
      after((rows) => ((rows[15]![5] = 1443), (rows[6]![5] = 159))),
      ['G7', 'G16'],
      [],
    ],
    ['another finding is told of beside it', after((rows) => (rows[6]![4] = 64.81)), ['E7'], ['G16']],
  ])('%s', (_name, now, expected, ignored) => {
    expect(shown(now).filter((address) => /^[EGH]/.test(address))).toEqual(expected);
    expect(hidden(now)).toEqual(ignored);
  });

  it('is told of again when the person says so', () => {
    expect(withoutIgnored(kept, first.findings, first.sheets, new Set(first.findings))).toEqual([]);
  });

  it('ignored once more with other figures, is kept once', () => {
    const now = after((rows) => (rows[15]![6] = 57.71));
    const again = withIgnored(kept, now.findings, now.sheets, new Set(now.findings));
    expect(again).toHaveLength(1);
    expect(again[0]?.figures).toContain('57.71');
  });

  it('reads back from what is kept in the file', () => {
    expect(readIgnored(JSON.stringify(kept))).toEqual(kept);
  });
});

it('two that look the same are told apart: ignoring one hides one', () => {
  const twice = sheet([
    ['TIẾN ĐỘ BHXH TỰ NGUYỆN (Tính đến 18/11/2023)'],
    ['STT', 'Đơn vị', 'Kế hoạch', 'Thực hiện', 'Tỷ lệ (%)'],
    [1, 'Xã A', 400, 200, 55],
    [2, 'Xã B', 300, 150, 50],
    [3, 'Xã A', 400, 200, 55],
  ]);
  const wrong = twice.findings.filter(({ code }) => code === 'rate-mismatch');
  expect(addresses(wrong)).toEqual(['E3', 'E5']);
  const one = withIgnored([], twice.findings, twice.sheets, new Set(wrong.slice(1)));
  const { ignored } = splitFindings(twice.findings, twice.sheets, one);
  expect(addresses(ignored)).toEqual(['E5']);
});

describe('what is kept', () => {
  it.each<[string, string | null]>([
    ['nothing', null],
    ['no JSON', '{'],
    ['no list', '{"sheet":"a"}'],
    ['a list of other things', '[1,null,{"sheet":"a","code":"b"}]'],
  ])('%s counts for nothing', (_name, text) => expect(readIgnored(text)).toEqual([]));
});
