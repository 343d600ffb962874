import { useState } from 'react';
import type { ColumnView } from '../../commands/session-state';

/**
 * The columns with the doubtful ones first. The order stays while the list is open and the sheet has the same columns:
 * a column that was just confirmed must not slip away from under the person's hand.
 * @example const shown = useSteadyOrder(sheet.columns);
 */
export function useSteadyOrder(columns: readonly ColumnView[]): readonly ColumnView[] {
  const [order, setOrder] = useState(() => doubtfulFirst(columns));
  const byAddress = new Map(columns.map((column) => [column.address, column]));
  const kept = order.flatMap((address) => byAddress.get(address) ?? []);
  if (kept.length === columns.length && order.length === columns.length) return kept;
  const anew = doubtfulFirst(columns);
  setOrder(anew);
  return anew.flatMap((address) => byAddress.get(address) ?? []);
}

function doubtfulFirst(columns: readonly ColumnView[]): ColumnView['address'][] {
  const ordered = [
    ...columns.filter(({ doubtful }) => doubtful),
    ...columns.filter(({ doubtful }) => !doubtful),
  ];
  return ordered.map(({ address }) => address);
}
