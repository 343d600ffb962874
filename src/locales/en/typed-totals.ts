import { shortList } from '../short-list';
import { plural } from './plural';

/** After a paste: which totals are typed, and so do not follow. */
export function typedTotals(addresses: readonly string[]): string {
  const { names, more } = shortList(addresses);
  const cells = `${names.replaceAll(';', ',')}${more > 0 ? ` and ${plural(more, 'more cell')}` : ''}`;
  return `The total in ${cells} was typed, and does not follow the new figures.`;
}
