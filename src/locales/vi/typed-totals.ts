import { shortList } from '../short-list';
import { numbers } from './numbers';

const { count } = numbers;

/** After a paste: which totals are typed, and so do not follow. */
export function typedTotals(addresses: readonly string[]): string {
  const { names, more } = shortList(addresses);
  const cells = `${names.replaceAll(';', ',')}${more > 0 ? ` và ${count(more)} ô khác` : ''}`;
  return `Tổng ở ô ${cells} là số gõ tay, không tự cộng theo số mới.`;
}
