import { isMonthDay, type MonthDay } from '../../../core/settings/setting-field';

/**
 * A percent as a person types it.
 * @returns null for what is none: a threshold is above 0 and at most 100.
 * @example percentFrom('97,89 %') // 97.89
 */
export function percentFrom(text: string): number | null {
  const typed = /^(\d{1,3}(?:[.,]\d{1,4})?)\s*%?$/.exec(text.trim())?.[1];
  const percent = Number((typed ?? '0').replace(',', '.'));
  return percent > 0 && percent <= 100 ? percent : null;
}

/**
 * A day of the year as a person types it, the day first.
 * @returns null for what is none, 29/2 included, which not every year has.
 * @example dayFrom('30/6') // '06-30'
 */
export function dayFrom(text: string): MonthDay | null {
  const [, day = '', month = ''] = /^(\d{1,2})\s*[/\-.]\s*(\d{1,2})$/.exec(text.trim()) ?? [];
  const read = `${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isMonthDay(read) ? read : null;
}
