import type { ReportCell, ReportContent } from '../../core/edits/edit-plan';
import type { RangeAddress } from '../../core/grid/address';
import type { KindSummary, Summary } from '../../core/reports/summary';
import type { Messages } from '../../locales';

const columnWidths = [24, 18, 12, 12, 11, 11, 9, 12, 12, 40, 28, 28] as const;
const width = columnWidths.length;
const headerRowNumber = 4;
type Row = (ReportCell | null)[];

/** The summary sheet: a row a kind of insurance, sums and rate as live formulas onto the person's sheet. */
export function summaryContent(summary: Summary, { reports, layout, numbers }: Messages): ReportContent {
  const words = reports.summary;
  const day = summary.kinds.map(({ asOf }) => asOf).find((date) => date !== null) ?? null;
  const { columns } = words;
  const header = [
    columns.insurance,
    columns.sheet,
    columns.plan,
    columns.actual,
    columns.rate,
    columns.threshold,
    columns.units,
    columns.reached,
    columns.below,
    columns.belowNames,
    columns.strongestRise,
    columns.strongestFall,
  ];
  const rows: Row[] = [
    [{ value: words.title, style: 'title', span: width }],
    [{ value: day === null ? '' : reports.asOf(day), style: 'subtitle', span: width }],
    [],
    header.map((value) => ({ value, style: 'header' })),
    ...summary.kinds.map((kind, index) => kindRow(kind, headerRowNumber + 1 + index)),
    [],
    [
      {
        value: reports.source([...new Set(summary.kinds.map(({ sheet }) => sheet))]),
        style: 'remark',
        span: width,
      },
    ],
  ];
  return {
    rows,
    columnWidths,
    frozenRows: headerRowNumber,
    printTitleRows: [headerRowNumber, headerRowNumber],
    landscape: true,
  };

  function kindRow(kind: KindSummary, row: number): Row {
    const hasThreshold = kind.threshold !== null;
    const said = (change: KindSummary['strongestRise']): ReportCell => ({
      value: change === null ? words.nothing : words.unitChange(change, kind.convention),
      style: 'text',
    });
    const belowNames =
      kind.below.length === 0
        ? words.nothing
        : kind.below.map((name, at) => `${numbers.count(at + 1)}. ${name}`).join('\n');
    return [
      { value: layout.insurance[kind.insurance], style: 'text' },
      { value: kind.sheet, style: 'text' },
      { value: { formula: sumFormula(kind.sheet, kind.planAreas) }, style: 'count' },
      { value: { formula: sumFormula(kind.sheet, kind.actualAreas) }, style: 'count' },
      { value: { formula: `=IF(C${row}>0,D${row}*100/C${row},"")` }, style: 'rate' },
      { value: kind.threshold ?? words.nothing, style: 'rate' },
      { value: kind.units, style: 'count' },
      { value: hasThreshold ? kind.reached : words.nothing, style: 'count' },
      { value: hasThreshold ? kind.below.length : words.nothing, style: 'count' },
      { value: belowNames, style: 'text' },
      said(kind.strongestRise),
      said(kind.strongestFall),
    ];
  }
}

/** Excel takes at most 255 arguments, so many areas are added in parts. */
function sumFormula(sheet: string, areas: readonly RangeAddress[]): string {
  const quoted = `'${sheet.replaceAll("'", "''")}'`;
  const parts: string[] = [];
  for (let start = 0; start < areas.length; start += 200) {
    parts.push(
      `SUM(${areas
        .slice(start, start + 200)
        .map((area) => `${quoted}!${area}`)
        .join(',')})`,
    );
  }
  return `=${parts.join('+') || '0'}`;
}
