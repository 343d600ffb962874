import type { RankingPreview } from '../../commands/ranking-preview';
import type { RankingOptions } from '../../core/reports/ranking-options';

/** One choice: what it asks, and what each answer says. */
type Choice<Name extends keyof RankingOptions> = {
  readonly label: string;
  readonly name: Readonly<Record<RankingOptions[Name], string>>;
};

/** What the tool says in which a person chooses how units are ranked. */
export interface RankingToolMessages {
  readonly choices: { readonly [Name in keyof RankingOptions]: Choice<Name> };
  readonly preview: {
    readonly title: string;
    /** Of one kind: how many units are listed, and in how many groups; `sheet` is null where only one is ranked. */
    readonly kind: (
      kind: Omit<RankingPreview['kinds'][number], 'sheet'> & { sheet: string | null },
    ) => string;
    /** Which sheets will be made, and which brought up to date. */
    readonly sheets: (sheets: RankingPreview['sheets']) => string;
    /** Sheets of the former arrangement stay. */
    readonly former: (names: readonly string[]) => string;
    /** Groups were chosen, and no sheet has some. */
    readonly noGroups: string;
  };
  /** The button: the choice is kept and the ranking made. */
  readonly make: string;
  readonly kept: string;
}
