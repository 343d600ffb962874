import { serialOf } from '../measures/calendar';
import { neededPerWeek } from '../measures/pace';
import { isBelow, peopleNeeded } from '../measures/rate';
import type { IsoDate } from '../text/date';
import type { HeldKind, HeldUnit } from '../thresholds/held-units';
import type { RankedUnit } from './ranking';
import type { RankingRules } from './ranking-options';

interface RowRules extends Pick<RankingRules, 'units' | 'ties' | 'deadline'> {
  readonly grouped: boolean;
  readonly asOf: IsoDate | null;
}

/**
 * The units of a kind with their ranks: the lagging ones from the lowest rate up, as a list to be urged is read, or all
 * of them from the highest down, as a table of emulation is. Within groups each group is counted by itself, in the
 * sheet's order.
 */
export function rankedRows({ units, below }: HeldKind, rules: RowRules): RankedUnit[] {
  const listed = rules.units === 'all' ? [...units].sort(bestFirst) : below;
  const parts = rules.grouped ? byGroup(units, listed) : [listed];
  return parts.flatMap((part) => ranked(part, rules));
}

/** By the exact quotient; units with equal rates keep the sheet's order. */
function bestFirst(a: HeldUnit, b: HeldUnit): number {
  return b.actual * a.whole - a.actual * b.whole || a.row - b.row;
}

/** The units that are listed, group by group as the sheet has them. */
function byGroup(units: readonly HeldUnit[], listed: readonly HeldUnit[]): HeldUnit[][] {
  const groups = new Map<string | null, HeldUnit[]>(units.map(({ group }) => [group, []]));
  for (const unit of listed) groups.get(unit.group)?.push(unit);
  return [...groups.values()];
}

function ranked(listed: readonly HeldUnit[], { ties, asOf, deadline }: RowRules): RankedUnit[] {
  const ranks: RankedUnit[] = [];
  const due = asOf === null ? null : serialOf(`${asOf.slice(0, 4)}-${deadline}` as IsoDate);
  listed.forEach(({ unit, row, column, group, plan, actual, whole, threshold, change }, index) => {
    const [before, last] = [listed[index - 1], ranks.at(-1)?.rank ?? 0];
    const tied = before !== undefined && before.actual * whole === actual * before.whole;
    const next = ties === 'dense' ? last + 1 : index + 1;
    ranks.push({
      rank: tied ? last : next,
      unit,
      row,
      column,
      group,
      plan,
      actual,
      rate: (actual * 100) / whole,
      threshold,
      below: isBelow(actual, whole, threshold),
      gapToThreshold: peopleNeeded(actual, whole, threshold),
      gapToPlan: peopleNeeded(actual, plan, 100),
      change,
      perWeek: neededPerWeek.value({
        actual,
        plan,
        asOf: asOf === null ? null : serialOf(asOf),
        deadline: due,
      }),
    });
  });
  return ranks;
}
