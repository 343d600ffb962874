import { type IsoDate, isoDate } from '../text/date';
import type { SettingField } from './setting-field';

/** The texts of a dispatch that no sheet knows; several lines where the paper has several. */
export const dispatchTexts = [
  'superior',
  'agency',
  'number',
  'place',
  'subject',
  'recipients',
  'basis',
  'tasks',
  'report',
  'authority',
  'signer',
  'copies',
] as const;
export type DispatchText = (typeof dispatchTexts)[number];

/** What an office says in its dispatches. A text that is null was not chosen, and follows the sheet; `''` is left out. */
export type DispatchForm = Readonly<Record<DispatchText, string | null>> & {
  /** The day of signing; null to be written by hand. */
  readonly date: IsoDate | null;
  /** 1 for the first dispatch on this matter; from the second on it is said. */
  readonly times: number;
  /** Most units of a kind that are praised, and that are named as lagging. */
  readonly praised: number;
  readonly lagging: number;
};

/** Most units that one paragraph may name; more is a table, and that is the annex. */
export const mostNamed = 20;
export const mostTimes = 99;
const longest = 5000;

const standard: DispatchForm = {
  superior: null,
  agency: null,
  number: null,
  place: null,
  subject: null,
  recipients: null,
  basis: null,
  tasks: null,
  report: null,
  authority: null,
  signer: null,
  copies: null,
  date: null,
  times: 1,
  praised: 3,
  lagging: 3,
};

/** What was kept, field by field; a field that is none stands at its standard. */
export const dispatchForm: SettingField<DispatchForm> = {
  standard,
  read(kept) {
    if (typeof kept !== 'object' || kept === null) return null;
    const said = kept as Readonly<Record<string, unknown>>;
    const text = (name: DispatchText): string | null => {
      const value = said[name];
      return typeof value === 'string' && value.length <= longest ? value : null;
    };
    const whole = (name: 'times' | 'praised' | 'lagging', least: number, greatest: number): number => {
      const value = said[name];
      return Number.isInteger(value) && Number(value) >= least && Number(value) <= greatest
        ? Number(value)
        : standard[name];
    };
    return {
      ...(Object.fromEntries(dispatchTexts.map((name) => [name, text(name)])) as Record<
        DispatchText,
        string | null
      >),
      date: dayOf(said['date']),
      times: whole('times', 1, mostTimes),
      praised: whole('praised', 0, mostNamed),
      lagging: whole('lagging', 0, mostNamed),
    };
  },
};

function dayOf(kept: unknown): IsoDate | null {
  if (typeof kept !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(kept)) return null;
  const [year, month, day] = kept.split('-').map(Number);
  return isoDate(year ?? 0, month ?? 0, day ?? 0);
}
