import type { InsuranceKind } from '../../core/layout/vocabulary';
import type { Ranking } from '../../core/reports/ranking';
import type { RankingOptions } from '../../core/reports/ranking-options';
import type { MonthDay } from '../../core/settings/setting-field';
import type { HeldAgainst } from './reports';

/** The words of the ranking sheet that belong to its variants. */
export interface RankingSheetMessages {
  /** The sheet of one kind, where each has its own; at most 31 characters. */
  readonly sheetNameOf: (insurance: InsuranceKind) => string;
  /** In place of the title where all units are listed. */
  readonly titleOfAll: string;
  /** The heading of a kind of which all units are listed: how many there are, how many of them are below. */
  readonly headingOfAll: (held: HeldAgainst & Pick<Ranking, 'units' | 'below'>) => string;
  /** At the foot: what rank 1 is, how equal rates are ranked, what the sign means. */
  readonly ranksMean: (how: Pick<RankingOptions, 'units' | 'ties'> & { readonly grouped: boolean }) => string;
  readonly variantColumns: {
    readonly group: string;
    readonly perWeek: (deadline: MonthDay) => string;
    /** Empty cells for the person. */
    readonly note: string;
    /** A link to the unit's row on its sheet. */
    readonly row: string;
    /** Where kinds stand beside each other, and space is short. */
    readonly shortGap: string;
  };
  /** The first cell of the row that adds up all groups. */
  readonly totalOfGroups: string;
  /** The first cell of the row that adds up a group; null for the units that stand in none. */
  readonly groupTotal: (group: string | null) => string;
}
