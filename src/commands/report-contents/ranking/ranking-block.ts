import type { ReportCell, ReportTable } from '../../../core/edits/report-content';
import { columnLetters } from '../../../core/grid/address';
import type { RankedUnit, Ranking } from '../../../core/reports/ranking';
import type { Messages } from '../../../locales';
import { reportMessagesFor } from '../../../locales/reports';
import type { RankingColumn } from './ranking-columns';
import { unitKeys } from './unit-keys';

export type Row = (ReportCell | null)[];

/** One kind of a ranking sheet: its heading, its table, its sums. */
export interface RankingBlock {
  /** From the block's own left column, all of one length. */
  readonly rows: readonly Row[];
  /** Null where there is nothing to list. */
  readonly table: ReportTable | null;
}

/** Where a block stands on its sheet, and by which key its table is known. */
export interface BlockPlace {
  /** 1-based. */
  readonly top: number;
  readonly left: number;
  readonly key: string;
}

/**
 * A heading and the units below it, with a row that adds up; within groups each group has one too. Sums are live.
 */
export function rankingBlock(
  ranking: Ranking,
  columns: readonly RankingColumn[],
  { top, left, key }: BlockPlace,
  { language }: Messages,
): RankingBlock {
  const reports = reportMessagesFor(language);
  const words = reports.ranking;
  const all = ranking.lists === 'all';
  const heading = all ? words.headingOfAll(ranking) : words.kindHeading(ranking, ranking.rows.length);
  const rows: Row[] = [wide(heading, 'section', columns.length)];
  if (ranking.rows.length === 0) {
    rows.push(wide(words.noneBelow(ranking), 'remark', columns.length));
    return { rows, table: null };
  }
  rows.push(columns.map((column): ReportCell => ({ value: column.heading, style: 'header' })));
  const headerRow = top + 1;
  const keys = unitKeys(ranking.rows);
  const placed: { row: number; key: string }[] = [];
  const parts = ranking.grouped ? groupsOf(ranking.rows) : [ranking.rows];
  for (const part of parts) {
    const first = top + rows.length;
    for (const unit of part) {
      placed.push({ row: top + rows.length, key: keys.get(unit) ?? unit.unit });
      rows.push(columns.map(({ cell }) => cell(unit)));
    }
    if (!ranking.grouped) continue;
    const label = words.groupTotal(part[0]?.group ?? null);
    rows.push(
      sumRow(label, columns, { left, row: top + rows.length }, plainSum(first, top + rows.length - 1)),
    );
  }
  const [first, row] = [headerRow + 1, top + rows.length];
  const ranks = `$${columnLetters(left)}$${first}:$${columnLetters(left)}$${row - 1}`;
  // Units have a rank and groups' sums have none: so one short sum takes the units of any number of groups.
  const ofUnits: SumOf = (letters) => `SUMIF(${ranks},">0",${letters}${first}:${letters}${row - 1})`;
  const sum = ranking.grouped ? ofUnits : plainSum(first, row - 1);
  rows.push(sumRow(ranking.grouped ? words.totalOfGroups : words.total, columns, { left, row }, sum));
  return {
    rows,
    table: {
      key,
      headerRow,
      left,
      columns: columns.map(({ key: name, heading: text, isPersons }) => ({
        key: name,
        heading: text,
        ...(isPersons ? { isPersons } : {}),
      })),
      rows: placed,
    },
  };
}

/** The sum of a column's figures, without its `=`. */
type SumOf = (letters: string) => string;

const plainSum =
  (first: number, last: number): SumOf =>
  (letters) =>
    `SUM(${letters}${first}:${letters}${last})`;

function wide(value: string, style: ReportCell['style'], width: number): Row {
  return [{ value, style, span: width }, ...Array.from({ length: width - 1 }, () => null)];
}

/** Units that stand together in the ranking and share a group. */
function groupsOf(units: readonly RankedUnit[]): RankedUnit[][] {
  const parts: RankedUnit[][] = [];
  for (const unit of units) {
    const last = parts.at(-1);
    if (last?.[0]?.group === unit.group) last.push(unit);
    else parts.push([unit]);
  }
  return parts;
}

function sumRow(
  label: string,
  columns: readonly RankingColumn[],
  { left, row }: { left: number; row: number },
  sum: SumOf,
): Row {
  const lettersOf = (key: string): string =>
    columnLetters(left + columns.findIndex((column) => column.key === key));
  const cells = columns.map(({ total }, index): ReportCell => {
    if (total === 'sum')
      return { value: { formula: `=${sum(columnLetters(left + index))}` }, style: 'totalCount' };
    if (total === 'rate') {
      const [plan, actual] = [`${lettersOf('plan')}${row}`, `${lettersOf('actual')}${row}`];
      return { value: { formula: `=IF(${plan}>0,${actual}*100/${plan},"")` }, style: 'totalRate' };
    }
    return { value: '', style: total === 'blankFigure' ? 'totalRate' : 'totalText' };
  });
  return [{ value: label, style: 'totalText', span: 2 }, null, ...cells.slice(2)];
}
