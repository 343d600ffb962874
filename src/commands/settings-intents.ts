import type { OfficeSettings } from '../core/settings/office-settings';
import type { SessionWork } from './session-work';
import { viewOf } from './session-views';

export interface SettingsIntents {
  /** Keeps some settings with the workbook, and shows what is seen by them. */
  changeSettings(change: Partial<OfficeSettings>): Promise<void>;
}

/** Settings that flags on the sheets follow. */
const ofThresholds = ['thresholds', 'milestones', 'unitThresholds'] as const;

/** What the session does about the office's choices. */
export function settingsIntents({ work, remember }: SessionWork): SettingsIntents {
  return {
    changeSettings: (change) =>
      work('settings', async () => {
        const { changeSettings } = await import('./change-settings');
        const { applied, workbook } = await changeSettings(change);
        remember('settings', applied);
        const view = await viewOf(workbook);
        const flagsWait = ofThresholds.some((name) => name in change) && !view.upToDate;
        return { ...view, outcome: { command: 'settings', changed: applied !== null, flagsWait } };
      }),
  };
}
