import type { ReportContent } from '../core/edits/edit-plan';
import { writeContent } from './write-report';

/** A sheet that is made and then is the person's. */
export interface NewSheet {
  readonly name: string;
  readonly content: ReportContent;
}

/**
 * Adds sheets without our mark: from then on they are read, checked and recalculated like any sheet of the person's. The
 * first one comes to the front. One round trip.
 * @throws what Office.js throws, e.g. where a sheet of that name is there already.
 */
export async function writeNewSheets(sheets: readonly NewSheet[]): Promise<void> {
  await Excel.run(async (context) => {
    context.application.suspendScreenUpdatingUntilNextSync();
    const added = sheets.map(({ name, content }) => {
      const sheet = context.workbook.worksheets.add(name);
      writeContent(sheet, content);
      return sheet;
    });
    added[0]?.activate();
    await context.sync();
  });
}
