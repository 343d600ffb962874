import type { OfficeSettings } from '../core/settings/office-settings';
import { changeSettings } from './change-settings';
import type { SessionWork } from './session-work';
import { viewOf } from './session-views';

export interface SettingsIntents {
  /** Keeps some settings with the workbook, and shows what is seen by them. */
  changeSettings(change: Partial<OfficeSettings>): Promise<void>;
}

/** What the session does about the office's choices. */
export function settingsIntents({ work, remember }: SessionWork): SettingsIntents {
  return {
    changeSettings: (change) =>
      work('settings', async () => {
        const { applied, workbook } = await changeSettings(change);
        remember('settings', applied);
        return { ...viewOf(workbook), outcome: { command: 'settings', changed: applied !== null } };
      }),
  };
}
