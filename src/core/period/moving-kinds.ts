import type { SheetLayout } from '../layout/sheet-layout';
import { columnFor } from '../layout/table-columns';
import type { InsuranceKind } from '../layout/vocabulary';
import { priorSort } from './prior-sort';

/** The kinds whose present figures would become the earlier ones in a new period. */
export function movingKinds({ tables, asOf }: SheetLayout): InsuranceKind[] {
  const moving = tables.flatMap((table) =>
    table.columns.filter((actual) => {
      const prior =
        actual.role === 'actual' ? columnFor(table, 'prior', actual.insurance, actual.column) : null;
      return prior !== null && priorSort(prior, asOf) === 'report-before';
    }),
  );
  return [...new Set(moving.map(({ insurance }) => insurance))];
}
