import { numfmt } from '@univerjs/core';
import { generalText, roundedFor } from '../sheet/displayed-number';

const ROOM = 11;

/**
 * A number as Excel shows it on a Vietnamese system.
 *
 * @param numberFormat - en-US code
 * @example shownNumber(6000, '#,##0') // '6.000'
 */
export function shownNumber(value: number, numberFormat: string): string {
  if (numberFormat === '' || numberFormat === 'General') return generalText(value, ROOM);
  try {
    return numfmt.format(numberFormat, roundedFor(value, numberFormat), { locale: 'vi' });
  } catch {
    return generalText(value, ROOM);
  }
}
