import type { ReportCell } from '../../../core/edits/report-content';
import { isBelow, rate } from '../../../core/measures/rate';
import type { UnitRate } from '../../../core/reports/summary/unit-rates';
import type { SummarySheetMessages } from '../../../locales/messages/summary-sheet';
import type { SummaryKind } from './summary-kinds';
import { columnArea, type SummaryColumn, type SummarySheet } from './summary-sheet';

/** More columns than these cannot be told apart on paper. */
const mostUnits = 40;

/**
 * The rate of each unit with its threshold, kind by kind, and its chart. The rate stands a second time in one of two columns,
 * so that the chart fills those that have reached the threshold otherwise than those below.
 */
export function putRates(
  sheet: SummarySheet,
  kinds: readonly SummaryKind[],
  words: SummarySheetMessages,
): void {
  for (const { kind, key, name } of kinds) {
    const units = kind.rates.slice(0, mostUnits);
    if (units.length === 0) continue;
    const title = words.rates.title(name, units.length, kind.rates.length);
    sheet.section(title);
    const first = sheet.table(`rates.${key}`, columnsOf(words), units, ({ unit }) => unit);
    const area = (column: number) => columnArea(column, first, units.length);
    sheet.chart({
      name: `TienDoBHXH.${key}.rates`,
      kind: 'rates',
      title,
      categoryTitle: words.rates.unit,
      valueTitle: words.rates.rate,
      categories: area(1),
      series: [
        { name: words.rates.reached, values: area(4), look: 'reached' },
        { name: words.rates.below, values: area(5), look: 'below' },
        { name: words.rates.threshold, values: area(3), look: 'threshold' },
      ],
    });
  }
}

function columnsOf({ rates: words }: SummarySheetMessages): SummaryColumn<UnitRate>[] {
  return [
    { key: 'unit', heading: words.unit, cell: ({ unit }) => ({ value: unit, style: 'text' }) },
    { key: 'rate', heading: words.rate, cell: (unit) => ({ value: rateOf(unit), style: 'rate' }) },
    {
      key: 'threshold',
      heading: words.threshold,
      cell: ({ threshold }) => ({ value: threshold, style: 'rate' }),
    },
    {
      key: 'reached',
      heading: words.reached,
      cell: (unit, row) => ({ value: sideOf(unit, row, false), style: 'rate' }),
    },
    {
      key: 'below',
      heading: words.below,
      cell: (unit, row) => ({
        value: sideOf(unit, row, true),
        style: isBelow(unit.actual, unit.whole, unit.threshold) ? 'flaggedRate' : 'rate',
      }),
    },
  ];
}

function rateOf({ actual, whole, actualCell, wholeCell }: UnitRate): ReportCell['value'] {
  return actualCell === null || wholeCell === null
    ? (actual * 100) / whole
    : { formula: rate.formula({ actual: actualCell, plan: wholeCell }, false) };
}

/** The rate again on its side of the threshold, nothing on the other; on products, for a quotient may lie a hair beside it. */
function sideOf(
  { actual, whole, threshold, actualCell, wholeCell }: UnitRate,
  row: number,
  below: boolean,
): ReportCell['value'] {
  if (actualCell === null || wholeCell === null)
    return isBelow(actual, whole, threshold) === below ? { formula: `=B${row}` } : '';
  const side = below ? '<' : '>=';
  return {
    formula: `=IF(ISNUMBER(B${row}),IF(${actualCell}*100${side}ROUND(C${row}*${wholeCell},6),B${row},""),"")`,
  };
}
