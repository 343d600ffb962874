import {
  type AnnexCell,
  type AnnexTable,
  type AnnexValue,
  annexTable,
} from '../../core/reports/dispatch/annex-table';
import { annexTitle } from '../../core/reports/dispatch/annex-title';
import type { DispatchAnnex, PrintedCell, PrintedTable } from '../../core/reports/dispatch/dispatch-document';
import type { ColumnLayout } from '../../core/layout/sheet-layout';
import { planRecalculation } from '../../core/recalculation/plan-recalculation';
import { thresholdsBy } from '../../core/settings/thresholds-by';
import type { RecognisedSheet } from '../../core/recognised-sheet';
import { dispatchText } from '../../locales/dispatch';
import type { LetterSource } from './letter-source';

const { numbers } = dispatchText;

/** What the annex says above its table beside what its sheet says. */
type AnnexHead = Pick<DispatchAnnex, 'label' | 'attachedTo'>;

/**
 * A sheet as the annex of a dispatch. Rates and changes are those that *Tính lại* would fill in, so that the paper is
 * right where the sheet has not been recalculated; the sheet itself is left alone.
 */
export function printedAnnex(sheet: RecognisedSheet, source: LetterSource, head: AnnexHead): DispatchAnnex {
  const { layout, grid } = sheet;
  const { after } = planRecalculation(grid, layout, thresholdsBy(), [], sheet.quotas);
  const { lines, unitOfMeasure } = annexTitle(grid, layout.tables[0], layout.encoding);
  const { annex } = dispatchText;
  return {
    ...head,
    title: lines.length === 0 ? [annex.title(source.kinds, source.year)] : lines,
    asOf: layout.asOf === null ? null : annex.asOf(layout.asOf),
    unitOfMeasure,
    tables: layout.tables.map((table) => printedTable(annexTable(after, table, layout.encoding))),
  };
}

function printedTable({ columns, header, rows }: AnnexTable): PrintedTable {
  return {
    header: header.map((cells) =>
      cells.map((cell) => ({ ...printedCell(cell, undefined), align: 'center' as const })),
    ),
    rows: rows.map(({ sort, cells }) => ({
      bold: sort === 'sum',
      cells: cells.map((cell) => printedCell(cell, columns[cell.column])),
    })),
  };
}

function printedCell(
  { value, column: at, span, down }: AnnexCell,
  column: ColumnLayout | undefined,
): PrintedCell {
  const align = span > 1 || column?.role === 'ordinal' ? 'center' : value.kind === 'text' ? 'left' : 'right';
  return { text: shown(value, column), align, column: at, span, down };
}

function shown(value: AnnexValue, column: ColumnLayout | undefined): string {
  switch (value.kind) {
    case 'blank':
      return '';
    case 'text':
      return value.text;
    case 'day':
      return numbers.date(value.day);
    case 'number': {
      if (column?.role === 'ordinal') return String(value.value);
      const said =
        value.decimals === null ? numbers.figure(value.value) : numbers.fixed(value.value, value.decimals);
      return value.percentSign ? `${said}%` : said;
    }
  }
}
