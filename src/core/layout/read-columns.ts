import { columnLetters } from '../grid/address';
import { type Grid, isDateFormatted, isPercentFormatted, numberAt } from '../grid/grid';
import { dateOfSerial, datesIn, type IsoDate } from '../text/date';
import { findQuotient, type Sample, sampleColumn, sampleRows } from './column-arithmetic';
import type { TableFrame } from './find-frames';
import { headerPaths } from './header-paths';
import { insuranceKindsIn, insuranceOfPath } from './insurance-words';
import { roleByWords } from './role-words';
import type { ColumnLayout, Evidence } from './sheet-layout';
import type { Title } from './title';
import type { ColumnRole, InsuranceKind } from './vocabulary';

const fractionRoles: ReadonlySet<ColumnRole> = new Set([
  'rate',
  'priorRate',
  'change',
  'coverage',
  'coverageTarget',
  'arrearsRate',
  'share',
]);
const kindless: ReadonlySet<ColumnRole> = new Set([
  'ordinal',
  'unit',
  'group',
  'code',
  'note',
  'population',
  'labourForce',
]);

/** Reads what each column of a table means: words of the header, then of the title, then the numbers themselves. */
export function readColumns(
  grid: Grid,
  frame: TableFrame,
  bodyRows: readonly number[],
  title: Title,
): ColumnLayout[] {
  const paths = headerPaths(grid, frame.headerRows, frame.left, frame.right);
  const rows = sampleRows(bodyRows);
  const samples = new Map<number, Sample>();
  for (let column = frame.unitColumn + 1; column <= frame.right; column += 1) {
    samples.set(column, sampleColumn(grid, rows, column));
  }
  const columns: ColumnLayout[] = [];
  for (const [column, path] of paths) {
    if (path.length > 0 || column === frame.unitColumn || column === frame.ordinalColumn) {
      columns.push(readColumn(grid, frame, column, path, title, samples));
    }
  }
  return columns;
}

function readColumn(
  grid: Grid,
  frame: TableFrame,
  column: number,
  path: readonly string[],
  title: Title,
  samples: ReadonlyMap<number, Sample>,
): ColumnLayout {
  const evidence: Evidence[] = [];
  let { role, confidence } = wordsOf(frame, column, path, title, evidence);
  const quotient = findQuotient(column, samples);
  if (quotient !== null && (role === 'other' || fractionRoles.has(role))) {
    evidence.push({
      by: 'arithmetic',
      text: `${columnLetters(column)} = 100 × ${columnLetters(quotient.part)} / ${columnLetters(quotient.whole)} (${quotient.holds}/${quotient.of} dòng)`,
    });
    if (role === 'other') [role, confidence] = ['rate', 0.8];
    else if (role !== 'change') confidence = Math.min(0.99, 1 - (1 - confidence) * 0.2);
  }
  const insurance = kindless.has(role) ? 'none' : insuranceOf(path, title, evidence);
  return {
    column,
    role,
    insurance,
    date: dateOfPath(grid, frame, column, path, title),
    confidence,
    evidence,
    headerPath: path,
    fraction: fractionRoles.has(role) && isFraction(grid, frame, column, quotient?.fraction),
  };
}

function wordsOf(
  frame: TableFrame,
  column: number,
  path: readonly string[],
  title: Title,
  evidence: Evidence[],
): { role: ColumnRole; confidence: number } {
  if (column === frame.unitColumn || column === frame.ordinalColumn) {
    evidence.push({ by: 'header', text: path.join(' · ') });
    return {
      role: column === frame.unitColumn ? 'unit' : 'ordinal',
      confidence: path.length > 0 ? 0.98 : 0.9,
    };
  }
  const words = roleByWords(path);
  if (words !== null && words.role !== 'unit' && words.role !== 'ordinal') {
    evidence.push({ by: 'header', text: words.text });
    return words;
  }
  if (insuranceKindsIn(path.at(-1) ?? '').length > 0 && title.speaksOf !== null) {
    const role = title.speaksOf === 'quota' ? 'plan' : 'actual';
    evidence.push({ by: 'header', text: path.at(-1) ?? '' }, { by: 'title', text: title.lines.join(' · ') });
    return { role, confidence: role === 'plan' ? 0.92 : 0.85 };
  }
  return { role: 'other', confidence: 0.6 };
}

function insuranceOf(path: readonly string[], title: Title, evidence: Evidence[]): InsuranceKind {
  const own = insuranceOfPath(path);
  if (own !== 'none') return own;
  const [only, ...more] = title.kinds;
  if (only === undefined || more.length > 0) return 'none';
  evidence.push({
    by: 'title',
    text: title.lines.find((line) => insuranceKindsIn(line).includes(only)) ?? '',
  });
  return only;
}

/** The date in the column's own header: in a text, or in a cell that holds a date; the lowest row decides. */
function dateOfPath(
  grid: Grid,
  frame: TableFrame,
  column: number,
  path: readonly string[],
  title: Title,
): IsoDate | null {
  for (const row of [...frame.headerRows].reverse()) {
    const serial = numberAt(grid, row, column);
    if (serial !== null && isDateFormatted(grid, row, column)) return dateOfSerial(serial);
  }
  for (const text of [...path].reverse()) {
    const found = datesIn(text, title.year).at(-1);
    if (found !== undefined) return found.date;
  }
  return null;
}

/** Fractions by what the filled cells prove; else by the number format of the first rows. */
function isFraction(grid: Grid, frame: TableFrame, column: number, proved: boolean | undefined): boolean {
  return proved ?? isPercentFormatted(grid, frame.firstRow, column);
}
