import { cellAddress } from '../grid/address';
import type { Grid } from '../grid/grid';
import type { SheetLayout } from '../layout/sheet-layout';
import { decoded } from '../text/legacy-encoding';
import type { Finding } from './finding';

/** Texts from before Unicode, said once a sheet, at the first of them. The cells stay as they are: their font shows them right. */
export function checkEncoding(grid: Grid, layout: SheetLayout): Finding[] {
  const { encoding, name } = layout;
  if (encoding === null || layout.tables.length === 0) return [];
  for (const [down, cells] of grid.values.entries()) {
    for (const [right, value] of cells.entries()) {
      if (typeof value !== 'string' || value === '') continue;
      const text = decoded(value, encoding);
      if (text === value) continue;
      const address = cellAddress(grid.top + down, grid.left + right);
      const base = { code: 'legacy-encoding', severity: 'info', sheet: name, address } as const;
      return [{ ...base, found: value, expected: null, encoding, decoded: text, repair: null }];
    }
  }
  return [];
}
