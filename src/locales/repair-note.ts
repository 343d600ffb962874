import type { BeforeAfter } from '../core/repairs/before-after';
import type { Messages } from './messages';

/** Digits after the decimal mark that tell 3,894 from 3,9. */
const mostDecimals = 4;

/**
 * What a repair changes, short: before and after, a text in its quotes.
 * @example repairNote({ was: 5.941, now: 5941 }, messagesFor('vi')) // '5,941 → 5.941'
 * @example repairNote({ was: '46,81', now: 46.81 }, messagesFor('vi')) // '“46,81” → 46,81'
 */
export function repairNote({ was, now }: BeforeAfter, { numbers }: Pick<Messages, 'numbers'>): string {
  const shown = (figure: string | number): string => {
    if (typeof figure === 'number') return numbers.figure(figure, mostDecimals);
    return figure.startsWith('=') ? figure : `“${figure}”`;
  };
  return `${shown(was)} → ${shown(now)}`;
}
