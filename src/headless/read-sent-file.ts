import { recognised } from '../commands/recognised-workbook';
import type { SentFile, UnreadableReason } from '../core/consolidation/sent-file';
import { createEngine } from '../workbench/engine/create-engine';
import type { WorkbookModel } from '../workbench/model/workbook-model';
import { type FileTrouble, tryToOpen } from './files';
import type { NamedFile } from './named-files';
import { readModel } from './read-model';

/** The setting that a consolidation leaves in what it makes, so that it is not taken for a commune's file. */
export const resultKey = 'TienDoBHXH.consolidated';

const reasons: Readonly<Record<FileTrouble, UnreadableReason>> = {
  missing: 'missing',
  folder: 'notXlsx',
  notReadable: 'notReadable',
  empty: 'empty',
  encrypted: 'encrypted',
  legacyXls: 'legacyXls',
  notXlsx: 'notXlsx',
  truncated: 'damaged',
  damaged: 'damaged',
};

/**
 * Reads a file that is to be consolidated and recognises its sheets. Nothing that a file holds makes the others fail: what
 * cannot be read is told with its reason.
 */
export async function readSentFile({ file: path, label: file, found }: NamedFile): Promise<SentFile> {
  try {
    const opened = await tryToOpen(path);
    if ('trouble' in opened) return { file, unreadable: reasons[opened.trouble] };
    const earlierResult = found && resultKey in opened.model.settings;
    const { sheets } = recognised(readModel(await calculated(opened.model)));
    return { file, sheets, earlierResult };
  } catch (error) {
    if (process.env['TIEN_DO_DEBUG'] !== undefined) console.error(path, error);
    return { file, unreadable: 'unforeseen' };
  }
}

/**
 * The workbook with a value for each formula. Excel keeps the values in the file, and then the calculation, which takes
 * ten times as long as all else, is spared; programs that write files often leave them out.
 */
async function calculated(model: WorkbookModel): Promise<WorkbookModel> {
  if (!model.sheets.some(lacksValues)) return model;
  const engine = await createEngine(null, model);
  try {
    return engine.model();
  } finally {
    engine.dispose();
  }
}

function lacksValues({ cells }: WorkbookModel['sheets'][number]): boolean {
  for (const row of cells.values()) {
    for (const { value, formula } of row.values()) if (formula !== undefined && value === null) return true;
  }
  return false;
}
