import { parseRange, rangeAddress } from '../core/grid/address';
import type { CellsEdit, EditPlan, FlagEdit } from '../core/edits/edit-plan';
import { flagLook } from './flag-look';

/** What was written, as far as taking it back needs to know. */
export interface AppliedPlan {
  readonly plan: EditPlan;
  /** The ids that Excel gave to the flags of the plan, in the plan's order. */
  readonly flags: readonly { readonly sheet: string; readonly id: string }[];
}

export interface ApplyOptions {
  /** Sheets under a filter: their cells are written one by one, as a block would be misplaced (office-js #224). */
  readonly filtered: ReadonlySet<string>;
  /** The sheet to bring to the front afterwards; null to leave the front as it is. */
  readonly show: string | null;
}

/**
 * Applies a plan in one round trip. What writes whole sheets and columns is loaded when a plan has some, before anything
 * is sent to Excel.
 * @throws what Office.js throws; nothing is caught here.
 */
export async function applyPlan(plan: EditPlan, { filtered, show }: ApplyOptions): Promise<AppliedPlan> {
  return Excel.run(async (context) => {
    const flags: { sheet: string; format: Excel.ConditionalFormat }[] = [];
    context.application.suspendScreenUpdatingUntilNextSync();
    const sheetOf = (name: string): Excel.Worksheet => context.workbook.worksheets.getItem(name);
    for (const edit of plan.edits) {
      switch (edit.kind) {
        case 'cells':
          writeCells(sheetOf(edit.sheet), edit, filtered.has(edit.sheet));
          break;
        case 'flag':
          flags.push({ sheet: edit.sheet, format: addFlag(sheetOf(edit.sheet), edit) });
          break;
        case 'unflag':
          sheetOf(edit.sheet).getRange().conditionalFormats.getItem(edit.id).delete();
          break;
        case 'sheet':
          (await import('./write-report')).writeReport(context, edit);
          break;
        case 'insertColumn':
          (await import('./inserted-columns')).insertColumn(sheetOf(edit.sheet), edit);
          break;
        case 'newSheet':
          (await import('./write-report')).writeContent(
            context.workbook.worksheets.add(edit.name),
            edit.content,
          );
          break;
        case 'setting':
          context.workbook.settings.add(edit.key, edit.value);
      }
    }
    if (show !== null) sheetOf(show).activate();
    await context.sync();
    return { plan, flags: flags.map(({ sheet, format }) => ({ sheet, id: format.id })) };
  });
}

/**
 * Writes cells, the number format first: a formula put into a cell of text format would stay text.
 */
export function writeCells(sheet: Excel.Worksheet, edit: CellsEdit, oneByOne: boolean): void {
  if (oneByOne) {
    writeOneByOne(sheet, edit);
    return;
  }
  const range = sheet.getRange(edit.range);
  // `null` in the matrix leaves a cell alone (Excel's own convention), which the types do not know.
  if (edit.numberFormats !== null) range.numberFormat = edit.numberFormats as string[][];
  range.formulas = edit.contents as (string | number | boolean)[][];
}

function writeOneByOne(sheet: Excel.Worksheet, edit: CellsEdit): void {
  const { top, left } = parseRange(edit.range);
  edit.contents.forEach((row, down) => {
    row.forEach((content, across) => {
      if (content === null) return;
      const at = { top: top + down, left: left + across, bottom: top + down, right: left + across };
      const cell = sheet.getRange(rangeAddress(at));
      const format = edit.numberFormats?.[down]?.[across] ?? null;
      if (format !== null) cell.numberFormat = [[format]];
      cell.formulas = [[content]];
    });
  });
}

/** Adds a flag: a colour, and a sign that is not colour. */
export function addFlag(sheet: Excel.Worksheet, edit: FlagEdit): Excel.ConditionalFormat {
  const [only, ...more] = edit.areas;
  const formats =
    only !== undefined && more.length === 0
      ? sheet.getRange(only).conditionalFormats
      : sheet.getRanges(edit.areas.join(',')).conditionalFormats;
  const added = formats.add(Excel.ConditionalFormatType.custom);
  added.custom.rule.formula = edit.formula;
  added.custom.format.fill.color = flagLook.fill;
  added.custom.format.font.color = flagLook.text;
  added.custom.format.numberFormat = edit.numberFormat;
  added.load({ id: true });
  return added;
}
