import type { RankingOptions, RankingRules } from '../reports/ranking-options';
import { type OfficeSettings, standardSettings } from './office-settings';

/**
 * How an office ranks its units.
 * @param asked what a person says on the spot; it goes before the office's own, choice by choice.
 * @example rankingBy(settings, { units: 'all' })
 */
export function rankingBy(
  { ranking, deadline }: OfficeSettings = standardSettings,
  asked: Partial<RankingOptions> | null = null,
): RankingOptions & RankingRules {
  return { ...ranking, ...asked, deadline };
}
