import type { Thresholds } from '../measures/threshold';
import { type OfficeSettings, standardSettings } from './office-settings';

/**
 * The thresholds that an office works by.
 * @param asked what a person says on the spot: by kind it goes before the office's own, kind by kind; of the rest it
 *   stands in its place.
 * @example thresholdsBy(settings, { byKind: { bhyt: 95 } })
 */
export function thresholdsBy(
  settings: OfficeSettings = standardSettings,
  asked: Partial<Thresholds> | null = null,
): Thresholds {
  return {
    byKind: { ...settings.thresholds, ...asked?.byKind },
    milestones: asked?.milestones ?? settings.milestones,
    byUnit: asked?.byUnit ?? settings.unitThresholds,
  };
}
