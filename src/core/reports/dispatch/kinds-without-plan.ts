import { kindsOf } from '../../layout/table-columns';
import type { InsuranceKind } from '../../layout/vocabulary';
import type { RecognisedSheet } from '../../recognised-sheet';
import { unitFiguresOf } from '../unit-figures';

/** The kinds of a sheet that have actual figures and no plan to measure them by, in the order of the columns. */
export function kindsWithoutPlan(sheet: RecognisedSheet): InsuranceKind[] {
  const measured = new Set(unitFiguresOf(sheet).map(({ insurance }) => insurance));
  const counted = sheet.layout.tables.flatMap((table) =>
    kindsOf(table).filter((kind) =>
      table.columns.some(({ role, insurance }) => role === 'actual' && insurance === kind),
    ),
  );
  return [...new Set(counted)].filter((kind) => !measured.has(kind));
}
