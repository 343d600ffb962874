import type { Finding } from '../checks/finding';
import type { RecognisedSheet } from '../recognised-sheet';
import { type IgnoredFinding, isSamePlace } from './ignored-finding';
import { keyedFindings } from './keyed-findings';

/** Findings, the ignored ones apart. */
export interface SplitFindings {
  readonly shown: readonly Finding[];
  /** Ignored, and still as they were then. */
  readonly ignored: readonly Finding[];
}

/**
 * Parts the findings into those to be told of and those that the person chose to ignore. One whose figures have changed
 * since is told of again.
 * @example splitFindings(findings, sheets, readIgnored(kept)).shown
 */
export function splitFindings(
  findings: readonly Finding[],
  sheets: readonly RecognisedSheet[],
  kept: readonly IgnoredFinding[],
): SplitFindings {
  if (kept.length === 0) return { shown: findings, ignored: [] };
  const known = new Set(kept.map(textOf));
  const shown: Finding[] = [];
  const ignored: Finding[] = [];
  for (const { finding, key } of keyedFindings(findings, sheets)) {
    (known.has(textOf(key)) ? ignored : shown).push(finding);
  }
  return { shown, ignored };
}

/**
 * What is kept once some more findings are ignored; what was kept of the same findings with other figures goes.
 * @param all every finding of the sheets, those to be ignored among them.
 */
export function withIgnored(
  kept: readonly IgnoredFinding[],
  all: readonly Finding[],
  sheets: readonly RecognisedSheet[],
  added: ReadonlySet<Finding>,
): readonly IgnoredFinding[] {
  const more = keysOf(all, sheets, added);
  return [...kept.filter((one) => !more.some((other) => isSamePlace(one, other))), ...more];
}

/** What is kept once some findings are told of again. */
export function withoutIgnored(
  kept: readonly IgnoredFinding[],
  all: readonly Finding[],
  sheets: readonly RecognisedSheet[],
  restored: ReadonlySet<Finding>,
): readonly IgnoredFinding[] {
  const gone = new Set(keysOf(all, sheets, restored).map(textOf));
  return kept.filter((one) => !gone.has(textOf(one)));
}

function keysOf(
  all: readonly Finding[],
  sheets: readonly RecognisedSheet[],
  wanted: ReadonlySet<Finding>,
): IgnoredFinding[] {
  return keyedFindings(all, sheets)
    .filter(({ finding }) => wanted.has(finding))
    .map(({ key }) => key);
}

function textOf({ sheet, code, place, occurrence, figures }: IgnoredFinding): string {
  return JSON.stringify([sheet, code, place, occurrence, figures]);
}
