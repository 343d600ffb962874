import type { ReportContent, ReportTable } from '../../core/edits/report-content';
import type { Ranking } from '../../core/reports/ranking';
import { type RankingOptions, standardRanking } from '../../core/reports/ranking-options';
import type { IsoDate } from '../../core/text/date';
import type { Messages } from '../../locales';
import { reportMessagesFor } from '../../locales/reports';
import { rankingBlock, type Row } from './ranking/ranking-block';
import { hasOwn, rankingColumns } from './ranking/ranking-columns';
import { rowHeights } from './row-heights';

/** An A4 page takes so many kinds beside each other at 9 points; three would be printed at less than 7. */
const mostBeside = 2;
/** The space between two kinds, in characters. */
const gutter = 2;

/**
 * A ranking sheet: a section a kind, under each other or beside each other, each with its units and a row that adds up.
 * @param rankings what stands on the sheet, at least one.
 */
export function rankingContent(
  rankings: readonly Ranking[],
  messages: Messages,
  options: RankingOptions = standardRanking,
): ReportContent {
  const reports = reportMessagesFor(messages.language);
  const words = reports.ranking;
  const beside = options.arrange === 'sideBySide' ? Math.min(mostBeside, rankings.length) : 1;
  const shape = {
    grouped: rankings.some(({ grouped }) => grouped),
    changes: rankings.some(({ convention }) => convention !== null),
    own: rankings.some(hasOwn),
    beside,
  };
  const columnsOf = (ranking: Ranking) => rankingColumns(ranking, shape, messages);
  const [widest] = rankings.map((ranking) => columnsOf(ranking).map(({ width }) => width));
  const kindWidths = widest ?? [];
  const columnWidths = Array.from({ length: beside }, (_, index) =>
    index === 0 ? kindWidths : [gutter, ...kindWidths],
  ).flat();
  const width = columnWidths.length;
  const wide = (value: string, style: 'title' | 'subtitle' | 'remark'): Row => [
    { value, style, span: width },
  ];
  const all = options.units === 'all';
  const rows: Row[] = [
    wide(all ? words.titleOfAll : words.title, 'title'),
    wide(asOfLine(rankings, reports.asOf), 'subtitle'),
  ];
  const tables: ReportTable[] = [];
  for (let start = 0; start < rankings.length; start += beside) {
    rows.push([]);
    const top = rows.length + 1;
    const blocks = rankings.slice(start, start + beside).map((ranking, index) => {
      const left = 1 + index * (kindWidths.length + 1);
      return rankingBlock(
        ranking,
        columnsOf(ranking),
        { top, left, key: tableKey(ranking, rankings) },
        messages,
      );
    });
    tables.push(...blocks.flatMap(({ table }) => (table === null ? [] : [table])));
    rows.push(
      ...besideEachOther(
        blocks.map((block) => block.rows),
        kindWidths.length,
      ),
    );
  }
  const sheets = [...new Set(rankings.flatMap(({ sheet, quotas }) => [sheet, ...quotas]))];
  const meaning = tables.length === 0 ? [] : [words.ranksMean({ ...options, grouped: shape.grouped })];
  rows.push([], wide([reports.source(sheets), ...meaning].join(' '), 'remark'));
  const header = tables[0]?.headerRow ?? null;
  return {
    rows,
    columnWidths,
    rowHeights: rowHeights(rows, columnWidths),
    frozenRows: header ?? 0,
    printTitleRows: header === null ? null : [header, header],
    landscape: true,
    // Rows of several units cannot be followed when their order changes.
    tables: beside > 1 ? [] : tables,
  };
}

/** Rows of several blocks as rows of the sheet, with an empty column between two. */
function besideEachOther(blocks: readonly (readonly Row[])[], width: number): Row[] {
  const height = Math.max(0, ...blocks.map((rows) => rows.length));
  const empty: Row = Array.from({ length: width }, () => null);
  return Array.from({ length: height }, (_, index) =>
    blocks.flatMap((rows, at) => [...(at === 0 ? [] : [null]), ...(rows[index] ?? empty)]),
  );
}

/** A table a kind; where several sheets tell of one kind, they are counted. */
function tableKey(ranking: Ranking, rankings: readonly Ranking[]): string {
  const alike = rankings.filter(({ insurance, by }) => insurance === ranking.insurance && by === ranking.by);
  return [
    ranking.insurance,
    ...(ranking.by === 'coverage' ? ['coverage'] : []),
    ...(alike.length > 1 ? [alike.indexOf(ranking) + 1] : []),
  ].join('.');
}

function asOfLine(rankings: readonly Ranking[], say: (day: IsoDate) => string): string {
  const day = rankings.map(({ asOf }) => asOf).find((date) => date !== null) ?? null;
  return day === null ? '' : say(day);
}
