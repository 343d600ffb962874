import type { Finding } from '../../src/core/checks/finding';
import type { FaultCode } from '../../test/core/fault-generator/fault';
import { type CodeTally, overall } from '../../test/core/fault-generator/tally-faults';
import { printTable } from '../print-table';

const percent = (share: number): string => `${(100 * share).toFixed(2)} %`;
const columns = [
  'planted',
  'found',
  'missed',
  'wrong',
  'repaired',
  'restored',
  'following',
  'damaging',
] as const;

/** Prints what was planted and found by code, and the aims. */
export function printFaults(tallies: ReadonlyMap<FaultCode, CodeTally>): void {
  const all = overall(tallies);
  const row = (name: string, tally: CodeTally): string[] => [
    name,
    ...columns.map((key) => String(tally[key])),
  ];
  printTable(
    ['code', ...columns],
    [...[...tallies].map(([code, tally]) => row(code, tally)), row('all', all)],
  );
  console.log(
    [
      '',
      `recall     ${percent(all.recall)}   aim ≥ 99 %`,
      `precision  ${percent(all.precision)}   aim ≥ 99 %`,
      `repairs that restore  ${all.restored} of ${all.repaired}, that would damage ${all.damaging}   aim all, 0`,
    ].join('\n'),
  );
}

/** Prints what was said of clean sheets. */
export function printClean(findings: readonly (readonly Finding[])[]): void {
  const all = findings.flat();
  const errors = all.filter(({ severity }) => severity === 'error').length;
  console.log(`findings of severity error  ${errors}   aim 0`);
  for (const code of [...new Set(all.map((finding) => `${finding.severity} ${finding.code}`))].sort()) {
    const sheets = findings.filter((own) =>
      own.some((finding) => `${finding.severity} ${finding.code}` === code),
    );
    const times = all.filter((finding) => `${finding.severity} ${finding.code}` === code).length;
    console.log(`${String(times).padStart(6)}  ${code} on ${sheets.length} sheets`);
  }
}
