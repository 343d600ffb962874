import type { AllocationPart } from '../../core/allocation/allocate';
import { allocationFormula } from '../../core/allocation/allocation-formula';
import type { ReportCell, ReportContent, ReportStyle } from '../../core/edits/report-content';
import { type RangeAddress, rangeAddress } from '../../core/grid/address';
import type { FormulaReference } from '../../core/grid/sheet-reference';
import type { Messages } from '../../locales';
import { reportMessagesFor } from '../../locales/reports';
import type { AllocationRequest } from '../allocate-on-sheet';
import { rowHeights } from './row-heights';

const columnWidths = [7, 40, 16, 14, 16] as const;
const width = columnWidths.length;
type Row = (ReportCell | null)[];

/**
 * The sheet of an allocation: a line a part with what it is split by, its fixed share and its people, live as long as the
 * figures are whole; below, the sum and the quota that it equals.
 * @param shares people, in the order of the parts.
 */
export function allocationContent(
  request: AllocationRequest,
  shares: readonly number[],
  { language }: Messages,
): ReportContent {
  const reports = reportMessagesFor(language);
  const { quota, basis, insurance, parts } = request;
  const words = reports.allocation;
  const rows: Row[] = [
    [{ value: words.title(insurance), style: 'title', span: width }],
    [{ value: words.subtitle(basis), style: 'subtitle', span: width }],
    [],
    [
      words.columns.ordinal,
      words.columns.part,
      words.columns.weight(basis),
      words.columns.lock,
      words.columns.share,
    ].map((value): ReportCell => ({ value, style: 'header' })),
  ];
  const header = rows.length;
  const [first, last] = [header + 1, header + parts.length];
  const column = (at: number): RangeAddress =>
    rangeAddress({ top: first, left: at, bottom: last, right: at });
  const cells = {
    quota: `$E$${last + 2}` as FormulaReference,
    locks: column(4),
    weights: column(3),
  };
  const live = parts.every(isWhole);
  parts.forEach((part, index) => {
    const row = first + index;
    rows.push([
      { value: index + 1, style: 'ordinal' },
      { value: part.name, style: 'text' },
      { value: basis === 'equal' ? 1 : (part.weight ?? ''), style: 'count' },
      { value: part.locked ?? '', style: 'count' },
      { value: live ? { formula: allocationFormula(cells, row) } : (shares[index] ?? ''), style: 'count' },
    ]);
  });
  const sum = (letters: string): ReportCell['value'] => ({
    formula: `=SUM(${letters}${first}:${letters}${last})`,
  });
  rows.push(
    closing(words.sum, [sum('C'), sum('D'), sum('E')]),
    closing(words.quota, ['', '', quota ?? '']),
    [],
    [{ value: words.note(live), style: 'remark', span: width }],
  );
  return {
    rows,
    columnWidths,
    rowHeights: rowHeights(rows, columnWidths),
    frozenRows: header,
    printTitleRows: [header, header],
    landscape: false,
  };
}

function closing(label: string, figures: readonly ReportCell['value'][]): Row {
  const style: ReportStyle = 'totalCount';
  return [{ value: label, style: 'totalText', span: 2 }, null, ...figures.map((value) => ({ value, style }))];
}

/** The formula counts whole remainders; decimals of a weight would make two that are alike differ. */
function isWhole({ weight, locked }: AllocationPart): boolean {
  return locked !== null || weight === null || Number.isSafeInteger(weight);
}
