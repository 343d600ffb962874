import { allocation as en } from './en/allocation';
import type { Language } from './language';
import type { AllocationMessages } from './messages/allocation';
import { allocation as vi } from './vi/allocation';

/**
 * What *Phân bổ chỉ tiêu* says. Apart from the rest, so that it is loaded with the tool.
 */
export function allocationMessagesFor(language: Language): AllocationMessages {
  return language === 'en' ? en : vi;
}
