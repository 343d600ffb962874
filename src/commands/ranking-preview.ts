import { rankingsOf } from '../core/reports/ranking';
import type { RankingOptions } from '../core/reports/ranking-options';
import type { Ranking } from '../core/reports/ranking';
import { rankingBy } from '../core/settings/ranking-by';
import { thresholdsBy } from '../core/settings/thresholds-by';
import type { Messages } from '../locales';
import type { RecognisedWorkbook } from './recognised-workbook';
import { isOtherwiseArranged, rankingSheets } from './report-contents/ranking-sheets';
import { sheetNameOf } from './report-contents/sheet-name-of';

/** What a ranking would be, before it is made. */
export interface RankingPreview {
  readonly kinds: readonly (Pick<Ranking, 'sheet' | 'insurance' | 'by' | 'units' | 'below' | 'grouped'> & {
    /** Units that it lists. */
    readonly listed: number;
    /** In how many groups they are ranked; 0 where the sheet is ranked as a whole. */
    readonly groups: number;
  })[];
  /** The sheets that it takes; of those that are there already the name that they have. */
  readonly sheets: readonly { readonly name: string; readonly isNew: boolean }[];
  /** Sheets of a ranking that was arranged in another way: they stay as they are. */
  readonly former: readonly string[];
}

/**
 * What the ranking of a workbook would be with these options, from what was read last; nothing is read or written.
 * @example rankingPreview(workbook, { ...standardRanking, units: 'all' }, messages).kinds[0]?.listed // 9
 */
export function rankingPreview(
  { read, sheets, settings }: RecognisedWorkbook,
  options: RankingOptions,
  messages: Messages,
): RankingPreview {
  const rankings = rankingsOf(sheets, thresholdsBy(settings), rankingBy(settings, options));
  return {
    kinds: rankings.map(({ sheet, insurance, by, units, below, grouped, rows }) => ({
      sheet,
      insurance,
      by,
      units,
      below,
      grouped,
      listed: rows.length,
      groups: grouped ? new Set(rows.map(({ group }) => group)).size : 0,
    })),
    sheets: [...rankingSheets(rankings, options.arrange).keys()].map((report) => {
      const present = read.sheets.find((sheet) => sheet.report === report);
      return { name: present?.name ?? sheetNameOf(report, messages), isNew: present === undefined };
    }),
    former: read.sheets
      .filter(({ report }) => isOtherwiseArranged(report, options.arrange))
      .map(({ name }) => name),
  };
}
