import {
  rankedArrange,
  rankedTies,
  rankedUnits,
  rankedWithin,
  type RankingOptions,
} from '../core/reports/ranking-options';

/** The options of a ranking, each with the words that may follow it and what they stand for. */
const choices: {
  readonly [Name in keyof RankingOptions]: Readonly<Record<string, RankingOptions[Name]>>;
} = {
  units: words(rankedUnits),
  within: words(rankedWithin),
  ties: words(rankedTies),
  arrange: words(rankedArrange),
};

const names = Object.keys(choices) as (keyof RankingOptions)[];

/** `--units`, `--within`, `--ties`, `--arrange`. */
export const rankingArguments: readonly string[] = names.map((name) => `--${name}`);

/**
 * What the arguments say of a ranking; of an option that is given twice the last counts.
 * @param refuse is told an option with a word that is none of its own, and those that are; it throws.
 * @example readRanking(new Map([['--arrange', ['side-by-side']]]), refuse) // { arrange: 'sideBySide' }
 */
export function readRanking(
  options: ReadonlyMap<string, readonly string[]>,
  refuse: (option: string, value: string, allowed: readonly string[]) => never,
): Partial<RankingOptions> {
  const said = names.flatMap((name) => {
    const option = `--${name}`;
    const value = options.get(option)?.at(-1);
    if (value === undefined) return [];
    const known: Readonly<Record<string, string>> = choices[name];
    const choice = Object.hasOwn(known, value) ? known[value] : undefined;
    return [[name, choice ?? refuse(option, value, Object.keys(known))] as const];
  });
  return Object.fromEntries(said);
}

/** A choice as it is typed: `sideBySide` is `side-by-side`. */
function words<Choice extends string>(all: readonly Choice[]): Readonly<Record<string, Choice>> {
  return Object.fromEntries(
    all.map((choice) => [choice.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`), choice]),
  );
}
