import type { SheetLayout } from './sheet-layout';
import type { ChangeConvention, InsuranceKind } from './vocabulary';

/**
 * A layout with what the office chose for its change columns: from here on everybody who works with the column, checks
 * and reports included, counts by it.
 * @param chosen by kind; the columns of other kinds are left to what the sheet tells.
 */
export function withChosenConventions(
  layout: SheetLayout,
  chosen: Readonly<Partial<Record<InsuranceKind, ChangeConvention>>>,
): SheetLayout {
  if (Object.keys(chosen).length === 0) return layout;
  return {
    ...layout,
    tables: layout.tables.map((table) => ({
      ...table,
      columns: table.columns.map((column) => {
        const convention = column.role === 'change' ? chosen[column.insurance] : undefined;
        return convention === undefined ? column : { ...column, convention };
      }),
    })),
  };
}
