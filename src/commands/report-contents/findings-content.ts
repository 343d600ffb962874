import type { Finding } from '../../core/checks/finding';
import type { ReportCell, ReportContent } from '../../core/edits/report-content';
import { findingSentence, type Messages } from '../../locales';
import { reportMessagesFor } from '../../locales/reports';
import { linkTo } from './link-to-cell';
import { rowHeights } from './row-heights';

const columnWidths = [6, 14, 30, 18, 8, 60, 15, 15] as const;
const width = columnWidths.length;
const headerRow = 4;
type Row = (ReportCell | null)[];

/** What the findings sheet lists. */
export interface FindingsToList {
  /** The sheets that were checked. */
  readonly sheets: readonly string[];
  readonly findings: readonly Finding[];
  /** How many findings the person chose to ignore; they are counted, not listed. */
  readonly ignored: number;
}

/**
 * The findings sheet: a row a finding, in the order of the sheets and their cells, with a link to the cell. Texts are
 * data; the links are the only formulas.
 */
export function findingsContent(listed: FindingsToList, messages: Messages): ReportContent {
  const reports = reportMessagesFor(messages.language);
  const { columns, ...words } = reports.findings;
  const wide = (value: string, style: ReportCell['style']): Row => [{ value, style, span: width }];
  const header = [
    columns.ordinal,
    columns.severity,
    columns.code,
    columns.sheet,
    columns.cell,
    columns.sentence,
    columns.found,
    columns.expected,
  ].map((value): ReportCell => ({ value, style: 'header' }));
  const rows: Row[] = [
    wide(words.title, 'title'),
    wide(words.counted(listed.findings.length), 'subtitle'),
    [],
    ...(listed.findings.length === 0 ? [wide(words.none, 'remark')] : [header]),
    ...listed.findings.map((finding, index) => findingRow(finding, index + 1, messages)),
    [],
    ...(listed.ignored === 0 ? [] : [wide(words.ignored(listed.ignored), 'remark')]),
    wide(reports.source(listed.sheets), 'remark'),
  ];
  const hasTable = listed.findings.length > 0;
  return {
    rows,
    columnWidths,
    rowHeights: rowHeights(rows, columnWidths),
    frozenRows: hasTable ? headerRow : 0,
    printTitleRows: hasTable ? [headerRow, headerRow] : null,
    landscape: true,
  };
}

function findingRow(finding: Finding, ordinal: number, messages: Messages): Row {
  const { code, severity, sheet, address, found, expected } = finding;
  return [
    { value: ordinal, style: 'ordinal' },
    { value: messages.severity.name[severity], style: 'text' },
    { value: messages.findingNames[code], style: 'text' },
    { value: sheet, style: 'text' },
    { value: { formula: linkTo(sheet, address) }, style: 'link' },
    { value: findingSentence(finding, messages), style: 'text' },
    { value: shown(found, messages), style: 'figure' },
    { value: shown(expected, messages), style: 'figure' },
  ];
}

/** Numbers stay numbers, in each Excel's own separators; days are written out. */
function shown(figure: unknown, { numbers }: Messages): string | number {
  if (typeof figure === 'number') return figure;
  if (typeof figure !== 'string') return '';
  return /^\d{4}-\d{2}-\d{2}$/.test(figure)
    ? numbers.date(figure as Parameters<typeof numbers.date>[0])
    : figure;
}
