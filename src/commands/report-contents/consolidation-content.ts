import type { ConsolidatedUnit, Consolidation } from '../../core/consolidation/consolidate';
import type { FigureRole } from '../../core/consolidation/sent-unit';
import type { ReportCell, ReportContent } from '../../core/edits/report-content';
import type { ConsolidationMessages } from '../../locales/messages/consolidation';
import { columnsOfKind, type KindColumn, totalCell } from './consolidation-columns';
import { rowHeights } from './row-heights';

type Row = (ReportCell | null)[];

/** Title, day, an empty row, two rows of headings. */
const firstBodyRow = 6;
const widths = { ordinal: 6, unit: 32, figure: 13, file: 26 } as const;

/**
 * The progress sheet of many files, like the tables that offices publish: a header of two rows with a cell above each kind,
 * a row a unit, rates and changes as live formulas, sums below.
 */
export function consolidationContent(
  { asOf, priorAsOf, kinds, units }: Consolidation,
  { sheet: words }: ConsolidationMessages,
): ReportContent {
  let next = 3;
  const blocks = kinds.map((kind) => {
    const columns = columnsOfKind({ kind, asOf, priorAsOf }, next, words.columns);
    next += columns.length;
    return { kind, columns };
  });
  const figures = blocks.flatMap(({ kind, columns }) => columns.map((column) => ({ kind, column })));
  const lines = { first: firstBodyRow, last: firstBodyRow + units.length - 1 };
  const columnWidths = [widths.ordinal, widths.unit, ...figures.map(() => widths.figure), widths.file];
  const wide = (value: string, style: ReportCell['style']): Row => [{ value, style, span: next }];
  const high = (value: string): ReportCell => ({ value, style: 'header', down: 2 });
  const below: ReportCell = { value: '', style: 'header' };
  const { columns } = words;
  const rows: Row[] = [
    wide(
      words.title(
        kinds.map(({ insurance }) => insurance),
        asOf?.slice(0, 4) ?? null,
      ),
      'title',
    ),
    wide(asOf === null ? '' : words.asOf(asOf), 'subtitle'),
    [],
    [
      high(columns.ordinal),
      high(columns.unit),
      ...blocks.flatMap((block): Row => {
        const span = block.columns.length;
        const name = columns.insurance(block.kind.insurance);
        return [{ value: name, style: 'header', span }, ...Array.from({ length: span - 1 }, () => null)];
      }),
      high(columns.file),
    ],
    [
      below,
      below,
      ...figures.map(({ column }): ReportCell => ({ value: column.heading, style: 'header' })),
      below,
    ],
    ...units.map((unit, index): Row => [
      { value: index + 1, style: 'ordinal' },
      { value: unit.unit, style: 'text' },
      ...figures.map(({ kind, column }) => figureCell(unit, kind.insurance, column, firstBodyRow + index)),
      { value: unit.file, style: 'text' },
    ]),
    [
      { value: words.total, style: 'totalText', span: 2 },
      null,
      ...figures.map(({ kind, column }) => totalCell(column, kind, lines)),
      { value: '', style: 'totalText' },
    ],
  ];
  return {
    rows,
    columnWidths,
    rowHeights: rowHeights(rows, columnWidths),
    frozenRows: firstBodyRow - 1,
    printTitleRows: [firstBodyRow - 2, firstBodyRow - 1],
    landscape: true,
  };
}

function figureCell(
  { figures }: ConsolidatedUnit,
  insurance: Consolidation['kinds'][number]['insurance'],
  { role, formula, style }: KindColumn,
  row: number,
): ReportCell {
  if (formula !== null) return { value: { formula: formula(row) }, style };
  return { value: figures.get(insurance)?.[role as FigureRole] ?? '', style };
}
