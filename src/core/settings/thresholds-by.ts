import { defaultThresholds, type Thresholds } from '../measures/threshold';
import { type OfficeSettings, standardSettings } from './office-settings';

/** The thresholds that an office works by. */
export function thresholdsBy(settings: OfficeSettings = standardSettings): Thresholds {
  return { ...defaultThresholds, ...settings.thresholds };
}
