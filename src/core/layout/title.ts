import { type Grid, gridExtent, isDateFormatted, valueAt } from '../grid/grid';
import { composed, folded } from '../text/fold';
import { dateOfSerial, datesIn, type FoundDate, yearIn } from '../text/date';
import { insuranceKindsIn } from './insurance-words';
import { respelt } from './typing-slips';
import type { InsuranceKind } from './vocabulary';

/** What the lines above a table say of it. */
export interface Title {
  readonly lines: readonly string[];
  readonly year: number | null;
  readonly dates: readonly FoundDate[];
  readonly kinds: readonly InsuranceKind[];
  /** Whether the words speak of progress ("tiến độ", "kết quả", "tính đến"), or else of a quota ("giao chỉ tiêu"). */
  readonly speaksOf: 'progress' | 'quota' | null;
  /** The same with what it leaves unsaid taken from the sheet's first title. */
  completedBy(first: Title): Title;
}

/** A range of 1-based columns, both ends included. */
export interface Columns {
  readonly left: number;
  readonly right: number;
}

const longest = 300;

/**
 * Reads the lines above a table.
 * @param from @param to 1-based rows, both included; none when `to` is above `from`.
 * @param within 1-based columns, for one of two tables that stand side by side.
 */
export function readTitle(grid: Grid, from: number, to: number, within: Columns | null = null): Title {
  const extent = gridExtent(grid);
  const lines: string[] = [];
  const cellDates: FoundDate[] = [];
  for (let row = from; extent !== null && row <= to; row += 1) {
    for (let column = within?.left ?? extent.left; column <= (within?.right ?? extent.right); column += 1) {
      const value = valueAt(grid, row, column);
      if (typeof value === 'string' && value.trim() !== '') lines.push(composed(value.slice(0, longest)));
      if (typeof value === 'number' && isDateFormatted(grid, row, column)) {
        const date = dateOfSerial(value);
        if (date !== null) cellDates.push({ date, asOf: true });
      }
    }
  }
  // A milestone to strive for ("đến 30/6/2023 phấn đấu đạt từ 80%") is not the day of any figures.
  const said = lines.filter((line) => !/phan dau|tro len/.test(folded(line)));
  const years = lines.map(yearIn).filter((year) => year !== null);
  const dated = said.map((line) => datesIn(line, years[0] ?? null));
  const dates = [...cellDates, ...dated.flat()];
  return titleOf({
    lines,
    year: years[0] ?? yearOf(dates),
    dates,
    kinds: kindsIn(lines),
    speaksOf: speaksOf(said.join(' | ')) ?? speaksOf(lines.join(' | ')),
  });
}

/** The kinds that the lines name; "BHXH BẾN TRE" in a letterhead is an office where another line names a kind. */
function kindsIn(lines: readonly string[]): InsuranceKind[] {
  const of = (some: readonly string[]): InsuranceKind[] => [
    ...new Set(some.flatMap((line) => insuranceKindsIn(line))),
  ];
  // "Bảo hiểm xe máy tự nguyện", "hiến máu tự nguyện": the word alone names no kind.
  if (!lines.some((line) => insurances.test(respelt(folded(line))))) return [];
  const spoken = of(lines.filter((line) => !isOffice(line)));
  return spoken.length > 0 ? spoken : of(lines);
}

const insurances = /\bbh\b|bh ?(xh|yt|tn)|bao hiem (xa hoi|y te|that nghiep|tu nguyen|bat buoc)/;

function isOffice(line: string): boolean {
  const plain = folded(line);
  return (
    /^(bhxh|bao hiem xa hoi)( [a-z]+){0,5}$/.test(plain) &&
    !/tu nguyen|bat buoc|\b(tn|bb)\b|tham gia|\b(nam|thang|quy|den|theo|cac)\b/.test(plain)
  );
}

function titleOf(said: Omit<Title, 'completedBy'>): Title {
  return {
    ...said,
    completedBy: (first) =>
      titleOf({
        lines: said.lines.length > 0 ? said.lines : first.lines,
        year: said.year ?? first.year,
        dates: said.dates.length > 0 ? said.dates : first.dates,
        kinds: said.kinds.length > 0 ? said.kinds : first.kinds,
        speaksOf: said.speaksOf ?? first.speaksOf,
      }),
  };
}

function yearOf(dates: readonly FoundDate[]): number | null {
  const first = dates[0];
  return first === undefined ? null : Number(first.date.slice(0, 4));
}

function speaksOf(text: string): 'progress' | 'quota' | null {
  const plain = folded(text);
  if (
    /tien do|ket qua|tinh hinh thuc hien|tinh den|so lieu den|bao cao (tuan|thang|quy)|luy ke/.test(plain)
  ) {
    return 'progress';
  }
  if (/\bgiao\b|phan bo|chi tieu|ke hoach/.test(plain)) return 'quota';
  return /tinh hinh|tham gia|hien co|thuc trang/.test(plain) ? 'progress' : null;
}
