import { ranking as en } from './en/ranking';
import type { Language } from './language';
import type { RankingToolMessages } from './messages/ranking';
import { ranking as vi } from './vi/ranking';

/**
 * What *Kiểu bảng xếp hạng* says. Apart from the rest, so that it is loaded with the tool.
 */
export function rankingMessagesFor(language: Language): RankingToolMessages {
  return language === 'en' ? en : vi;
}
