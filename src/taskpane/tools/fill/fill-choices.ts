import type { FillProposal, OfferedColumn } from '../../../core/filling/fill-proposal';
import type { FillChoice } from '../../../core/filling/plan-filling';
import type { ChangeConvention, InsuranceKind } from '../../../core/layout/vocabulary';
import type { OfficeSettings } from '../../../core/settings/office-settings';

/** What is ticked and chosen in the panel. */
export interface Ticked {
  readonly columns: ReadonlySet<string>;
  readonly sums: Readonly<Record<'total' | 'group', boolean>>;
  readonly conventions: OfficeSettings['changeConventions'];
  readonly fillWith: OfficeSettings['fillWith'];
}

/** Tells the offered columns of a sheet apart. */
export function columnKey({ table, role, insurance }: OfferedColumn): string {
  return `${table} ${role} ${insurance}`;
}

/** What is ticked before the person says otherwise. */
export function firstTicked({ columns, sums }: FillProposal, settings: OfficeSettings): Ticked {
  const ticked = (of: 'total' | 'group'): boolean => sums.some((one) => one.of === of && !one.headings);
  return {
    columns: new Set(columns.filter(({ likely }) => likely).map(columnKey)),
    sums: { total: ticked('total'), group: ticked('group') },
    conventions: settings.changeConventions,
    fillWith: settings.fillWith,
  };
}

/** The ticks with one more or less. */
export function withTick(ticked: Ticked, key: string, on: boolean): Ticked {
  const columns = new Set(ticked.columns);
  if (on) columns.add(key);
  else columns.delete(key);
  return { ...ticked, columns };
}

/** @param convention null leaves it to what the sheet tells. */
export function withConvention(
  ticked: Ticked,
  insurance: InsuranceKind,
  convention: ChangeConvention | null,
): Ticked {
  const others = Object.entries(ticked.conventions).filter(([kind]) => kind !== insurance);
  const chosen = convention === null ? [] : [[insurance, convention]];
  return { ...ticked, conventions: Object.fromEntries([...others, ...chosen]) as Ticked['conventions'] };
}

/** What is asked of the session. */
export function choiceOf({ columns }: FillProposal, ticked: Ticked): FillChoice {
  return {
    columns: columns
      .filter((column) => ticked.columns.has(columnKey(column)))
      .map(({ table, role, insurance }) => ({ table, role, insurance })),
    sums: ticked.sums,
    conventions: ticked.conventions,
    fillWith: ticked.fillWith,
  };
}

/** True where something would be put in or counted otherwise than now. */
export function asksForSomething(ticked: Ticked, settings: OfficeSettings): boolean {
  return (
    ticked.columns.size > 0 ||
    ticked.sums.total ||
    ticked.sums.group ||
    ticked.fillWith !== settings.fillWith ||
    JSON.stringify(ticked.conventions) !== JSON.stringify(settings.changeConventions)
  );
}
