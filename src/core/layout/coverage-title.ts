import { folded } from '../text/fold';
import type { Sample } from './column-arithmetic';
import type { Draft } from './draft';
import { namesPlan } from './role-words';
import type { Title } from './title';

const fewestRows = 2;
const sure = 0.9;

/**
 * Below a title on coverage ("Tỷ lệ bao phủ BHYT …") percents that stand for themselves, without people that they were
 * made of, are coverage, and what is planned in percent is the coverage to reach.
 * @param samples the columns' figures, to tell percents from people.
 */
export function asCoverage(
  drafts: readonly Draft[],
  samples: ReadonlyMap<number, Sample>,
  title: Title,
): Draft[] {
  const line = title.lines.find((text) => /bao phu/.test(folded(text)));
  if (line === undefined) return [...drafts];
  const counted = drafts.some(
    ({ role, column }) => (role === 'plan' || role === 'actual') && !arePercents(samples.get(column)),
  );
  return drafts.map((draft) => {
    if (!arePercents(samples.get(draft.column))) return draft;
    const isPlan = draft.role === 'plan' || draft.role === 'stretchPlan';
    if (!isPlan && (draft.role !== 'rate' || counted)) return draft;
    return {
      ...draft,
      role: isPlan || namesPlan(draft.path) ? 'coverageTarget' : 'coverage',
      confidence: isPlan ? Math.min(draft.confidence, sure) : sure,
      evidence: [...draft.evidence, { by: 'title', text: line }],
    };
  });
}

/** Figures from 1 to 100, or fractions of 1: of people no whole column is so small where coverage is spoken of. */
function arePercents(sample: Sample | undefined): boolean {
  const figures = sample?.filter((figure) => figure !== null) ?? [];
  const inside = (low: number, high: number): boolean =>
    figures.every((figure) => figure > low && figure <= high);
  return figures.length >= fewestRows && (inside(30, 100) || inside(0.3, 1));
}
