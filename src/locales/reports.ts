import { reports as en } from './en/reports';
import type { Language } from './language';
import type { ReportMessages } from './messages/reports';
import { reports as vi } from './vi/reports';

/**
 * What our sheets say. Apart from the rest, so that it is loaded when a sheet is made or compared, not with the pane.
 * @example reportMessagesFor('vi').summary.sheetName // 'Tổng hợp'
 */
export function reportMessagesFor(language: Language): ReportMessages {
  return language === 'en' ? en : vi;
}
