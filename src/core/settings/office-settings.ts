import { ownContributionRules } from './contribution-rules-field';
import { dispatchForm } from './dispatch-form';
import { percentByKind } from './percent-by-kind';
import { rankingChoice } from './ranking-choice';
import { milestoneList, unitThresholdList } from './threshold-lists';
import { conventionByKind } from './convention-by-kind';
import { dayOfYear, oneOf, points, type SettingField, yesOrNo } from './setting-field';

/**
 * What an office may choose, a line each; kept with the workbook, so that everybody who opens it works by the same.
 */
const fields = {
  /** Percent of the plan below which a unit lags, of the kinds for which the office has its own. */
  thresholds: percentByKind,
  /** What has to be reached by days of the year, by kind. */
  milestones: milestoneList,
  /** Percent of the plan below which one unit lags, where it has one of its own. */
  unitThresholds: unitThresholdList,
  /** How many points of percent below its threshold a unit is far below. */
  farBelow: points(20),
  /** The day of each year by which the plan has to be reached. */
  deadline: dayOfYear('12-31'),
  /** *Tính lại* runs by itself when figures change. */
  recalculatesItself: yesOrNo(false),
  /** How the change of each kind is counted, where the office chose it; the sheet tells of the others. */
  changeConventions: conventionByKind,
  /** What the derived cells hold: live formulas, or figures as they are when they are worked out. */
  fillWith: oneOf(['formulas', 'values'], 'formulas'),
  /** Rules of the contribution to BHXH tự nguyện that the office entered, beside the published ones. */
  contributionRules: ownContributionRules,
  /** What stands in a reminder dispatch beside the figures. */
  dispatch: dispatchForm,
  /** Which units the ranking lists, how it ranks them, and where its kinds stand. */
  ranking: rankingChoice,
};

type Fields = typeof fields;

export type OfficeSettings = {
  readonly [Name in keyof Fields]: Fields[Name]['standard'];
};

/** What holds where nothing was chosen. */
export const standardSettings: OfficeSettings = mapped((field) => field.standard);

/**
 * The settings kept with a workbook; what is not there or is no such setting stands at its standard.
 * @param kept JSON text, or null where nothing was kept.
 * @example readSettings('{"deadline":"12-15"}').deadline // '12-15'
 */
export function readSettings(kept: string | null): OfficeSettings {
  const read = keptObject(kept);
  return mapped((field, name) =>
    name in read ? (field.read(read[name]) ?? field.standard) : field.standard,
  );
}

/**
 * The text to keep: only what differs from the standard, so that a better standard reaches those who never chose.
 * @example settingsText({ ...standardSettings, deadline: '12-15' }) // '{"deadline":"12-15"}'
 */
export function settingsText(settings: OfficeSettings): string {
  const chosen = Object.entries(settings).filter(
    ([name, value]) =>
      JSON.stringify(value) !== JSON.stringify(standardSettings[name as keyof OfficeSettings]),
  );
  return JSON.stringify(Object.fromEntries(chosen));
}

function mapped(valueOf: (field: SettingField<unknown>, name: string) => unknown): OfficeSettings {
  // Each field gives a value of its own type, which the compiler cannot follow through a record.
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, valueOf(field as SettingField<unknown>, name)]),
  ) as unknown as OfficeSettings;
}

function keptObject(kept: string | null): Readonly<Record<string, unknown>> {
  if (kept === null) return {};
  try {
    const read: unknown = JSON.parse(kept);
    return typeof read === 'object' && read !== null ? (read as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
