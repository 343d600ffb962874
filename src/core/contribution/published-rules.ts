import type { IsoDate } from '../text/date';
import type { ContributionRules, ContributorGroup } from './contribution-rules';

/** Nghị định 134/2015/NĐ-CP, Điều 14, from 2018; ethnic minorities have no share of their own there. */
const sharesOf2015: Readonly<Record<ContributorGroup, number>> = {
  poor: 30,
  nearPoor: 25,
  ethnicMinority: 10,
  other: 10,
};

/** Nghị định 159/2025/NĐ-CP, Điều 5. */
const sharesOf2025: Readonly<Record<ContributorGroup, number>> = {
  poor: 50,
  nearPoor: 40,
  ethnicMinority: 30,
  other: 20,
};

const day = (text: string): IsoDate => text as IsoDate;

/**
 * The rules as they were published: 22 % of a level between the poverty line of the countryside and 20 times the base
 * salary (Luật BHXH 58/2014/QH13, Điều 87), since 1/7/2025 20 times the reference level (Luật BHXH 41/2024/QH15).
 *
 * They are settings to begin with: the law moves them, and an office goes by what it was told. The highest level of 2021
 * is that of xã Hải Dương's own plan (162/KH-UBND, 19/3/2021), 20 times the base salary of the year 2018; 20 times the
 * one in force that day (1.490.000 đ, Nghị định 38/2019/NĐ-CP) would have been 29.800.000.
 */
export const publishedContributionRules: readonly ContributionRules[] = [
  {
    from: day('2021-01-01'),
    source: 'Kế hoạch 162/KH-UBND xã Hải Dương (2021); Nghị định 134/2015/NĐ-CP',
    lowest: 700_000,
    highest: 27_800_000,
    percent: 22,
    povertyLine: 700_000,
    stateShare: sharesOf2015,
  },
  {
    from: day('2022-01-01'),
    source: 'Nghị định 07/2021/NĐ-CP; Nghị định 38/2019/NĐ-CP',
    lowest: 1_500_000,
    highest: 29_800_000,
    percent: 22,
    povertyLine: 1_500_000,
    stateShare: sharesOf2015,
  },
  {
    from: day('2023-07-01'),
    source: 'Nghị định 07/2021/NĐ-CP; Nghị định 24/2023/NĐ-CP',
    lowest: 1_500_000,
    highest: 36_000_000,
    percent: 22,
    povertyLine: 1_500_000,
    stateShare: sharesOf2015,
  },
  {
    from: day('2024-07-01'),
    source: 'Nghị định 07/2021/NĐ-CP; Nghị định 73/2024/NĐ-CP',
    lowest: 1_500_000,
    highest: 46_800_000,
    percent: 22,
    povertyLine: 1_500_000,
    stateShare: sharesOf2015,
  },
  {
    from: day('2025-07-01'),
    source: 'Luật BHXH 41/2024/QH15; Nghị định 159/2025/NĐ-CP',
    lowest: 1_500_000,
    highest: 46_800_000,
    percent: 22,
    povertyLine: 1_500_000,
    stateShare: sharesOf2025,
  },
  {
    from: day('2026-07-01'),
    source: 'Nghị định 159/2025/NĐ-CP; Nghị định 161/2026/NĐ-CP',
    lowest: 1_500_000,
    highest: 50_600_000,
    percent: 22,
    povertyLine: 1_500_000,
    stateShare: sharesOf2025,
  },
];
