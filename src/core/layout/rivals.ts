import { folded } from '../text/fold';
import type { Relations } from './column-relations';
import type { ColumnLayout } from './sheet-layout';
import type { ColumnRole } from './vocabulary';

const rivalling: readonly ColumnRole[] = ['plan', 'actual', 'prior'];
const unsure = 0.8;
/** So many months of one kind side by side are a year's course, not its result. */
const fewestPeriods = 3;
const period = /^(t|thang|quy|tuan|q)\.? ?(\d{1,2}|i{1,3}|iv)( ?\/ ?20\d\d)?$/;
const cumulated = /luy ke|\blk\b|cong don|ca nam|tong/;

/**
 * One column can be the plan of a kind, and one what was done of it. Where several have the same role, those that the
 * table's rates are made of (or that are cumulated) keep it; the others are said less surely, and the months of a year
 * side by side are no result at all.
 */
export function withoutRivals(
  columns: readonly ColumnLayout[],
  relations: ReadonlyMap<number, Relations>,
): ColumnLayout[] {
  const used = usedBy(columns, relations, ['rate', 'coverage', 'priorRate']);
  const courses = columns.filter(isPeriod);
  return columns.map((column) => {
    if (!rivalling.includes(column.role) || column.evidence.some(({ by }) => by === 'person')) return column;
    if (isPeriod(column) && courses.filter((other) => isRival(column, other)).length >= fewestPeriods)
      return {
        ...column,
        role: 'other',
        confidence: unsure,
        evidence: [{ by: 'header', text: column.headerPath.join(' · ') }],
      };
    const rivals = columns.filter((other) => other !== column && isRival(column, other));
    const outdone = used.has(column.column)
      ? false
      : rivals.some((rival) => used.has(rival.column) || (isCumulated(rival) && !isCumulated(column)));
    return outdone ? { ...column, confidence: Math.min(column.confidence, unsure) } : column;
  });
}

function isRival(one: ColumnLayout, other: ColumnLayout): boolean {
  return (
    one.role === other.role &&
    one.insurance === other.insurance &&
    (one.date === other.date || (isPeriod(one) && isPeriod(other)))
  );
}

function isPeriod({ headerPath, role }: ColumnLayout): boolean {
  return rivalling.includes(role) && period.test(folded(headerPath.at(-1) ?? ''));
}

function isCumulated({ headerPath }: ColumnLayout): boolean {
  return cumulated.test(folded(headerPath.join(' | ')));
}

/** The columns (1-based) that the completion rates of a table are made of, as its figures show. */
export function partsOfRates(
  columns: readonly ColumnLayout[],
  relations: ReadonlyMap<number, Relations>,
): ReadonlySet<number> {
  // Of two rates whose figures are in doubt, the one that they still show may be the earlier one.
  const isProved = (column: number): boolean => (relations.get(column)?.quotient ?? null) !== null;
  const doubtful = new Set(
    columns
      .filter(({ role, column }) => role === 'rate' && !isProved(column))
      .map(({ insurance }) => insurance),
  );
  return usedBy(
    columns.filter(({ insurance }) => !doubtful.has(insurance)),
    relations,
    ['rate'],
  );
}

function usedBy(
  columns: readonly ColumnLayout[],
  relations: ReadonlyMap<number, Relations>,
  roles: readonly ColumnRole[],
): ReadonlySet<number> {
  const rated = columns.filter(({ role }) => roles.includes(role));
  return new Set(
    rated.flatMap(({ column }) => {
      const quotient = relations.get(column)?.quotient ?? null;
      return quotient === null ? [] : [quotient.part, quotient.whole];
    }),
  );
}
