import type { WorkbookModel } from '../model/workbook-model';
import { refreshFigures } from './charts/refresh-figures';
import { findWorkbook, type WorkbookPart } from './package/find-workbook';
import { OfficePackage } from './package/office-package';
import { relationshipKind } from './package/relationships';
import { removePart } from './package/remove-part';
import { addStylesPart, findStylesPart, MINIMAL_STYLES } from './package/styles-part';
import { readStyleTable } from './read-workbook';
import { UnwritableChange } from './unwritable-change';
import { addSheetPart, blankSheet } from './write/new-sheet';
import { patchNames } from './write/patch-names';
import { patchSheet, type SheetContext, type SheetJob, type SheetOutcome } from './write/patch-sheet';
import { patchActiveTab, requestCalculation } from './write/patch-workbook-part';
import { sameData } from './write/same-data';
import { orderTabs, patchSheetList, type Tab } from './write/sheet-list';
import { StyleWriter } from './write/style-writer';
import { writeSettings } from './write/write-settings';

/** Sheets as they are to be patched, new ones already with a part of their own. */
function planSheets(
  file: OfficePackage,
  workbook: WorkbookPart,
  before: WorkbookModel,
  after: WorkbookModel,
): { jobs: SheetJob[]; added: Map<string, Tab> } {
  const added = new Map<string, Tab>();
  let sheetId = Math.max(0, ...workbook.sheets.map((entry) => entry.sheetId));
  const otherActive = before.activeSheetId !== after.activeSheetId;
  const jobs = after.sheets.map((sheet): SheetJob => {
    const selected = otherActive ? sheet.id === after.activeSheetId : null;
    const was = before.sheets.find(({ id }) => id === sheet.id);
    const entry = workbook.sheets.find(({ id }) => id === sheet.id);
    if (was && entry?.path)
      return { path: entry.path, sheetId: entry.sheetId, before: was, after: sheet, selected };
    if (was) throw new Error(`sheet ${sheet.id} is not in the file`);
    sheetId += 1;
    const { path, relationshipId } = addSheetPart(file, workbook);
    added.set(sheet.id, { id: sheet.id, entry: null, added: { name: sheet.name, sheetId, relationshipId } });
    return { path, sheetId, before: blankSheet(sheet.id, sheet.name), after: sheet, selected };
  });
  return { jobs, added };
}

function removeSheets(
  file: OfficePackage,
  workbook: WorkbookPart,
  before: WorkbookModel,
  after: WorkbookModel,
): Set<string> {
  const kept = new Set(after.sheets.map(({ id }) => id));
  const removed = new Set(before.sheets.map(({ id }) => id).filter((id) => !kept.has(id)));
  for (const entry of workbook.sheets) {
    if (removed.has(entry.id) && entry.path)
      removePart(file, workbook.path, entry.relationshipId, entry.path);
  }
  return removed;
}

function removeCalculationChain(file: OfficePackage, workbook: WorkbookPart): void {
  const chain = workbook.relationships.find((found) => relationshipKind(found) === 'calcChain');
  if (chain) removePart(file, workbook.path, chain.id, chain.target);
}

function namesDiffer(before: WorkbookModel, after: WorkbookModel): boolean {
  const names = (model: WorkbookModel): unknown => [
    model.names,
    model.sheets.map((sheet) => [sheet.id, sheet.name, sheet.names]),
  ];
  return !sameData(names(before), names(after));
}

function guardWorkbook(before: WorkbookModel, after: WorkbookModel): void {
  if (before.date1904 !== after.date1904) throw new UnwritableChange('dateSystem');
  if (before.structureProtected !== after.structureProtected)
    throw new UnwritableChange('workbookProtection');
}

/**
 * Patches the original file with what changed from `before` to `after`, and nothing else: parts and cells that did not
 * change keep their bytes. Differences between `before` and the file are not looked at, so both models may have been
 * through an engine that knows less than the file.
 *
 * @param original - the file that `before` was read from.
 * @returns the new file; `original` itself when nothing changed.
 * @throws UnwritableChange when the file cannot take a change without damage; FileProblem when `original` is unreadable.
 * @example writeWorkbook(bytes, before, { ...before, settings: { threshold: '80' } })
 */
export function writeWorkbook(original: Uint8Array, before: WorkbookModel, after: WorkbookModel): Uint8Array {
  guardWorkbook(before, after);
  const file = OfficePackage.open(original);
  const workbook = findWorkbook(file);
  const stylesPath = findStylesPart(file, workbook);
  const stylesText = (stylesPath === null ? null : file.read(stylesPath)) ?? MINIMAL_STYLES;
  const styles = new StyleWriter(stylesText);
  const fileDefault = readStyleTable(file, workbook).defaultFormat.style;
  const context: SheetContext = {
    file,
    styles,
    blankBefore: before.defaultStyle ?? fileDefault,
    blankAfter: after.defaultStyle ?? fileDefault,
    workbooks: [before, after],
  };

  const { jobs, added } = planSheets(file, workbook, before, after);
  const outcomes: SheetOutcome[] = jobs.map((job) => patchSheet(job, context));
  const removed = removeSheets(file, workbook, before, after);
  const tabs = orderTabs(workbook, after, removed, added);
  const newIds = tabs.map(({ id }) => id);

  let text = file.read(workbook.path) ?? '';
  text = patchSheetList(text, workbook, tabs, before, after);
  text = patchNames(text, { old: workbook.sheets.map(({ id }) => id), new: newIds }, before, after);
  text = patchActiveTab(text, workbook, newIds, before, after);
  const calculable =
    outcomes.some((outcome) => outcome.calculable) ||
    removed.size > 0 ||
    added.size > 0 ||
    namesDiffer(before, after);
  if (calculable) {
    text = requestCalculation(text);
    for (const job of jobs) refreshFigures(file, job, context.workbooks);
  }
  file.write(workbook.path, text);
  if (removed.size > 0 || outcomes.some((outcome) => outcome.formulas))
    removeCalculationChain(file, workbook);

  const finished = styles.finish();
  if (stylesPath !== null) file.write(stylesPath, finished);
  else if (finished !== MINIMAL_STYLES) addStylesPart(file, workbook, finished);
  writeSettings(file, before.settings, after.settings);
  return file.save();
}
