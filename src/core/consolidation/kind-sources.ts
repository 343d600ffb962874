import { type FigureSource, ownColumn, planSource } from '../derived/figure-source';
import { rateSources } from '../derived/rate-sources';
import type { TableLayout } from '../layout/sheet-layout';
import { columnFor, kindsOf } from '../layout/table-columns';
import type { InsuranceKind } from '../layout/vocabulary';
import type { RecognisedSheet } from '../recognised-sheet';
import type { FigureRole } from './sent-unit';

export interface KindSources {
  readonly insurance: InsuranceKind;
  readonly sources: readonly (readonly [FigureRole, FigureSource])[];
}

/**
 * Where a table has its plans, actual and earlier figures, kind by kind; the plan perhaps on a quota sheet of its
 * workbook. Kinds of which it has none of the three are left out.
 */
export function kindSources(
  { grid, quotas = [] }: RecognisedSheet,
  table: TableLayout,
): readonly KindSources[] {
  const found = kindsOf(table).map((insurance): KindSources => {
    // A rate shows which plan and which actual belong together; without one the first of each is meant.
    const rated = table.columns.find((column) => column.role === 'rate' && column.insurance === insurance);
    const near = rated?.column ?? Number.MAX_SAFE_INTEGER;
    const shown = rated === undefined ? null : rateSources(grid, table, rated, quotas);
    const own = (role: FigureRole): FigureSource | null => {
      const column = columnFor(table, role, insurance, near);
      return column === null ? null : ownColumn(column);
    };
    const all: [FigureRole, FigureSource | null][] = [
      ['plan', shown?.plan ?? planSource(table, insurance, near, quotas)],
      ['actual', shown?.actual ?? own('actual')],
      ['prior', own('prior')],
    ];
    const sources = all.filter((pair): pair is [FigureRole, FigureSource] => pair[1] !== null);
    return { insurance, sources };
  });
  return found.filter(({ sources }) => sources.length > 0);
}
