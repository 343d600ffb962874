import type { IsoDate } from '../core/text/date';

/** The day that it is where the person is. */
export function localToday(now = new Date()): IsoDate {
  const month = String(now.getMonth() + 1).padStart(2, '0');
  return `${now.getFullYear()}-${month}-${String(now.getDate()).padStart(2, '0')}` as IsoDate;
}
