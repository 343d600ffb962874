import { recognised, type RecognisedWorkbook } from '../../src/commands/recognised-workbook';
import type { ReportKind } from '../../src/core/edits/report-content';
import type { Grid } from '../../src/core/grid/grid';
import { unknownSeparators } from '../../src/core/numbers/separators';

/** A workbook as the pane has it after a reading: the first sheet in front, each with the report of ours that it is. */
export function workbookOf(
  sheets: readonly (readonly [Grid, ReportKind | null])[],
  settings: string | null = null,
): RecognisedWorkbook {
  return recognised({
    front: sheets[0]?.[0].sheet ?? '',
    separators: unknownSeparators,
    structureProtected: false,
    corrections: null,
    ignored: null,
    settings,
    keptCharts: null,
    marks: [],
    sheets: sheets.map(([grid, report]) => ({
      name: grid.sheet,
      id: grid.sheet,
      visible: true,
      report,
      reportRegion: null,
      grid,
      flags: [],
      charts: [],
      protection: null,
      filtered: false,
    })),
  });
}
