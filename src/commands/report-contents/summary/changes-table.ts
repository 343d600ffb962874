import type { ReportCell } from '../../../core/edits/report-content';
import type { ShownChange } from '../../../core/reports/summary/strongest-changes';
import type { SummarySheetMessages } from '../../../locales/messages/summary-sheet';
import type { SummaryKind } from './summary-kinds';
import type { SummaryColumn, SummarySheet } from './summary-sheet';

interface Line extends ShownChange {
  readonly isRise: boolean;
}

/**
 * The units that rose and fell most, a table a kind, for each counts its change in its own way; the figures are those of the
 * sheet's own change column.
 */
export function putChanges(
  sheet: SummarySheet,
  kinds: readonly SummaryKind[],
  { changes: words }: SummarySheetMessages,
): void {
  for (const { kind, key, name } of kinds) {
    const { rises, falls } = kind.changes;
    const lines = [
      ...rises.map((rise): Line => ({ ...rise, isRise: true })),
      ...falls.map((fall): Line => ({ ...fall, isRise: false })),
    ];
    if (lines.length === 0) continue;
    const columns: SummaryColumn<Line>[] = [
      { key: 'unit', heading: words.unit, cell: ({ unit }) => ({ value: unit, style: 'text' }) },
      {
        key: 'direction',
        heading: words.direction,
        cell: ({ isRise }) => ({ value: isRise ? words.rise : words.fall, style: 'text' }),
      },
      { key: 'change', heading: words.change(kind.convention), cell: changeOf },
    ];
    sheet.section(words.title(name, kind.priorAsOf));
    sheet.table(`changes.${key}`, columns, lines, ({ unit }) => unit);
  }
}

function changeOf({ cell, change }: Line): ReportCell {
  if (cell === null) return { value: change, style: 'change' };
  return { value: { formula: `=${cell.reference}${cell.fraction ? '*100' : ''}` }, style: 'change' };
}
