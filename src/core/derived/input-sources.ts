import type { ColumnLayout, TableLayout } from '../layout/sheet-layout';
import { columnFor, sharedColumn } from '../layout/table-columns';
import type { ColumnRole } from '../layout/vocabulary';
import type { QuotaPlan } from '../quota/quota-plan';
import { type FigureSource, ownColumn, planSource } from './figure-source';

/** Where the figures that a derived column is made of may stand, the likeliest first. */
export interface InputSources {
  /** Columns in a role of the column's own kind; a plan may stand on a quota sheet. */
  of(role: ColumnRole): readonly FigureSource[];
  /** What coverage is of: the population for BHYT, the labour force for BHXH and BHTN, or the one that there is. */
  base(): readonly FigureSource[];
}

/** The inputs that a table offers to one of its derived columns. */
export function inputSources(
  table: TableLayout,
  column: ColumnLayout,
  quotas: readonly QuotaPlan[],
): InputSources {
  const { insurance, column: near } = column;
  const others = (first: ColumnLayout | null, role: ColumnRole, kinds: readonly string[]): ColumnLayout[] =>
    table.columns.filter((one) => one.role === role && kinds.includes(one.insurance) && one !== first);
  const listed = (first: ColumnLayout | null, role: ColumnRole, kinds: readonly string[]): FigureSource[] =>
    first === null ? [] : [first, ...others(first, role, kinds)].map(ownColumn);
  const shared = (role: ColumnRole): FigureSource[] =>
    listed(sharedColumn(table, role, insurance, near), role, [insurance, 'none']);
  return {
    of(role) {
      const plan = role === 'plan' ? planSource(table, insurance, near, quotas) : null;
      if (plan !== null && plan.column === null) return [plan];
      return listed(columnFor(table, role, insurance, near), role, [insurance]);
    },
    base() {
      const ofPopulation = insurance.startsWith('bhyt');
      return [
        ...shared(ofPopulation ? 'population' : 'labourForce'),
        ...shared(ofPopulation ? 'labourForce' : 'population'),
      ];
    },
  };
}
