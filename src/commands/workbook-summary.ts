import { insuranceKinds } from '../core/layout/vocabulary';
import type { Thresholds } from '../core/measures/threshold';
import { type KeptHistory, keptHistory } from '../core/period/history-sums';
import type { RecognisedSheet } from '../core/recognised-sheet';
import { type DetailedSummary, detailedSummary } from '../core/reports/summary/detailed-summary';
import { reports as english } from '../locales/en/reports';
import { reports as vietnamese } from '../locales/vi/reports';
import type { RecognisedWorkbook } from './recognised-workbook';

/** The sums of some sheets of a workbook, with what its history keeps and as its settings ask for. */
export function workbookSummary(
  { read, settings }: Pick<RecognisedWorkbook, 'read' | 'settings'>,
  sheets: readonly RecognisedSheet[],
  thresholds: Thresholds,
): DetailedSummary {
  return detailedSummary(sheets, thresholds, { farBelow: settings.farBelow, history: historyIn(read) });
}

/** The history sheet of a workbook; null where it has none. */
function historyIn({ sheets }: RecognisedWorkbook['read']): KeptHistory | null {
  const kept = sheets.find(({ report }) => report === 'history');
  return kept === undefined ? null : keptHistory(kept.grid, historyKindNames);
}

/** As a history sheet may name the kinds, in whichever language it was written. */
export const historyKindNames = new Map(
  [vietnamese, english].flatMap(({ history }) =>
    insuranceKinds.map((kind) => [history.kind(kind), kind] as const),
  ),
);
