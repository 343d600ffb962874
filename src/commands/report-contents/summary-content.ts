import type { ReportContent } from '../../core/edits/report-content';
import type { DetailedSummary } from '../../core/reports/summary/detailed-summary';
import type { Messages } from '../../locales';
import { reportMessagesFor } from '../../locales/reports';
import { putBelowNames } from './summary/below-names';
import { putChanges } from './summary/changes-table';
import { putComparison } from './summary/comparison-table';
import { putGroups } from './summary/group-tables';
import { mainCells, mainColumns } from './summary/main-table';
import { putProgress } from './summary/progress-table';
import { putRates } from './summary/rate-tables';
import { summaryKinds } from './summary/summary-kinds';
import { SummarySheet } from './summary/summary-sheet';

const headerRow = 4;
/** Characters. */
const widths = { first: 30, sheet: 16, figure: 12 } as const;
/** The comparison has so many columns. */
const fewestColumns = 9;

/**
 * The summary sheet: sums by kind, what changed since the last period, groups, the rate of each unit and the way so far with
 * their charts, and the units below by name. What Excel can hold as a live formula onto the person's sheets is one.
 */
export function summaryContent(summary: DetailedSummary, { language }: Messages): ReportContent {
  const reports = reportMessagesFor(language);
  const words = reports.summary;
  const { kinds, farBelow, history } = summary;
  const columns = mainColumns(summary, words);
  const width = Math.max(fewestColumns, columns.length);
  const columnWidths = Array.from({ length: width }, (_, index) =>
    index === 0 ? widths.first : columns[index]?.key === 'sheet' ? widths.sheet : widths.figure,
  );
  const sheet = new SummarySheet(columnWidths);
  const day = kinds.map(({ asOf }) => asOf).find((date) => date !== null) ?? null;
  sheet.wide(words.title, 'title');
  sheet.wide(day === null ? '' : reports.asOf(day), 'subtitle');
  sheet.blank();
  const named = summaryKinds(summary, (index) => mainCells(columns, headerRow + 1 + index), words);
  sheet.table('kinds', columns, kinds, (kind) => named[kinds.indexOf(kind)]?.key ?? '');
  const priorRates = putComparison(sheet, named, history, words);
  putChanges(sheet, named, words);
  putGroups(sheet, named, farBelow, words);
  putRates(sheet, named, words);
  putProgress(sheet, named, history, priorRates, words);
  putBelowNames(sheet, named, words);
  const sources = kinds.flatMap((kind) => [kind.sheet, ...kind.wholeAreas.map((area) => area.sheet)]);
  const kept = kinds.some(({ progress }) => progress.some(({ by }) => by === 'history'));
  if (kept && history !== null) sources.push(history.sheet);
  sheet.blank();
  sheet.wide(reports.source([...new Set(sources)]), 'remark');
  return {
    ...sheet.content(),
    // A table's headings do not hold for the ones below it: what stays is the title.
    frozenRows: headerRow - 2,
    printTitleRows: [1, headerRow - 2],
    landscape: true,
  };
}
