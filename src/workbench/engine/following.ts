import type { ConditionalFormat, Rectangle } from '../model/workbook-model';
import { followCharts } from './chart-following';
import type { EngineSheet } from './engine-sheet';
import { offsetFormula, shiftFormula, shiftRectangle } from './shifting';
import type { Shift } from './shifting';
import type { SpreadsheetEngine } from './spreadsheet-engine';

/**
 * Moves what stands beside Univer along with inserted or deleted rows and columns: conditional formats and their
 * formulas, the filter's range, tables, links, print titles and areas, charts. Univer itself moves cells, formulas,
 * names and sizes.
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
  followCharts(engine, sheetId, shift);
}

function followFormat(
  format: ConditionalFormat,
  onSameSheet: boolean,
  sheetName: string,
  shift: Shift,
): ConditionalFormat | null {
  const ranges = onSameSheet ? kept(format.ranges, shift) : format.ranges;
  if (ranges.length === 0) return null;
  const [rows, columns] = onSameSheet ? cornerMoves(format.ranges, shift) : [0, 0];
  const follow = (formula: string): string =>
    shiftFormula(offsetFormula(formula, rows, columns), shift, onSameSheet, sheetName);
  const { rule } = format;
  if (rule.type === 'custom') return { ...format, ranges, rule: { ...rule, formula: follow(rule.formula) } };
  if (rule.type === 'other') return { ...format, ranges };
  const formula2 = rule.formula2 === undefined ? {} : { formula2: follow(rule.formula2) };
  return { ...format, ranges, rule: { ...rule, formula1: follow(rule.formula1), ...formula2 } };
}

/**
 * How far the first cell of a rule that stays lies from the first cell it had: the formula is written as it reads in
 * the first cell, and that may be among the deleted ones.
 */
function cornerMoves(ranges: readonly Rectangle[], shift: Shift): readonly [number, number] {
  const corner = ranges[0];
  const staying = ranges.find((range) => shiftRectangle(range, shift) !== null);
  if (!corner || !staying) return [0, 0];
  const first = (index: number): number =>
    shift.kind === 'delete' && index >= shift.at ? Math.max(index, shift.at + shift.count) : index;
  const top = shift.axis === 'rows' ? first(staying.top) : staying.top;
  const left = shift.axis === 'columns' ? first(staying.left) : staying.left;
  return [top - corner.top, left - corner.left];
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
  const printAreas = extras.pageLayout.printAreas.flatMap((area) => shiftRectangle(area, shift) ?? []);
  extras.pageLayout = { ...extras.pageLayout, printAreas };
  const titles = /^\$?(\d+):\$?(\d+)$/.exec(extras.pageLayout.titleRows ?? '');
  if (!titles || shift.axis === 'columns') return;
  const rows = { top: Number(titles[1]) - 1, left: 0, bottom: Number(titles[2]) - 1, right: 0 };
  const moved = shiftRectangle(rows, shift);
  const titleRows = moved ? `$${moved.top + 1}:$${moved.bottom + 1}` : null;
  extras.pageLayout = { ...extras.pageLayout, titleRows };
}
