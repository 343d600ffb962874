/** One setting: what holds when the person chose nothing, and what counts as a choice. */
export interface SettingField<Value> {
  readonly standard: Value;
  /** @returns the value, or null for what is none of this setting (an older or a spoilt file). */
  readonly read: (kept: unknown) => Value | null;
}

/** A choice of yes or no. */
export function yesOrNo(standard: boolean): SettingField<boolean> {
  return { standard, read: (kept) => (typeof kept === 'boolean' ? kept : null) };
}

/** A choice among words. */
export function oneOf<const Choice extends string>(
  choices: readonly Choice[],
  standard: NoInfer<Choice>,
): SettingField<Choice> {
  return { standard, read: (kept) => choices.find((choice) => choice === kept) ?? null };
}

/** Points of percent, above 0 and at most 100. */
export function points(standard: number): SettingField<number> {
  return {
    standard,
    read: (kept) => (typeof kept === 'number' && kept > 0 && kept <= 100 ? kept : null),
  };
}

/** A day of each year: `12-31`. */
export type MonthDay = `${string}-${string}`;

/** A day of each year that the calendar has in every year. */
export function dayOfYear(standard: MonthDay): SettingField<MonthDay> {
  return { standard, read: (kept) => (isMonthDay(kept) ? kept : null) };
}

/** @example isMonthDay('12-31') // true; '02-29' and '31-12' are not */
export function isMonthDay(text: unknown): text is MonthDay {
  if (typeof text !== 'string' || !/^\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`2023-${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(5, 10) === text;
}
