import { isBelow } from '../../measures/rate';
import type { Thresholds } from '../../measures/threshold';
import type { KeptHistory } from '../../period/history-sums';
import type { RecognisedSheet } from '../../recognised-sheet';
import { standardSettings } from '../../settings/office-settings';
import { heldUnits } from '../../thresholds/held-units';
import { kindSummary, type KindSummary, type Summary } from '../summary';
import { unitFiguresOf } from '../unit-figures';
import { type GroupSum, groupSums } from './group-sums';
import { kindCoverage, type KindCoverage } from './kind-coverage';
import { progressDays, type ProgressDay } from './progress-days';
import { strongestChanges, type StrongestChanges } from './strongest-changes';
import { countedRows, type CountedRows, type UnitRate, unitRates } from './unit-rates';

/** One kind of one sheet with all that the summary sheet says of it. */
export interface DetailedKind extends KindSummary {
  /** Units below their threshold by more than so many points. */
  readonly farBelow: number;
  /** The cells by which live formulas count; null where they cannot. */
  readonly counted: readonly CountedRows[] | null;
  readonly coverage: KindCoverage | null;
  readonly changes: StrongestChanges;
  readonly groups: readonly GroupSum[];
  /** From the lowest rate up. */
  readonly rates: readonly UnitRate[];
  /** From the earliest day to now. */
  readonly progress: readonly ProgressDay[];
  /** The last day before now of which all figures are known; null where there is none. */
  readonly earlier: ProgressDay | null;
}

export interface DetailedSummary extends Summary {
  readonly kinds: readonly DetailedKind[];
  /** Points below the threshold from which on a unit is far below. */
  readonly farBelow: number;
  readonly history: KeptHistory | null;
}

export interface SummaryOptions {
  readonly farBelow?: number;
  /** What the workbook keeps of earlier days; null where it keeps nothing. */
  readonly history?: KeptHistory | null;
}

/** Rises and falls of each kind. */
const mostChanges = 3;

/**
 * The sums of every sheet and kind, with groups, changes and what is known of earlier days.
 * @example detailedSummary(sheets, defaultThresholds).kinds[0]?.farBelow // 3
 */
export function detailedSummary(
  sheets: readonly RecognisedSheet[],
  thresholds: Thresholds,
  { farBelow = standardSettings.farBelow, history = null }: SummaryOptions = {},
): DetailedSummary {
  const kinds = sheets.flatMap((sheet) =>
    unitFiguresOf(sheet).map((figures): DetailedKind => {
      const { name, asOf } = sheet.layout;
      const held = heldUnits(figures, asOf, thresholds);
      const progress = progressDays(sheet, figures, history);
      return {
        ...kindSummary(sheet, figures, held),
        farBelow: (held?.units ?? []).filter(({ actual, whole, threshold }) =>
          isBelow(actual, whole, threshold - farBelow),
        ).length,
        counted: countedRows(name, figures, held),
        coverage: kindCoverage(sheet, figures),
        changes: strongestChanges(sheet.grid, figures, mostChanges),
        groups: groupSums(sheet, figures, held, farBelow),
        rates: unitRates(name, figures, held),
        progress,
        earlier: progress.filter(({ by }) => by !== 'now').at(-1) ?? null,
      };
    }),
  );
  return { kinds, farBelow, history };
}
