import type { ReportCell } from '../../../core/edits/report-content';
import { cellAddress } from '../../../core/grid/address';
import type { DetailedKind, DetailedSummary } from '../../../core/reports/summary/detailed-summary';
import type { SummarySheetMessages } from '../../../locales/messages/summary-sheet';
import { type Counted, countOf, shareOf, sumOf } from './live-formulas';
import { fixedCell, type MainCells } from './summary-kinds';
import type { SummaryColumn } from './summary-sheet';

type Column = SummaryColumn<DetailedKind> & { readonly key: MainKey };
type MainKey =
  | 'insurance'
  | 'sheet'
  | 'plan'
  | 'actual'
  | 'rate'
  | 'coverage'
  | 'threshold'
  | 'units'
  | 'reached'
  | 'below'
  | 'farBelow';

/** The main table: a row a kind; the sheet is said where there are several, the coverage where one is known. */
export function mainColumns({ kinds, farBelow }: DetailedSummary, words: SummarySheetMessages): Column[] {
  const severalSheets = new Set(kinds.map(({ sheet }) => sheet)).size > 1;
  const { columns: headings, nothing } = words;
  const column = (key: Exclude<MainKey, 'farBelow'>, cell: Column['cell']): Column => ({
    key,
    heading: headings[key],
    cell,
  });
  const at = (key: MainKey, row: number) => cellAddress(row, columns.findIndex((one) => one.key === key) + 1);
  const count = (counted: Counted, now: (kind: DetailedKind) => number): Column['cell'] => {
    return (kind, row): ReportCell => ({
      value:
        kind.threshold === null ? nothing : countOf(counted, at('threshold', row), kind.counted, now(kind)),
      style: 'count',
    });
  };
  const columns: Column[] = [
    column('insurance', ({ insurance, by }) => ({
      value: words.kind({ insurance, by, sheet: null }),
      style: 'text',
    })),
    ...(severalSheets ? [column('sheet', ({ sheet }) => ({ value: sheet, style: 'text' }))] : []),
    // How many people targets of coverage ask for is rounded up unit by unit: no sum of cells tells it.
    column('plan', ({ by, plan, wholeAreas }) => ({
      value: by === 'coverage' ? plan : sumOf(wholeAreas, plan),
      style: 'count',
    })),
    column('actual', ({ actualAreas, actual }) => ({ value: sumOf(actualAreas, actual), style: 'count' })),
    column('rate', (kind, row) => {
      if (kind.rate === null && kind.whole > 0) return { value: nothing, style: 'rate' };
      const [plan, actual] = [at('plan', row), at('actual', row)];
      return {
        value:
          kind.by === 'coverage'
            ? shareOf(actual, { areas: kind.wholeAreas, now: kind.whole })
            : { formula: `=IF(${plan}>0,${actual}*100/${plan},"")` },
        style: 'rate',
      };
    }),
    ...(kinds.some(({ coverage }) => coverage !== null)
      ? [column('coverage', ({ coverage }) => ({ value: coverageOf(coverage) ?? nothing, style: 'rate' }))]
      : []),
    column('threshold', ({ threshold, differ }) => ({
      value: threshold === null ? nothing : differ ? words.ownThresholds : threshold,
      style: 'rate',
    })),
    column('units', ({ units }) => ({ value: units, style: 'count' })),
    column(
      'reached',
      count('reached', ({ reached }) => reached),
    ),
    column(
      'below',
      count('below', ({ below }) => below.length),
    ),
    {
      key: 'farBelow',
      heading: headings.farBelow(farBelow),
      cell: count({ below: farBelow }, (kind) => kind.farBelow),
    },
  ];
  return columns;
}

/** The cells of a kind's row that the other tables take its sums from. */
export function mainCells(columns: readonly Column[], row: number): MainCells {
  const at = (key: MainKey): MainCells['plan'] =>
    fixedCell(row, columns.findIndex((one) => one.key === key) + 1);
  return { plan: at('plan'), actual: at('actual'), rate: at('rate'), threshold: at('threshold') };
}

function coverageOf(coverage: DetailedKind['coverage']): ReportCell['value'] | null {
  if (coverage?.rate === null || coverage === null) return null;
  const { actual, actualAreas, base, baseAreas } = coverage;
  return shareOf({ areas: actualAreas, now: actual }, { areas: baseAreas, now: base });
}
