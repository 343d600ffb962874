import type { Edit, EditPlan } from '../core/edits/edit-plan';
import { cellAddress, parseRange, type Rectangle } from '../core/grid/address';
import { type FillProposal, fillProposal } from '../core/filling/fill-proposal';
import { type FillChoice, type Filling, planFilling } from '../core/filling/plan-filling';
import { readCorrections } from '../core/layout/corrections';
import { findQuotas } from '../core/quota/plan-source';
import type { QuotaPlan } from '../core/quota/quota-plan';
import { readSettings, settingsText } from '../core/settings/office-settings';
import { thresholdsBy } from '../core/settings/thresholds-by';
import { applyPlan, type AppliedPlan } from '../excel/apply-plan';
import { ProblemError } from '../excel/problem-error';
import { readStructure, type SheetStructure } from '../excel/read-structure';
import { settingsKey } from '../excel/read-workbook';
import { progressInFront } from './open-period';
import { permittedEdits } from './permitted-edits';
import {
  type RecognisedWorkbook,
  recognised,
  recogniseWorkbook,
  type WorkedSheet,
} from './recognised-workbook';

/** What *Thêm cột còn thiếu* did. */
export interface FilledColumns {
  /** Null when there was nothing to write. */
  readonly applied: AppliedPlan | null;
  readonly filling: Filling;
  readonly sheet: string;
  readonly workbook: RecognisedWorkbook;
}

/** What can be put into the progress sheet in front; two round trips, nothing is written. */
export async function proposeFilling(): Promise<FillProposal> {
  const { read } = await recogniseWorkbook();
  // What the sheet itself tells of its changes, whatever was chosen before.
  const settings = settingsText({ ...readSettings(read.settings), changeConventions: {} });
  const workbook = recognised({ ...read, settings });
  const sheet = progressInFront(workbook);
  return fillProposal(sheet, readCorrections(workbook.read.corrections), possiblePlans(sheet, workbook));
}

/**
 * Puts the chosen columns and sums into the progress sheet in front, keeps how changes are counted and what the cells are
 * to hold, and fills every derived column: one write, which can be taken back as one.
 * @throws ProblemError when a sheet is protected or filtered, an Excel table is in the way, or there is no place for a
 * column; then nothing was written.
 */
export async function fillColumns(choice: FillChoice): Promise<FilledColumns> {
  const present = await recogniseWorkbook();
  const kept = readSettings(present.read.settings);
  const settings = { ...kept, changeConventions: choice.conventions, fillWith: choice.fillWith };
  const workbook = recognised({ ...present.read, settings: settingsText(settings) });
  const sheet = progressInFront(workbook);
  const structure = choice.columns.length === 0 ? null : await structureFor(sheet);
  const filling = planFilling(sheet, choice, {
    thresholds: thresholdsBy(settings),
    corrections: readCorrections(workbook.read.corrections),
    flags: sheet.read.flags,
    merges: structure?.merges ?? [],
    widths: structure?.widths ?? [],
    printed: structure?.printArea ?? [],
    plans: possiblePlans(sheet, workbook),
  });
  const [nowhere] = filling.left;
  if (nowhere !== undefined) {
    const { role, insurance } = nowhere;
    throw new ProblemError({ code: 'no-place-for-column', role, insurance });
  }
  if (structure !== null) refuseTables(sheet, structure, filling);
  const value = settingsText({ ...settings, changeConventions: filling.conventions });
  const before = present.read.settings;
  const setting: Edit[] =
    value === (before ?? '{}') ? [] : [{ kind: 'setting', key: settingsKey, value, before }];
  const plan: EditPlan = { edits: [...setting, ...permittedEdits(sheet, filling.edits)] };
  const filtered = new Set(sheet.read.filtered ? [sheet.read.name] : []);
  const applied = plan.edits.length === 0 ? null : await applyPlan(plan, { filtered, show: null });
  return {
    applied,
    filling,
    sheet: sheet.read.name,
    workbook: applied === null ? workbook : await recogniseWorkbook(),
  };
}

/** A rate can be offered where its plan stands on a quota sheet, though nothing on the sheet asks for one yet. */
function possiblePlans(sheet: WorkedSheet, { sheets }: RecognisedWorkbook): readonly QuotaPlan[] {
  return findQuotas(sheet, sheets, true).plans;
}

/**
 * @throws ProblemError where a column cannot be put in: Excel inserts none into a protected sheet, and writes beside what
 * a filter hides.
 */
async function structureFor({ read, layout }: WorkedSheet): Promise<SheetStructure> {
  const { name: sheet } = read;
  const areas = layout.tables.map(({ range }) => parseRange(range));
  if (read.protection !== null) {
    const { top, left } = areas[0] ?? { top: 1, left: 1 };
    throw new ProblemError({ code: 'protected-sheet', sheet, address: cellAddress(top, left) });
  }
  if (read.filtered) throw new ProblemError({ code: 'rows-filtered', sheet });
  const area: Rectangle = {
    top: 1,
    left: 1,
    bottom: Math.max(...areas.map(({ bottom }) => bottom)),
    right: Math.max(...areas.map(({ right }) => right)),
  };
  return readStructure(sheet, area);
}

/** An Excel table names the columns that are put into it itself, and takes no merged headings. */
function refuseTables({ read, layout }: WorkedSheet, { tables }: SheetStructure, { added }: Filling): void {
  const own = layout.tables.map(({ range }) => parseRange(range));
  const touches = (one: Rectangle, other: Rectangle): boolean =>
    one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
  const isCut = ({ left, right }: Rectangle): boolean =>
    added.some(({ column }) => left < column && column <= right + added.length);
  if (tables.some((table) => own.some((one) => touches(one, table)) || isCut(table))) {
    throw new ProblemError({ code: 'excel-table', sheet: read.name });
  }
}
