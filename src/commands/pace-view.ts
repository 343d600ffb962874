import { type KindPace, kindPaces } from '../core/pace/kind-pace';
import { type ReadHistory, readHistory } from '../core/period/read-history';
import type { RecognisedWorkbook } from './recognised-workbook';
import { historyKindNames } from './workbook-summary';

/** Trend and pace of a sheet, as the pane shows them. */
export interface PaceView {
  readonly kinds: readonly KindPace[];
  /** The name of the history sheet; null where there is none. */
  readonly history: string | null;
  /** Lines of it that could not be read. */
  readonly unread: number;
}

/**
 * Trend and pace of one progress sheet of a workbook as it was read.
 * @returns null where there is no such sheet among those that can be worked on.
 * @example paceView(workbook, 'Tiến độ 2023')?.kinds[0]?.total.pace?.perWeek // 136
 */
export function paceView({ read, sheets, settings }: RecognisedWorkbook, name: string): PaceView | null {
  const sheet = sheets.find((one) => one.read.name === name);
  if (sheet === undefined) return null;
  const kept = read.sheets.find(({ report }) => report === 'history');
  const { rows, unread }: ReadHistory =
    kept === undefined ? { rows: [], unread: 0 } : readHistory(kept.grid, historyKindNames);
  return { kinds: kindPaces(sheet, rows, settings.deadline), history: kept?.name ?? null, unread };
}
