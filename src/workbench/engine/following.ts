import type { ConditionalFormat, Rectangle } from '../model/workbook-model';
import type { EngineSheet } from './engine-sheet';
import { shiftFormula, shiftRectangle } from './shifting';
import type { Shift } from './shifting';
import type { SpreadsheetEngine } from './spreadsheet-engine';

/**
 * Moves what stands beside Univer along with inserted or deleted rows and columns: conditional formats and their
 * formulas, the filter's range, tables, links, print titles. Univer itself moves cells, formulas, names and sizes.
 *
 * @param engine the workbook
 * @param sheetId where it happened
 * @param shift what happened
 */
export function followShift(engine: SpreadsheetEngine, sheetId: string, shift: Shift): void {
  const changed = engine.sheet(sheetId);
  if (!changed) return;
  for (const sheet of engine.sheets) {
    sheet.extras.conditionalFormats = sheet.extras.conditionalFormats.flatMap(
      (format) => followFormat(format, sheet.id === sheetId, changed.name, shift) ?? [],
    );
  }
  followAreas(changed, shift);
}

function followFormat(
  format: ConditionalFormat,
  onSameSheet: boolean,
  sheetName: string,
  shift: Shift,
): ConditionalFormat | null {
  const ranges = onSameSheet ? kept(format.ranges, shift) : format.ranges;
  if (ranges.length === 0) return null;
  const follow = (formula: string): string => shiftFormula(formula, shift, onSameSheet, sheetName);
  const { rule } = format;
  if (rule.type === 'custom') return { ...format, ranges, rule: { ...rule, formula: follow(rule.formula) } };
  if (rule.type === 'other') return { ...format, ranges };
  const formula2 = rule.formula2 === undefined ? {} : { formula2: follow(rule.formula2) };
  return { ...format, ranges, rule: { ...rule, formula1: follow(rule.formula1), ...formula2 } };
}

function kept(ranges: readonly Rectangle[], shift: Shift): Rectangle[] {
  return ranges.flatMap((range) => shiftRectangle(range, shift) ?? []);
}

function followAreas(sheet: EngineSheet, shift: Shift): void {
  const { extras } = sheet;
  const filter = extras.autoFilter && shiftRectangle(extras.autoFilter.range, shift);
  extras.autoFilter = extras.autoFilter && filter ? { ...extras.autoFilter, range: filter } : null;
  extras.tables = extras.tables.flatMap((table) => {
    const range = shiftRectangle(table.range, shift);
    return range ? { ...table, range } : [];
  });
  extras.hyperlinks = extras.hyperlinks.flatMap((link) => {
    const area = shiftRectangle(link.area, shift);
    return area ? { ...link, area } : [];
  });
  const titles = /^\$?(\d+):\$?(\d+)$/.exec(extras.pageLayout.titleRows ?? '');
  if (!titles || shift.axis === 'columns') return;
  const rows = { top: Number(titles[1]) - 1, left: 0, bottom: Number(titles[2]) - 1, right: 0 };
  const moved = shiftRectangle(rows, shift);
  const titleRows = moved ? `$${moved.top + 1}:$${moved.bottom + 1}` : null;
  extras.pageLayout = { ...extras.pageLayout, titleRows };
}
