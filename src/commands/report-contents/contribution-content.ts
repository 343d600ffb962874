import { contributionMeasure } from '../../core/contribution/contribution-measure';
import { contributionPeriods } from '../../core/contribution/contribution-terms';
import type { ReportCell, ReportContent } from '../../core/edits/report-content';
import { cellAddress } from '../../core/grid/address';
import type { Messages } from '../../locales';
import { reportMessagesFor } from '../../locales/reports';
import type { ContributionRequest } from '../make-contribution';
import { rowHeights } from './row-heights';

const levelWidth = 17;
const amountWidth = 15;
type Row = (ReportCell | null)[];

/**
 * The table of contributions that staff hand out: a line a level, the amounts as formulas of the level in the line's first
 * cell, so that a level may be typed over; what holds and where it is written below.
 */
export function contributionContent(
  { terms, levels }: ContributionRequest,
  { language }: Messages,
): ReportContent {
  const reports = reportMessagesFor(language);
  const words = reports.contribution;
  const measures = [
    contributionMeasure('total', 1, terms),
    contributionMeasure('state', 1, terms),
    ...contributionPeriods.map((count) => contributionMeasure('person', count, terms)),
  ];
  const width = 1 + measures.length;
  const columnWidths = [levelWidth, ...measures.map(() => amountWidth)];
  const headings = [
    words.columns.level,
    words.columns.total(terms.rules.percent),
    words.columns.state,
    ...contributionPeriods.map(words.columns.person),
  ];
  const rows: Row[] = [
    [{ value: words.title, style: 'title', span: width }],
    [{ value: words.subtitle(terms), style: 'subtitle', span: width }],
    [],
    headings.map((value): ReportCell => ({ value, style: 'header' })),
  ];
  const header = rows.length;
  for (const level of levels) {
    const cell = cellAddress(rows.length + 1, 1);
    rows.push([
      { value: level, style: 'count' },
      ...measures.map((measure): ReportCell => ({
        value: { formula: measure.formula({ level: cell }, false) },
        style: 'count',
      })),
    ]);
  }
  rows.push([], [{ value: words.terms(terms).join('\n'), style: 'remark', span: width }]);
  return {
    rows,
    columnWidths,
    rowHeights: rowHeights(rows, columnWidths),
    frozenRows: header,
    printTitleRows: [header, header],
    landscape: false,
  };
}
