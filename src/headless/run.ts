import type { DispatchDraft } from '../commands/dispatch/draft-dispatch';
import { ProblemError } from '../excel/problem-error';
import { messagesFor, problemSentence } from '../locales';
import { commandLineMessagesFor } from '../locales/command-line';
import { installGlobals, openWorkbook } from '../workbench/node/open-workbook';
import { UnwritableChange } from '../workbench/xlsx/unwritable-change';
import { writeWorkbook } from '../workbench/xlsx/write-workbook';
import { languageOf, readRequest, Refusal } from './command-line';
import { checkOutput, openFile, writeOutput } from './files';
import { consolidateFiles } from './consolidate-files';
import { hasErrors, type Measure, runCommand } from './run-command';
import { inJson, inWords } from './say';

type Words = ReturnType<typeof commandLineMessagesFor>;

/** Where a run writes its lines; each call is one or more whole lines without the last line's end. */
export interface Streams {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/**
 * The add-in's commands on a file, through the real Office.js library and the workbench's host.
 * @param args as typed after `npm run --silent headless --`.
 * @returns the exit code: 0 done, 1 done with errors found, 2 cannot be done (one sentence was given to `err`, nothing
 * to `out`, and no file was written).
 * @throws nothing: what goes wrong is said.
 * @example await run(['check', 'tien-do.xlsx', '--json'], { out: console.log, err: console.error })
 */
export async function run(args: readonly string[], { out, err }: Streams): Promise<number> {
  const words = commandLineMessagesFor(languageOf(args));
  try {
    const request = readRequest(args);
    if (request.command === 'consolidate') {
      out(await consolidateFiles(request));
      return 0;
    }
    if (request.out !== null) await checkOutput(request.file, request.out, words);
    const { bytes, model } = await openFile(request.file, words);
    const opened = await openWorkbook(model);
    const leave = installGlobals(opened);
    try {
      const before = opened.engine.model();
      const measure: Measure = async (task) => {
        opened.host.counters.reset();
        const result = await task();
        const { roundTrips, bytesUp, bytesDown } = opened.host.counters;
        return { result, traffic: { roundTrips, bytesUp, bytesDown } };
      };
      const messages = messagesFor(request.language);
      const results = await runCommand(request, messages, measure);
      const said = request.json
        ? inJson(request.command, results, request.explain, messages)
        : inWords(results, request.explain, messages, words);
      if (request.out !== null) {
        const file =
          results.dispatch === undefined
            ? writeWorkbook(bytes, before, opened.engine.model())
            : await letterFile(results.dispatch, request.out, words);
        await writeOutput(request.out, file, words);
      }
      out(said);
      if (!request.json && request.out !== null) out(words.report.writtenTo(request.out));
      return hasErrors(results) ? 1 : 0;
    } finally {
      leave();
      opened.close();
    }
  } catch (error) {
    err(sentenceFor(error, args));
    return 2;
  }
}

/**
 * The library for Word files is loaded only where one is asked for.
 * @throws Refusal where the file would not be named as what it is.
 */
async function letterFile(draft: DispatchDraft, out: string, words: Words): Promise<Uint8Array> {
  if (!/\.docx$/i.test(out)) throw new Refusal(words.notADocx(out));
  const { dispatchFile } = await import('../word/dispatch-file');
  return dispatchFile(draft.document());
}

function sentenceFor(error: unknown, args: readonly string[]): string {
  const language = languageOf(args);
  if (error instanceof Refusal) return error.message;
  if (error instanceof ProblemError && error.problem.code !== 'unexpected') {
    return problemSentence(error.problem, messagesFor(language));
  }
  if (error instanceof UnwritableChange) {
    return commandLineMessagesFor(language).changeNotWritable[error.code](error.where);
  }
  if (process.env['TIEN_DO_DEBUG'] !== undefined) console.error(error);
  const [detail = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  return commandLineMessagesFor(language).unexpected(detail);
}
