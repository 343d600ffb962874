import type { ReportCell, ReportColumn, ReportContent, ReportTable } from '../../core/edits/report-content';
import type { Ranking, RankedUnit } from '../../core/reports/ranking';
import type { Messages } from '../../locales';
import { rowHeights } from './row-heights';

/** Every ranking has so many columns; one more where units have thresholds of their own. */
const widths = [7, 32, 13, 13, 13, 16, 16, 18] as const;
const thresholdWidth = 12;
type Row = (ReportCell | null)[];

/** The ranked lagging-units sheet: a section a kind, the lowest rate first, with a row that adds up. */
export function rankingContent(rankings: readonly Ranking[], { reports }: Messages): ReportContent {
  const words = reports.ranking;
  const columnWidths = rankings.some(hasOwn) ? [...widths, thresholdWidth] : widths;
  const width = columnWidths.length;
  const rows: Row[] = [
    [{ value: words.title, style: 'title', span: width }],
    [{ value: asOfLine(rankings, reports.asOf), style: 'subtitle', span: width }],
  ];
  let firstHeader: number | null = null;
  const tables: ReportTable[] = [];
  for (const ranking of rankings) {
    rows.push([]);
    rows.push([
      {
        value: words.kindHeading(ranking, ranking.rows.length),
        style: 'section',
        span: width,
      },
    ]);
    if (ranking.rows.length === 0) {
      rows.push([{ value: words.noneBelow(ranking), style: 'remark', span: width }]);
      continue;
    }
    rows.push(headerRow(ranking, words));
    firstHeader ??= rows.length;
    const first = rows.length + 1;
    for (const unit of ranking.rows) rows.push(unitRow(unit, ranking));
    tables.push(tableOf(ranking, first, rankings, words));
    rows.push(totalRow(words.total, first, rows.length, ranking));
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
    tables,
  };
}

/** A table a kind; where several sheets tell of one kind, they are counted. */
function tableOf(
  ranking: Ranking,
  first: number,
  rankings: readonly Ranking[],
  words: Messages['reports']['ranking'],
): ReportTable {
  const alike = rankings.filter(({ insurance, by }) => insurance === ranking.insurance && by === ranking.by);
  const parts = [
    ranking.insurance,
    ...(ranking.by === 'coverage' ? ['coverage'] : []),
    ...(alike.length > 1 ? [alike.indexOf(ranking) + 1] : []),
  ];
  return {
    key: parts.join('.'),
    headerRow: first - 1,
    left: 1,
    columns: headingsOf(ranking, words),
    rows: ranking.rows.map(({ unit }, index) => ({ row: first + index, key: unit })),
  };
}

function asOfLine(rankings: readonly Ranking[], say: Messages['reports']['asOf']): string {
  const day = rankings.map(({ asOf }) => asOf).find((date) => date !== null) ?? null;
  return day === null ? '' : say(day);
}

function headerRow(ranking: Ranking, words: Messages['reports']['ranking']): Row {
  return headingsOf(ranking, words).map(({ heading }): ReportCell => ({ value: heading, style: 'header' }));
}

function headingsOf(ranking: Ranking, { columns }: Messages['reports']['ranking']): ReportColumn[] {
  const keys = [
    'rank',
    'unit',
    ...(ranking.by === 'coverage'
      ? (['peopleAsked', 'actual', 'coverage', 'gapToTarget', 'target'] as const)
      : (['plan', 'actual', 'rate', 'gapToThreshold', 'gapToPlan'] as const)),
    'change',
    ...(hasOwn(ranking) ? (['threshold'] as const) : []),
  ] as const;
  return keys.map((key) => ({
    key,
    heading: key === 'change' ? columns.change(ranking) : columns[key],
  }));
}

/** Units are held against different shares of the plan, so that each has to be said. */
function hasOwn({ by, differ }: Ranking): boolean {
  return by === 'plan' && differ;
}

function unitRow(unit: RankedUnit, ranking: Ranking): Row {
  return [
    { value: unit.rank, style: 'ordinal' },
    { value: unit.unit, style: 'text' },
    { value: unit.plan, style: 'count' },
    { value: unit.actual, style: 'count' },
    { value: unit.rate, style: 'flaggedRate' },
    { value: unit.gapToThreshold, style: 'count' },
    // What is missing to the people asked for is what is missing to the target: said once.
    ranking.by === 'coverage'
      ? { value: unit.threshold, style: 'rate' }
      : { value: unit.gapToPlan, style: 'count' },
    { value: unit.change ?? '', style: 'change' },
    ...(hasOwn(ranking) ? [{ value: unit.threshold, style: 'rate' } as const] : []),
  ];
}

function totalRow(label: string, first: number, last: number, ranking: Ranking): Row {
  const sum = (column: string): ReportCell => ({
    value: { formula: `=SUM(${column}${first}:${column}${last})` },
    style: 'totalCount',
  });
  const row = last + 1;
  const ofPlan = ranking.by === 'plan';
  return [
    { value: label, style: 'totalText', span: 2 },
    null,
    sum('C'),
    sum('D'),
    {
      value: ofPlan ? { formula: `=IF(C${row}>0,D${row}*100/C${row},"")` } : '',
      style: 'totalRate',
    },
    sum('F'),
    ofPlan ? sum('G') : { value: '', style: 'totalRate' },
    { value: '', style: 'totalChange' },
    ...(hasOwn(ranking) ? [{ value: '', style: 'totalRate' } as const] : []),
  ];
}
