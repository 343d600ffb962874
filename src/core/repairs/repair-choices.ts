import type { Finding, FindingCode, Repair } from '../checks/finding';

/**
 * The ways in which a finding can be repaired: none, the one that is certain, or several of which the person chooses.
 * @example repairChoices(finding).length // 2: the figure can be read in two ways
 */
export function repairChoices(finding: Finding): readonly Repair[] {
  if (finding.repair !== null) return [finding.repair];
  const { address } = finding;
  return 'readings' in finding ? finding.readings.map((value) => ({ address, value })) : [];
}

/** Sums whose own figure may be the right one, and that of a unit mistyped: a person looks at each. */
const judged: ReadonlySet<FindingCode> = new Set(['total-mismatch', 'group-mismatch', 'breakdown-mismatch']);

/**
 * The findings that can be repaired together without looking at each: one reading, and no other finding that wants
 * something else of the same cell. Sums are not among them: that a total is off does not say that the total is wrong.
 */
export function certainlyRepairable(findings: readonly Finding[]): readonly Finding[] {
  const wanted = new Map<string, Set<string>>();
  for (const { sheet, repair } of findings) {
    if (repair === null) continue;
    const cell = `${sheet}!${repair.address}`;
    wanted.set(cell, (wanted.get(cell) ?? new Set()).add(JSON.stringify(repair)));
  }
  return findings.filter(
    ({ code, sheet, repair }) =>
      repair !== null && !judged.has(code) && wanted.get(`${sheet}!${repair.address}`)?.size === 1,
  );
}
