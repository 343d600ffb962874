import { type OfficeSettings, readSettings, settingsText } from '../core/settings/office-settings';
import { applyPlan, type AppliedPlan } from '../excel/apply-plan';
import { settingsKey } from '../excel/read-workbook';
import { type RecognisedWorkbook, recognised, recogniseWorkbook } from './recognised-workbook';

/** What changing settings did. */
export interface ChangedSettings {
  /** Null where they were so already. */
  readonly applied: AppliedPlan | null;
  readonly workbook: RecognisedWorkbook;
}

/**
 * Keeps some settings with the workbook and leaves the others as they are; nothing on the sheets changes. Three round
 * trips, two where they were so already.
 * @example await changeSettings({ deadline: '12-15' })
 */
export async function changeSettings(change: Partial<OfficeSettings>): Promise<ChangedSettings> {
  const workbook = await recogniseWorkbook();
  const { read } = workbook;
  const value = settingsText({ ...readSettings(read.settings), ...change });
  if (value === (read.settings ?? '{}')) return { applied: null, workbook };
  const applied = await applyPlan(
    { edits: [{ kind: 'setting', key: settingsKey, value, before: read.settings }] },
    { filtered: new Set(), show: null },
  );
  return { applied, workbook: recognised({ ...read, settings: value }) };
}
