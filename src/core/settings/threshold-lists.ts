import type { Milestone, UnitThreshold } from '../measures/threshold';
import { sameUnits } from '../matching/same-units';
import { insuranceKinds } from '../layout/vocabulary';
import { percentByKind } from './percent-by-kind';
import { isMonthDay, type SettingField } from './setting-field';

/** The year's milestones, a day at most once, in the order of the year. */
export const milestoneList: SettingField<readonly Milestone[]> = {
  standard: [],
  read: (kept) =>
    Array.isArray(kept)
      ? kept
          .flatMap(readMilestone)
          .reduce<Milestone[]>((list, milestone) => withMilestone(list, milestone), [])
      : null,
};

function readMilestone(kept: unknown): Milestone[] {
  const { day, percents } = fieldsOf(kept);
  const read = percentByKind.read(percents) ?? {};
  return isMonthDay(day) && Object.keys(read).length > 0 ? [{ day, percents: read }] : [];
}

/**
 * A list with one more milestone; what it says of a kind on a day stands in place of what was said before.
 * @example withMilestone([], { day: '06-30', percents: { bhyt: 93 } })
 */
export function withMilestone(list: readonly Milestone[], added: Milestone): Milestone[] {
  const same = list.find(({ day }) => day === added.day);
  const merged = { day: added.day, percents: { ...same?.percents, ...added.percents } };
  return [...list.filter((one) => one !== same), merged].sort((one, other) => (one.day < other.day ? -1 : 1));
}

/** The units' own thresholds, a unit and kind at most once. */
export const unitThresholdList: SettingField<readonly UnitThreshold[]> = {
  standard: [],
  read: (kept) =>
    Array.isArray(kept)
      ? kept
          .flatMap(readUnitThreshold)
          .reduce<UnitThreshold[]>((list, one) => withUnitThreshold(list, one), [])
      : null,
};

function readUnitThreshold(kept: unknown): UnitThreshold[] {
  const { unit, insurance, percent } = fieldsOf(kept);
  const kind = insuranceKinds.find((known) => known === insurance);
  if (typeof unit !== 'string' || unit.trim() === '' || kind === undefined || kind === 'none') return [];
  const read = percentByKind.read({ [kind]: percent })?.[kind];
  return read === undefined ? [] : [{ unit, insurance: kind, percent: read }];
}

/**
 * A list with one more unit's threshold, which stands in place of the one that it had for the kind. A unit is known by its
 * name however it is spelled.
 */
export function withUnitThreshold(list: readonly UnitThreshold[], added: UnitThreshold): UnitThreshold[] {
  const isSame = ({ unit, insurance }: UnitThreshold): boolean =>
    insurance === added.insurance && (unit === added.unit || sameUnits([added.unit], [unit])[0] === 0);
  return [...list.filter((one) => !isSame(one)), added];
}

function fieldsOf(kept: unknown): Readonly<Record<string, unknown>> {
  return typeof kept === 'object' && kept !== null ? (kept as Record<string, unknown>) : {};
}
