import type { HeldAgainst } from './reports';
import type { Intent } from '../../commands/outcome';
import type { InsuranceKind } from '../../core/layout/vocabulary';
import type { Evidence } from '../../core/layout/sheet-layout';
import type { IsoDate } from '../../core/text/date';
import type { FindingCardMessages } from './finding-cards';
import type { RoleGroup } from './layout';

/** The words of the task pane. */
export interface PaneMessages {
  readonly product: string;
  readonly starting: string;
  readonly working: Readonly<Record<Intent | 'reading', string>>;
  readonly actions: {
    readonly recalculate: string;
    readonly makeSummary: string;
    readonly makeRanking: string;
    readonly takeBack: string;
    readonly refresh: string;
    /** A visible label with the address, so that each button has a name of its own: `Đến ô G16`. */
    readonly goToCell: (address: string) => string;
    readonly openSheet: (sheet: string) => string;
    readonly showAll: (count: number) => string;
    readonly showFewer: string;
  };
  readonly outside: {
    readonly title: string;
    readonly text: string;
    readonly steps: readonly string[];
  };
  readonly unrecognised: {
    readonly title: string;
    /** What a sheet of the field looks like. */
    readonly text: string;
    /** Said instead when other sheets of the workbook were recognised. */
    readonly others: string;
  };
  readonly period: {
    /** What will be written, said before it is. */
    readonly announced: (announced: {
      readonly from: IsoDate | null;
      readonly kinds: readonly InsuranceKind[];
    }) => string;
    readonly date: string;
    readonly proposed: (date: IsoDate) => string;
    /** Said in place of the button while the date is not after the present one. */
    readonly tooEarly: (asOf: IsoDate) => string;
    readonly confirm: string;
    readonly cancel: string;
  };
  /** Beside the main button: nothing to do, or figures waiting. */
  readonly upToDate: string;
  readonly findings: FindingCardMessages;
  readonly lagging: {
    readonly title: string;
    readonly threshold: (held: HeldAgainst) => string;
    /** How many of the units that were compared are below, and how many people they still need together. */
    readonly below: (below: number, units: number, people: number) => string;
    readonly allReached: (held: HeldAgainst) => string;
    readonly gap: (people: number) => string;
    /** Where each unit has a percent of its own to reach. */
    readonly gapTo: (people: number, percent: number) => string;
  };
  readonly layout: {
    readonly title: string;
    /** In place of the title on a sheet that was not recognised: the person may say what its columns are. */
    readonly assign: string;
    readonly assignHint: string;
    readonly column: (letters: string) => string;
    /** In place of the header of a column that has none. */
    readonly noHeader: string;
    /** The names of the two lists of a column, for those who hear them. */
    readonly chooseRole: (letters: string, header: string) => string;
    readonly chooseInsurance: (letters: string, header: string) => string;
    readonly roleGroup: Readonly<Record<RoleGroup, string>>;
    /** Beside the units' column, which is changed at the column that it should be. */
    readonly unitHint: string;
    readonly day: (day: IsoDate) => string;
    /** Why the column is taken for this. */
    readonly evidence: (evidence: Evidence) => string;
    readonly unsure: string;
    readonly noEvidence: string;
    /** The button that confirms what a doubtful column is taken for; with the column, for those who hear it. */
    readonly confirm: string;
    readonly confirmColumn: (letters: string) => string;
    /** Above the main button: columns that should be looked at first. */
    readonly doubtful: (letters: readonly string[]) => string;
    readonly review: string;
  };
  readonly crash: {
    readonly title: string;
    readonly text: string;
    readonly details: string;
    readonly copy: string;
    readonly copied: string;
    readonly copyByHand: string;
    readonly reload: string;
  };
}
