import { writeConsolidation } from '../commands/write-consolidation';
import { consolidate, type Consolidation } from '../core/consolidation/consolidate';
import { commandLineMessagesFor } from '../locales/command-line';
import { consolidationMessagesFor, fileNoteSentence } from '../locales/consolidation';
import type { ConsolidationMessages } from '../locales/messages/consolidation';
import type { WorkbookModel } from '../workbench/model/workbook-model';
import { installGlobals, openWorkbook } from '../workbench/node/open-workbook';
import { emptyWorkbook } from '../workbench/xlsx/empty-workbook';
import { readWorkbook } from '../workbench/xlsx/read-workbook';
import { writeWorkbook } from '../workbench/xlsx/write-workbook';
import { type ConsolidateRequest, Refusal } from './command-line';
import { checkOutput, writeOutput } from './files';
import { inOrder } from './in-order';
import { type NamedFile, namedFiles } from './named-files';
import { readSentFile, resultKey } from './read-sent-file';

/** Reading waits for the disk and, where a file has to be calculated, for the engine's timers; more gain nothing. */
const atOnce = 4;

/**
 * Makes one progress workbook of many files.
 * @returns what is to be said on stdout.
 * @throws Refusal where no file can be used or the output cannot be written; then no file is written.
 */
export async function consolidateFiles(request: ConsolidateRequest): Promise<string> {
  const { named, out, json, language } = request;
  const words = commandLineMessagesFor(language);
  const said = consolidationMessagesFor(language);
  const files = await namedFiles(named, said);
  const sent = await inOrder(files, atOnce, readSentFile);
  for (const [index, { file }] of files.entries()) {
    const one = sent[index];
    // What was made of the same folder before may be made anew in its place.
    const remade = one !== undefined && 'earlierResult' in one && one.earlierResult === true;
    if (!remade) await checkOutput(file, out, words);
  }
  const made = consolidate(sent);
  if (made.units.length === 0) throw new Refusal(whyNothing(files, made, said));
  await writeOutput(out, await workbookOf(made, said), words);
  if (json) return JSON.stringify(printedConsolidation(files, made, said));
  return [...linesOf(made, said), words.report.writtenTo(out)].join('\n');
}

/** Milliseconds for the one write: thousands of rows on a busy machine take longer than a hung request is given. */
const patience = 600_000;

/** The bytes of a new workbook with the two sheets, and a setting by which it is known again. */
async function workbookOf(made: Consolidation, words: ConsolidationMessages): Promise<Uint8Array> {
  const bytes = emptyWorkbook();
  const before = readWorkbook(bytes);
  const opened = await openWorkbook(before, { patience });
  const leave = installGlobals(opened);
  try {
    await writeConsolidation(made, words);
    const after = opened.engine.model();
    const blank = new Set(before.sheets.map(({ id }) => id));
    const whole: WorkbookModel = {
      ...after,
      sheets: after.sheets.filter(({ id }) => !blank.has(id)),
      settings: { ...after.settings, [resultKey]: JSON.stringify('1') },
    };
    return writeWorkbook(bytes, before, whole);
  } finally {
    leave();
    opened.close();
  }
}

/** The JSON shape of the command: a contract with whoever reads it. `error` says why a file gave no unit. */
function printedConsolidation(
  named: readonly NamedFile[],
  { files, units }: Consolidation,
  words: ConsolidationMessages,
): object {
  return {
    files: files.map(({ file, units: count, notes }, index) => {
      const [first] = notes;
      const left = count === 0 && first !== undefined;
      return {
        file: named[index]?.file ?? file,
        units: count,
        error: left ? fileNoteSentence(first, words) : null,
      };
    }),
    units: units.length,
  };
}

function linesOf({ files, units }: Consolidation, words: ConsolidationMessages): string[] {
  const used = files.filter((file) => file.units > 0).length;
  return [
    words.done(used, files.length, units.length),
    ...files.flatMap(({ file, notes }) => notes.map((note) => `${file} · ${fileNoteSentence(note, words)}`)),
  ];
}

function whyNothing(
  named: readonly NamedFile[],
  { files }: Consolidation,
  words: ConsolidationMessages,
): string {
  const [note] = files[0]?.notes ?? [];
  const why = note === undefined ? '' : fileNoteSentence(note, words);
  return words.nothingUsable(files.length, named[0]?.file ?? '', why);
}
