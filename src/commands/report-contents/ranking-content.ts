import type { ReportCell, ReportContent } from '../../core/edits/edit-plan';
import type { Ranking, RankedUnit } from '../../core/reports/ranking';
import type { Messages } from '../../locales';
import { rowHeights } from './row-heights';

const width = 8;
const columnWidths = [7, 32, 13, 13, 13, 16, 16, 18] as const;
type Row = (ReportCell | null)[];

/** The ranked lagging-units sheet: a section a kind, the lowest rate first, with a row that adds up. */
export function rankingContent(rankings: readonly Ranking[], { reports }: Messages): ReportContent {
  const words = reports.ranking;
  const rows: Row[] = [
    [{ value: words.title, style: 'title', span: width }],
    [{ value: asOfLine(rankings, reports.asOf), style: 'subtitle', span: width }],
  ];
  let firstHeader: number | null = null;
  for (const ranking of rankings) {
    rows.push([]);
    rows.push([
      {
        value: words.kindHeading(ranking.insurance, ranking.threshold, ranking.rows.length),
        style: 'section',
        span: width,
      },
    ]);
    if (ranking.rows.length === 0) {
      rows.push([{ value: words.noneBelow(ranking.threshold), style: 'remark', span: width }]);
      continue;
    }
    rows.push(headerRow(ranking, words));
    firstHeader ??= rows.length;
    const first = rows.length + 1;
    for (const unit of ranking.rows) rows.push(unitRow(unit));
    rows.push(totalRow(words.total, first, rows.length));
  }
  rows.push(
    [],
    [
      {
        value: reports.source([...new Set(rankings.flatMap(({ sheet, quotas }) => [sheet, ...quotas]))]),
        style: 'remark',
        span: width,
      },
    ],
  );
  return {
    rows,
    columnWidths,
    rowHeights: rowHeights(rows, columnWidths),
    frozenRows: firstHeader ?? 0,
    printTitleRows: firstHeader === null ? null : [firstHeader, firstHeader],
    landscape: true,
  };
}

function asOfLine(rankings: readonly Ranking[], say: Messages['reports']['asOf']): string {
  const day = rankings.map(({ asOf }) => asOf).find((date) => date !== null) ?? null;
  return day === null ? '' : say(day);
}

function headerRow(ranking: Ranking, words: Messages['reports']['ranking']): Row {
  const { columns } = words;
  return [
    columns.rank,
    columns.unit,
    columns.plan,
    columns.actual,
    columns.rate,
    columns.gapToThreshold,
    columns.gapToPlan,
    columns.change(ranking),
  ].map((value): ReportCell => ({ value, style: 'header' }));
}

function unitRow(unit: RankedUnit): Row {
  return [
    { value: unit.rank, style: 'ordinal' },
    { value: unit.unit, style: 'text' },
    { value: unit.plan, style: 'count' },
    { value: unit.actual, style: 'count' },
    { value: unit.rate, style: 'flaggedRate' },
    { value: unit.gapToThreshold, style: 'count' },
    { value: unit.gapToPlan, style: 'count' },
    { value: unit.change ?? '', style: 'change' },
  ];
}

function totalRow(label: string, first: number, last: number): Row {
  const sum = (column: string): ReportCell => ({
    value: { formula: `=SUM(${column}${first}:${column}${last})` },
    style: 'totalCount',
  });
  const row = last + 1;
  return [
    { value: label, style: 'totalText', span: 2 },
    null,
    sum('C'),
    sum('D'),
    { value: { formula: `=IF(C${row}>0,D${row}*100/C${row},"")` }, style: 'totalRate' },
    sum('F'),
    sum('G'),
    { value: '', style: 'totalChange' },
  ];
}
