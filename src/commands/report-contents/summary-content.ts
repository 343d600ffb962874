import type { ReportCell, ReportContent } from '../../core/edits/report-content';
import type { SheetArea } from '../../core/derived/figure-source';
import type { KindSummary, Summary } from '../../core/reports/summary';
import type { Messages } from '../../locales';
import { rowHeights } from './row-heights';

const headerRow = 4;
/** Characters of names in one cell: a row is at most 409.5 points high, a text at most 32,767 characters long. */
const longestParagraph = 1200;
const longestFormula = 8000;
type Row = (ReportCell | null)[];

/** One column of the table: its heading, its width in characters, and its cell for a kind. */
interface Column {
  readonly heading: string;
  readonly width: number;
  readonly cell: (kind: KindSummary, row: number) => ReportCell;
}

/**
 * The summary sheet: a row a kind of insurance, sums and rate as live formulas onto the person's sheet, and below them
 * the units under the threshold by name.
 */
export function summaryContent(summary: Summary, messages: Messages): ReportContent {
  const { reports } = messages;
  const words = reports.summary;
  const sheets = [...new Set(summary.kinds.map(({ sheet }) => sheet))];
  const sources = summary.kinds.flatMap(({ sheet, wholeAreas }) => [
    sheet,
    ...wholeAreas.map((area) => area.sheet),
  ]);
  const columns = columnsOf(messages, sheets.length > 1);
  const columnWidths = columns.map(({ width }) => width);
  const wide = (value: string, style: ReportCell['style']): Row => [{ value, style, span: columns.length }];
  const day = summary.kinds.map(({ asOf }) => asOf).find((date) => date !== null) ?? null;
  const rows: Row[] = [
    wide(words.title, 'title'),
    wide(day === null ? '' : reports.asOf(day), 'subtitle'),
    [],
    columns.map(({ heading }) => ({ value: heading, style: 'header' })),
    ...summary.kinds.map((kind, index) => columns.map(({ cell }) => cell(kind, headerRow + 1 + index))),
  ];
  for (const kind of summary.kinds.filter(({ below }) => below.length > 0)) {
    rows.push(
      [],
      wide(`${messages.layout.insurance[kind.insurance]} – ${words.columns.belowNames}`, 'section'),
    );
    for (const names of paragraphs(kind.below)) rows.push(wide(names, 'remark'));
  }
  rows.push([], wide(reports.source([...new Set(sources)]), 'remark'));
  return {
    rows,
    columnWidths,
    rowHeights: rowHeights(rows, columnWidths),
    frozenRows: headerRow,
    printTitleRows: [headerRow, headerRow],
    landscape: true,
  };
}

/** Names one after the other, in as many cells as their length asks for. */
function paragraphs(names: readonly string[]): string[] {
  const found: string[] = [];
  for (const name of names) {
    const last = found.at(-1);
    const longer = last === undefined ? name : `${last}; ${name}`;
    if (last === undefined || longer.length > longestParagraph) found.push(name);
    else found[found.length - 1] = longer;
  }
  return found;
}

function columnsOf({ reports, layout }: Messages, manySheets: boolean): Column[] {
  const { columns: words, nothing, ofCoverage, unitChange } = reports.summary;
  const ifThreshold = (kind: KindSummary, count: number): ReportCell => ({
    value: kind.threshold === null ? nothing : count,
    style: 'count',
  });
  const said = (change: KindSummary['strongestRise'], { convention }: KindSummary): ReportCell => ({
    value: change === null ? nothing : unitChange(change, convention),
    style: 'text',
  });
  const sheet: Column = {
    heading: words.sheet,
    width: 16,
    cell: (kind) => ({ value: kind.sheet, style: 'text' }),
  };
  return [
    {
      heading: words.insurance,
      width: 21,
      cell: ({ insurance, by }) => ({
        value: by === 'coverage' ? ofCoverage(insurance) : layout.insurance[insurance],
        style: 'text',
      }),
    },
    ...(manySheets ? [sheet] : []),
    {
      heading: words.plan,
      width: 11,
      // How many people targets of coverage ask for is rounded up unit by unit: no sum of cells tells it.
      cell: (kind) => ({
        value: kind.by === 'coverage' ? kind.plan : sumOf(kind.wholeAreas, kind.plan),
        style: 'count',
      }),
    },
    {
      heading: words.actual,
      width: 11,
      cell: (kind) => ({ value: sumOf(kind.actualAreas, kind.actual), style: 'count' }),
    },
    {
      heading: words.rate,
      width: 9,
      cell: (kind, row) => {
        if (kind.rate === null && kind.whole > 0) return { value: nothing, style: 'rate' };
        const [plan, actual] = manySheets ? [`C${row}`, `D${row}`] : [`B${row}`, `C${row}`];
        if (kind.by === 'coverage') return { value: coverageOf(kind, actual), style: 'rate' };
        return { value: { formula: `=IF(${plan}>0,${actual}*100/${plan},"")` }, style: 'rate' };
      },
    },
    {
      heading: words.threshold,
      width: 9,
      cell: ({ threshold, differ }) => ({
        value: threshold === null ? nothing : differ ? words.ownThresholds : threshold,
        style: 'rate',
      }),
    },
    { heading: words.units, width: 8, cell: ({ units }) => ({ value: units, style: 'count' }) },
    { heading: words.reached, width: 10, cell: (kind) => ifThreshold(kind, kind.reached) },
    { heading: words.below, width: 10, cell: (kind) => ifThreshold(kind, kind.below.length) },
    { heading: words.strongestRise, width: 26, cell: (kind) => said(kind.strongestRise, kind) },
    { heading: words.strongestFall, width: 26, cell: (kind) => said(kind.strongestFall, kind) },
  ];
}

/** Coverage of all units together, live where the people that could be insured can be named. */
function coverageOf({ wholeAreas, whole }: KindSummary, actual: string): ReportCell['value'] {
  const all = sumOf(wholeAreas, whole);
  const sum = typeof all === 'object' ? all.formula.slice(1) : String(whole);
  const formula = `=IF((${sum})>0,${actual}*100/(${sum}),"")`;
  return { formula: formula.length <= longestFormula ? formula : `=${actual}*100/${whole}` };
}

/**
 * A live sum. Excel takes at most 255 arguments, so many areas are added in parts, and a formula of at most 8,192
 * characters: units scattered over more of a quota sheet than it can name are summed as they are now.
 */
function sumOf(areas: readonly SheetArea[], now: number): ReportCell['value'] {
  const parts: string[] = [];
  for (let start = 0; start < areas.length; start += 200) {
    const some = areas
      .slice(start, start + 200)
      .map(({ sheet, area }) => `'${sheet.replaceAll("'", "''")}'!${area}`);
    parts.push(`SUM(${some.join(',')})`);
  }
  const formula = `=${parts.join('+') || '0'}`;
  return formula.length <= longestFormula ? { formula } : now;
}
