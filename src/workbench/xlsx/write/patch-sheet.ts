import type { SheetModel, WorkbookModel } from '../../model/workbook-model';
import { patchCharts } from '../charts/patch-charts';
import type { OfficePackage } from '../package/office-package';
import { compareCells, contentChanged, type CellChange } from './compare-cells';
import { patchCells } from './patch-cells';
import { columnStyles, patchColumns } from './patch-columns';
import { patchConditionalFormats } from './patch-conditional-formats';
import { patchMerges } from './patch-merges';
import { patchPageLayout } from './patch-page-layout';
import { guardTables, patchAutoFilter, patchProtection } from './patch-protection';
import { patchDefaults, patchTabColor, patchView } from './patch-view';
import { sameData } from './same-data';
import { SheetText } from './sheet-text';
import type { StyleWriter } from './style-writer';
import { patchTableHeaders } from './table-headers';

/** What every sheet of one writing shares. */
export interface SheetContext {
  readonly file: OfficePackage;
  readonly styles: StyleWriter;
  readonly blankBefore: NonNullable<WorkbookModel['defaultStyle']>;
  readonly blankAfter: NonNullable<WorkbookModel['defaultStyle']>;
  /** As it was, and as it is to be written. */
  readonly workbooks: readonly [before: WorkbookModel, after: WorkbookModel];
}

/** One sheet to patch: where it is in the file, and its two states. */
export interface SheetJob {
  readonly path: string;
  readonly sheetId: number;
  readonly before: SheetModel;
  readonly after: SheetModel;
  /** Whether its tab is to be the selected one; null: as it was. */
  readonly selected: boolean | null;
}

/** What a sheet's change means for the rest of the workbook. */
export interface SheetOutcome {
  /** A value or a formula changed, so others may have to be calculated anew. */
  readonly calculable: boolean;
  /** A formula came, went or changed, so the order of calculation is no longer known. */
  readonly formulas: boolean;
}

function outcomeOf(changes: ReadonlyMap<number, readonly CellChange[]>): SheetOutcome {
  const content = [...changes.values()].flat().filter(contentChanged);
  return {
    calculable: content.length > 0,
    formulas: content.some(
      ({ before, after }) => before?.formula !== after?.formula || before?.arrayRange !== after?.arrayRange,
    ),
  };
}

/** Whether all but the cells is the same, so that the sheet's text need not be looked at. */
function sameAroundCells(before: SheetModel, after: SheetModel): boolean {
  const rest = (sheet: SheetModel): unknown => ({
    ...sheet,
    cells: null,
    name: null,
    names: null,
    columns: [...sheet.columns],
    rows: [...sheet.rows],
  });
  return before === after || sameData(rest(before), rest(after));
}

/**
 * Brings one sheet of the package from `before` to `after`.
 *
 * @throws UnwritableChange when the file cannot take the change; the package is then not to be saved.
 */
export function patchSheet(job: SheetJob, context: SheetContext): SheetOutcome {
  const { path, before, after } = job;
  guardTables(before, after);
  const compared = compareCells(before.cells, after.cells);
  if (compared.size === 0 && job.selected === null && sameAroundCells(before, after))
    return outcomeOf(compared);
  const changes = patchTableHeaders(context.file, path, compared);
  const sheet = new SheetText(context.file.read(path) ?? '');
  patchCells(sheet, changes, before, after, {
    prefix: sheet.prefix,
    styles: context.styles,
    columnStyle: columnStyles(sheet),
    blankBefore: context.blankBefore,
    blankAfter: context.blankAfter,
  });
  patchColumns(sheet, before, after);
  patchMerges(sheet, before, after);
  patchView(sheet, before, after, job.selected);
  patchTabColor(sheet, before, after);
  patchDefaults(sheet, before, after);
  patchConditionalFormats(sheet, job.sheetId, before, after, context.styles);
  patchPageLayout(sheet, before, after);
  patchProtection(sheet, before, after);
  patchAutoFilter(sheet, before, after);
  const { file, workbooks } = context;
  patchCharts({ file, sheetPath: path, sheetId: job.sheetId, sheet, workbooks }, before, after);
  context.file.write(path, sheet.finish());
  return outcomeOf(changes);
}
