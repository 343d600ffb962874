import { textInput } from '../core/edits/cell-input';
import type { CellsEdit, Edit, OwnFlag, SettingEdit, SheetEdit } from '../core/edits/edit-plan';
import type { CellContent } from '../core/grid/grid';
import { cellAddress, parseRange } from '../core/grid/address';
import { flagAreas } from '../core/recalculation/flags';
import { addFlag, type AppliedPlan } from './apply-plan';
import { markName } from './own-sheets';
import { ProblemError } from './problem-error';
import { reportContents } from './write-report';

/**
 * Takes a write back: cells, number formats, flags and sheets as they were. Two round trips: it looks first whether the
 * person has changed any of the cells since, and then touches nothing.
 * @throws ProblemError `changed-since` with the first such cell.
 */
export async function takeBack(applied: AppliedPlan): Promise<void> {
  await Excel.run(async (context) => {
    const { edits } = applied.plan;
    const sheetOf = (name: string): Excel.Worksheet => context.workbook.worksheets.getItem(name);
    const cells = edits.filter((edit): edit is CellsEdit => edit.kind === 'cells');
    const reports = edits.filter((edit): edit is SheetEdit => edit.kind === 'sheet');
    const written = cells.map((edit) => sheetOf(edit.sheet).getRange(edit.range).load({ formulas: true }));
    const made = reports.map((edit) =>
      sheetOf(edit.name).getUsedRangeOrNullObject(true).load({ formulas: true }),
    );
    await context.sync();
    cells.forEach((edit, index) =>
      refuseIfChanged(edit, (written[index]?.formulas ?? []) as CellContent[][]),
    );
    reports.forEach((edit, index) => {
      const now = made[index];
      refuseIfEdited(edit, now === undefined || now.isNullObject ? [] : (now.formulas as CellContent[][]));
    });

    context.application.suspendScreenUpdatingUntilNextSync();
    for (const { sheet, id } of applied.flags) {
      sheetOf(sheet).getRange().conditionalFormats.getItem(id).delete();
    }
    for (const edit of edits) restore(context, edit);
    await context.sync();
  });
}

function restore(context: Excel.RequestContext, edit: Edit): void {
  const sheetOf = (name: string): Excel.Worksheet => context.workbook.worksheets.getItem(name);
  switch (edit.kind) {
    case 'cells':
      return restoreCells(sheetOf(edit.sheet), edit);
    case 'unflag':
      return restoreFlag(sheetOf(edit.sheet), edit.sheet, edit.was);
    case 'sheet':
      return restoreReport(context, sheetOf(edit.name), edit);
    case 'setting':
      return restoreSetting(context, edit);
    case 'flag':
      // Taken away by the id that Excel gave it.
      return;
  }
}

function refuseIfChanged(edit: CellsEdit, now: readonly (readonly CellContent[])[]): void {
  const { top, left } = parseRange(edit.range);
  edit.contents.forEach((row, down) => {
    row.forEach((content, across) => {
      if (content === null || now[down]?.[across] === content) return;
      const address = cellAddress(top + down, left + across);
      throw new ProblemError({ code: 'changed-since', sheet: edit.sheet, address });
    });
  });
}

function refuseIfEdited(edit: SheetEdit, now: readonly (readonly CellContent[])[]): void {
  reportContents(edit.content).forEach((row, down) => {
    row.forEach((content, across) => {
      if ((now[down]?.[across] ?? '') === content) return;
      const address = cellAddress(down + 1, across + 1);
      throw new ProblemError({ code: 'changed-since', sheet: edit.name, address });
    });
  });
}

function restoreCells(sheet: Excel.Worksheet, edit: CellsEdit): void {
  const range = sheet.getRange(edit.range);
  const untouched = (down: number, across: number): boolean => edit.contents[down]?.[across] === null;
  range.formulas = edit.before.inputs.map((row, down) =>
    row.map((input, across) => (untouched(down, across) ? null : input)),
  ) as (string | number | boolean)[][];
  if (edit.numberFormats !== null) range.numberFormat = edit.before.numberFormats as string[][];
}

function restoreFlag(sheet: Excel.Worksheet, name: string, was: OwnFlag): void {
  const areas = flagAreas(was.formula);
  if (areas.length === 0) return;
  addFlag(sheet, { kind: 'flag', sheet: name, areas, formula: was.formula, numberFormat: was.numberFormat });
}

function restoreSetting(context: Excel.RequestContext, { key, before }: SettingEdit): void {
  if (before === null) context.workbook.settings.getItem(key).delete();
  else context.workbook.settings.add(key, before);
}

function restoreReport(context: Excel.RequestContext, sheet: Excel.Worksheet, edit: SheetEdit): void {
  if (edit.isNew || edit.before === null) {
    context.workbook.names.getItem(markName(edit.report)).delete();
    sheet.delete();
    return;
  }
  sheet.getUsedRange().clear(Excel.ClearApplyTo.contents);
  const width = Math.max(0, ...edit.before.map((row) => row.length));
  if (width === 0) return;
  sheet.getRangeByIndexes(0, 0, edit.before.length, width).formulas = edit.before.map((row) =>
    Array.from({ length: width }, (_, index) => asInput(row[index] ?? '')),
  );
}

function asInput(content: CellContent): CellContent {
  return typeof content === 'string' && !content.startsWith('=') ? textInput(content) : content;
}
