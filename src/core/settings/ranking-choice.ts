import {
  rankedArrange,
  rankedTies,
  rankedUnits,
  rankedWithin,
  type RankingOptions,
  standardRanking,
} from '../reports/ranking-options';
import { oneOf, type SettingField } from './setting-field';

const parts = {
  units: oneOf(rankedUnits, standardRanking.units),
  within: oneOf(rankedWithin, standardRanking.within),
  ties: oneOf(rankedTies, standardRanking.ties),
  arrange: oneOf(rankedArrange, standardRanking.arrange),
};

/** How an office ranks its units; a part that is no choice of its own stands at its standard. */
export const rankingChoice: SettingField<RankingOptions> = {
  standard: standardRanking,
  read(kept) {
    if (typeof kept !== 'object' || kept === null) return null;
    const said = kept as Readonly<Record<string, unknown>>;
    return {
      units: parts.units.read(said['units']) ?? standardRanking.units,
      within: parts.within.read(said['within']) ?? standardRanking.within,
      ties: parts.ties.read(said['ties']) ?? standardRanking.ties,
      arrange: parts.arrange.read(said['arrange']) ?? standardRanking.arrange,
    };
  },
};
