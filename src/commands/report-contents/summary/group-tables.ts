import type { ReportCell } from '../../../core/edits/report-content';
import { cellAddress } from '../../../core/grid/address';
import type { GroupSum } from '../../../core/reports/summary/group-sums';
import type { SummarySheetMessages } from '../../../locales/messages/summary-sheet';
import { type Counted, countOf, shareOf, sumOf } from './live-formulas';
import type { SummaryKind } from './summary-kinds';
import type { SummaryColumn, SummarySheet } from './summary-sheet';

/** A table a kind with the sums of each group of units, where the sheet has groups. */
export function putGroups(
  sheet: SummarySheet,
  kinds: readonly SummaryKind[],
  farBelow: number,
  words: SummarySheetMessages,
): void {
  for (const one of kinds) {
    const { groups } = one.kind;
    if (groups.length === 0) continue;
    sheet.section(words.groups.title(one.name));
    const columns = columnsOf(one, farBelow, words);
    sheet.table(`groups.${one.key}`, columns, groups, ({ name }) => name ?? '');
  }
}

function columnsOf(
  { kind, main }: SummaryKind,
  farBelow: number,
  { columns: headings, groups: words, nothing }: SummarySheetMessages,
): SummaryColumn<GroupSum>[] {
  const at = (key: string, row: number) => cellAddress(row, all.findIndex((one) => one.key === key) + 1);
  const count =
    (counted: Counted, now: (group: GroupSum) => number) =>
    (group: GroupSum): ReportCell => ({
      value: kind.threshold === null ? nothing : countOf(counted, main.threshold, group.counted, now(group)),
      style: 'count',
    });
  const all: SummaryColumn<GroupSum>[] = [
    {
      key: 'group',
      heading: words.group,
      cell: ({ name }) => ({ value: name ?? words.others, style: 'text' }),
    },
    {
      key: 'plan',
      heading: headings.plan,
      cell: ({ plan, wholeAreas }) => ({
        value: kind.by === 'coverage' || wholeAreas === null ? plan : sumOf(wholeAreas, plan),
        style: 'count',
      }),
    },
    {
      key: 'actual',
      heading: headings.actual,
      cell: ({ actual, actualAreas }) => ({ value: sumOf(actualAreas, actual), style: 'count' }),
    },
    {
      key: 'rate',
      heading: headings.rate,
      cell: ({ rate, whole, wholeAreas }, row) => {
        if (rate === null && whole > 0) return { value: nothing, style: 'rate' };
        const [plan, actual] = [at('plan', row), at('actual', row)];
        if (kind.by === 'coverage')
          return {
            value: wholeAreas === null ? (rate ?? '') : shareOf(actual, { areas: wholeAreas, now: whole }),
            style: 'rate',
          };
        return { value: { formula: `=IF(${plan}>0,${actual}*100/${plan},"")` }, style: 'rate' };
      },
    },
    { key: 'units', heading: headings.units, cell: ({ units }) => ({ value: units, style: 'count' }) },
    { key: 'reached', heading: headings.reached, cell: count('reached', ({ reached }) => reached) },
    { key: 'below', heading: headings.below, cell: count('below', ({ below }) => below) },
    {
      key: 'farBelow',
      heading: headings.farBelow(farBelow),
      cell: count({ below: farBelow }, (group) => group.farBelow),
    },
  ];
  return all;
}
