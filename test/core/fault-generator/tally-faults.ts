import type { Finding } from '../../../src/core/checks/finding';
import type { FaultCode } from './fault';
import type { SheetVerdict } from './judge-findings';

/** What was counted of one code. */
export interface CodeTally {
  readonly planted: number;
  readonly found: number;
  readonly missed: number;
  /** Findings of this code that are neither planted nor follow from what was. */
  readonly wrong: number;
  /** Faults found with a repair on each cell, and those of them whose repairs give back what stood there. */
  readonly repaired: number;
  readonly restored: number;
  /** Findings that follow from a planted fault of whatever code. */
  readonly following: number;
  /** Repairs that would change what was right, of whatever finding of this code. */
  readonly damaging: number;
}

/** Counts by code, over many sheets. */
export function tallyByCode(sheets: readonly SheetVerdict[]): Map<FaultCode, CodeTally> {
  const faults = sheets.flatMap((sheet) => sheet.faults);
  const wrong = sheets.flatMap((sheet) => sheet.wrong);
  const following = sheets.flatMap((sheet) => sheet.following);
  const damaging = sheets.flatMap((sheet) => sheet.damaging);
  const codes = [
    ...faults.map(({ fault }) => fault.code),
    ...[...wrong, ...following, ...damaging].map(({ code }) => code),
  ];
  return new Map(
    [...new Set(codes)].sort().map((code) => {
      const own = faults.filter(({ fault }) => fault.code === code);
      const found = own.filter((one) => one.found).length;
      const count = (findings: readonly Finding[]): number =>
        findings.filter((finding) => finding.code === code).length;
      return [
        code,
        {
          planted: own.length,
          found,
          missed: own.length - found,
          wrong: count(wrong),
          repaired: own.filter(({ repaired }) => repaired).length,
          restored: own.filter(({ restored }) => restored).length,
          following: count(following),
          damaging: count(damaging),
        },
      ];
    }),
  );
}

/** All codes together. */
export function overall(tallies: ReadonlyMap<FaultCode, CodeTally>): CodeTally & {
  /** The share of planted faults that were found, 0 to 1. */
  readonly recall: number;
  /** The share of found faults among these and what was wrongly found. */
  readonly precision: number;
} {
  const sum = (key: keyof CodeTally): number =>
    [...tallies.values()].reduce((whole, tally) => whole + tally[key], 0);
  const [planted, found, wrong] = [sum('planted'), sum('found'), sum('wrong')];
  return {
    planted,
    found,
    wrong,
    missed: sum('missed'),
    repaired: sum('repaired'),
    restored: sum('restored'),
    following: sum('following'),
    damaging: sum('damaging'),
    recall: planted === 0 ? 1 : found / planted,
    precision: found + wrong === 0 ? 1 : found / (found + wrong),
  };
}
