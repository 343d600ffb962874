import { type Grid, gridExtent, isBlankAt, valueAt } from '../grid/grid';
import { composed } from '../text/fold';
import { figureOfText } from '../text/figure';
import type { TableFrame } from './table-frame';
import {
  endsTable,
  isGroupLabel,
  isMeanLabel,
  isNamedTrungBinh,
  isOfWhichLabel,
  isPlaceholder,
  isSubtotalLabel,
  isTotalLabel,
  type OrdinalMark,
  ordinalMark,
  prefixOf,
  romanNumber,
} from './row-words';
import type { RowKind } from './vocabulary';

/** The rows of a table by what they are; 1-based sheet rows, each list in order. */
export interface TableRows {
  readonly body: readonly number[];
  readonly group: readonly number[];
  readonly ofWhich: readonly number[];
  readonly total: readonly number[];
  /** The last row that belongs to the table. */
  readonly last: number;
}

/** A row below the header, before it is known what it is. */
interface Line {
  readonly row: number;
  readonly label: string;
  readonly mark: OrdinalMark;
  readonly figures: boolean;
}

type LineKind = Extract<RowKind, 'body' | 'group' | 'ofWhich' | 'total'>;

const widestBlank = 2;

/**
 * Reads the rows under a header until the table ends: at a signature or note, at more than two blank rows, or at the
 * next table's header.
 * @param stop the first row that surely belongs to something else (the next header), 1-based.
 */
export function readRows(grid: Grid, frame: TableFrame, stop: number): TableRows {
  const lines = linesOf(grid, frame, stop);
  const kinds = withEntered(grid, frame, lines, kindsOf(lines));
  const of = (kind: LineKind): number[] =>
    lines.filter((_, index) => kinds[index] === kind).map(({ row }) => row);
  return {
    body: of('body'),
    group: of('group'),
    ofWhich: of('ofWhich'),
    total: of('total'),
    last: lines.at(-1)?.row ?? frame.firstRow - 1,
  };
}

function linesOf(grid: Grid, frame: TableFrame, stop: number): Line[] {
  const lines: Line[] = [];
  const bottom = Math.min(gridExtent(grid)?.bottom ?? 0, stop - 1);
  let last = frame.firstRow - 1;
  let units = false;
  let total = false;
  for (let row = frame.firstRow; row <= bottom && row - last <= widestBlank + 1; row += 1) {
    const label = rowLabel(grid, frame, row);
    const figures = hasFigures(grid, frame, row);
    const mark = markOf(grid, frame, row, label);
    if (label === '' && !figures && mark === null) continue;
    if (endsTable(label) && !figures) break;
    const gap = lines.length > 0 && row > last + 1;
    // After a gap, or below a total, only what looks like a row of the table still belongs to it.
    if (
      !figures &&
      mark === null &&
      !isGroupLabel(label) &&
      prefixOf(label) === null &&
      !isOfWhichLabel(label) &&
      (gap || total)
    )
      break;
    lines.push({ row, label, mark, figures });
    // A total on top closes nothing.
    total ||= units && isTotalLabel(label);
    units ||= figures && !isTotalLabel(label) && !isOfWhichLabel(label);
    last = row;
  }
  return trimmed(lines);
}

/** The mark before a unit's name: in a column of its own, or glued to the name ("10. Huyện Phù Cừ"). */
function markOf(grid: Grid, frame: TableFrame, row: number, label: string): OrdinalMark {
  const own = frame.ordinalColumn === null ? null : ordinalMark(valueAt(grid, row, frame.ordinalColumn));
  return own ?? (/^\d{1,4}[.)]\s*\p{L}/u.test(label) ? 'number' : null);
}

/** A table does not end with texts that have neither a number before them nor figures behind them. */
function trimmed(lines: readonly Line[]): Line[] {
  let length = lines.length;
  while (length > 0) {
    const line = lines[length - 1];
    if (line === undefined || line.figures || line.mark !== null || isTotalLabel(line.label)) break;
    length -= 1;
  }
  return lines.slice(0, length);
}

function kindsOf(lines: readonly Line[]): (LineKind | null)[] {
  const prefixed = prefixedGroups(lines);
  const subtotals = subtotalsOf(lines);
  const numbered = lines.filter(({ mark }) => mark === 'number').length;
  // Where units are numbered, a name without a number heads the units below it.
  const unnumberedAreGroups = numbered >= 2 && numbered * 3 >= lines.length;
  let parts = false;
  return lines.map((line, index) => {
    const { label, mark, figures } = line;
    const before = parts;
    parts = false;
    if (isPlaceholder(label)) return null;
    if (mark === null && isMeanLabel(label) && !(isNamedTrungBinh(label) && isAmongUnits(lines, index))) {
      return null;
    }
    if (mark !== 'number' && isTotalLabel(label)) return subtotals.has(index) ? 'group' : 'total';
    if (isOfWhichLabel(label)) {
      parts = !figures || /^[-+*\s]*bao gồm/i.test(label);
      return 'ofWhich';
    }
    if (before && numbered >= 2 && mark === null && figures && !isGroupLabel(label)) {
      parts = true;
      return 'ofWhich';
    }
    if (mark === 'roman' || mark === 'letter' || prefixed.has(index)) return 'group';
    if (mark === null && isGroupLabel(label)) return 'group';
    // "- Hộ nghèo" below a numbered row is a part of it; where every row begins with a dash, the dash means nothing.
    if (mark === null && /^[-–+•*]\s*\p{L}/u.test(label) && (before || numbered > 0)) {
      parts = before;
      return 'ofWhich';
    }
    if (mark === 'number') return 'body';
    if (label !== '' && unnumberedAreGroups && lines[index + 1]?.mark === 'number') return 'group';
    return figures && label !== '' ? 'body' : null;
  });
}

/** "Trung Bình" is a commune too; the row of means stands above or below all the units. */
function isAmongUnits(lines: readonly Line[], index: number): boolean {
  const isUnit = ({ label, figures }: Line): boolean =>
    figures && label !== '' && !isTotalLabel(label) && !isMeanLabel(label);
  return lines.slice(0, index).some(isUnit) && lines.slice(index + 1).some(isUnit);
}

/**
 * With the units of whose figures none is a number ("chưa báo cáo", ">90"): rows among the others with something where
 * those have figures.
 */
function withEntered(
  grid: Grid,
  frame: TableFrame,
  lines: readonly Line[],
  kinds: readonly (LineKind | null)[],
): (LineKind | null)[] {
  const [first, last] = [kinds.indexOf('body'), kinds.lastIndexOf('body')];
  const open = lines.flatMap((line, index) =>
    kinds[index] === null && index > first && index < last && line.mark === null && isUnitName(line)
      ? [index]
      : [],
  );
  if (open.length === 0) return [...kinds];
  const columns = figureColumns(
    grid,
    frame,
    lines.filter((_, index) => kinds[index] === 'body'),
  );
  const entered = open.filter((index) =>
    columns.some((column) => !isBlankAt(grid, lines[index]?.row ?? 0, column)),
  );
  return kinds.map((kind, index) => (entered.includes(index) ? 'body' : kind));
}

function isUnitName({ label, figures }: Line): boolean {
  return label !== '' && !figures && !isPlaceholder(label) && !isMeanLabel(label);
}

/** The columns that have a number in most of the given rows. */
function figureColumns(grid: Grid, frame: TableFrame, lines: readonly Line[]): number[] {
  const columns: number[] = [];
  for (let column = frame.unitColumn + 1; column <= frame.right; column += 1) {
    const numbers = lines.filter(({ row }) => typeof valueAt(grid, row, column) === 'number').length;
    if (numbers * 2 > lines.length) columns.push(column);
  }
  return columns;
}

/**
 * Rows whose name begins with a mark of a group in its turn: I., II., III. or A., B. "X. Bình" is xã Bình and "P. Phú
 * Cát" a phường, so a mark counts only where it is the next one; Roman numbers begin anew under each letter.
 */
function prefixedGroups(lines: readonly Line[]): ReadonlySet<number> {
  const groups = new Set<number>();
  let letter = 'A'.charCodeAt(0);
  let roman = 1;
  lines.forEach(({ label, mark }, index) => {
    const prefix = mark === null ? prefixOf(label) : null;
    if (prefix === null) return;
    const number = romanNumber(prefix);
    if (number !== null && (number === roman || (number === 1 && groups.size > 0))) roman = number + 1;
    else if (prefix.charCodeAt(0) === letter && prefix.length === 1) [letter, roman] = [letter + 1, 1];
    else return;
    groups.add(index);
  });
  return groups;
}

/**
 * Of several totals one is the table's own: the one on top, else the last. The others belong to groups, as do all of
 * them where each group has just one ("Cộng" at the foot of each) and no more is left.
 */
function subtotalsOf(lines: readonly Line[]): ReadonlySet<number> {
  const totals = lines.flatMap(({ label, mark }, index) =>
    mark !== 'number' && isTotalLabel(label) ? [index] : [],
  );
  if (totals.length < 2) return new Set();
  const isUnit = (line: Line | undefined): boolean =>
    line !== undefined && line.figures && !isTotalLabel(line.label) && !isGroupLabel(line.label);
  const named = totals.filter((index) => isSubtotalLabel(lines[index]?.label ?? ''));
  const headings = lines.filter(
    ({ mark, label }) => mark === 'roman' || mark === 'letter' || isGroupLabel(label),
  ).length;
  const [first = 0] = totals;
  const onTop = !lines.slice(0, first).some(isUnit);
  const own = onTop ? first : headings > 0 && totals.length <= headings ? -1 : (totals.at(-1) ?? -1);
  const others = totals.filter((index) => index !== own);
  const apart = own !== -1 && named.includes(own) ? [own] : [];
  if (headings > 0 || named.length > 0) return new Set([...others, ...apart]);
  // The same total said on top and at the foot is a total twice.
  return new Set(
    others.filter((index) => lines.slice(0, index).some(isUnit) && lines.slice(index).some(isUnit)),
  );
}

/** The name of a row: in the unit's column, or in the running number's where the two are merged ("Tổng cộng"). */
export function rowLabel(
  grid: Grid,
  frame: Pick<TableFrame, 'unitColumn' | 'ordinalColumn'>,
  row: number,
): string {
  const unit = composed(String(valueAt(grid, row, frame.unitColumn)));
  if (unit !== '' || frame.ordinalColumn === null) return unit;
  const ordinal = composed(String(valueAt(grid, row, frame.ordinalColumn)));
  return /\p{L}{2}/u.test(ordinal) ? ordinal : '';
}

function hasFigures(grid: Grid, frame: TableFrame, row: number): boolean {
  for (let column = frame.unitColumn + 1; column <= frame.right; column += 1) {
    if (isBlankAt(grid, row, column)) continue;
    const value = valueAt(grid, row, column);
    if (typeof value === 'number' || (typeof value === 'string' && figureOfText(value) !== null)) return true;
  }
  return false;
}
