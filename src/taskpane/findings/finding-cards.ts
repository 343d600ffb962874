import type { Finding, FindingCode, Severity } from '../../core/checks/finding';
import { columnLetters, parseRange } from '../../core/grid/address';
import { repairChoices } from '../../core/repairs/repair-choices';

export const gravestFirst: readonly Severity[] = ['error', 'warning', 'info'];

/** What stands on one card: a finding, or those of one column that are repaired in one step. */
export interface FindingCard {
  readonly key: string;
  readonly findings: readonly [Finding, ...Finding[]];
}

/** The findings of one kind. */
export interface FindingKind {
  readonly code: FindingCode;
  readonly count: number;
  readonly cards: readonly FindingCard[];
}

/** The findings by kind, the gravest first, and within a kind in the order of the sheet. */
export function findingKinds(findings: readonly Finding[]): FindingKind[] {
  const kinds = new Map<FindingCode, Finding[]>();
  for (const finding of findings) {
    const same = kinds.get(finding.code);
    if (same === undefined) kinds.set(finding.code, [finding]);
    else same.push(finding);
  }
  const gravest = (some: readonly Finding[]): number =>
    Math.min(...some.map(({ severity }) => gravestFirst.indexOf(severity)));
  return [...kinds]
    .sort(([, one], [, other]) => gravest(one) - gravest(other))
    .map(([code, some]) => ({ code, count: some.length, cards: cardsOf(some) }));
}

function cardsOf(findings: readonly Finding[]): FindingCard[] {
  const cards = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const key = cardKey(finding);
    const present = cards.get(key);
    if (present === undefined) cards.set(key, [finding]);
    else present.push(finding);
  }
  return [...cards].map(([key, some]) => ({ key, findings: some }));
}

/** What can be repaired goes by columns; anything else says something of its own. */
function cardKey(finding: Finding): string {
  const { sheet, address, severity } = finding;
  if (repairChoices(finding).length === 0) return `${sheet}!${address}`;
  const column = 'group' in finding ? finding.group : columnLetters(parseRange(address).left);
  return `${sheet} ${severity} ${column}`;
}
