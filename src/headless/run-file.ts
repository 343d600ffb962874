import type { DispatchDraft } from '../commands/dispatch/draft-dispatch';
import { ProblemError } from '../excel/problem-error';
import { type Language, messagesFor, problemSentence } from '../locales';
import { commandLineMessagesFor } from '../locales/command-line';
import { installGlobals, openWorkbook } from '../workbench/node/open-workbook';
import { UnwritableChange } from '../workbench/xlsx/unwritable-change';
import { writeWorkbook } from '../workbench/xlsx/write-workbook';
import { Refusal, type Request } from './command-line';
import { checkOutput, openFile, writeOutput } from './files';
import { hasErrors, type Measure, runCommand } from './run-command';
import { inJson, inWords } from './say';

type Words = ReturnType<typeof commandLineMessagesFor>;

/** What a command did with a file. */
export interface DoneFile {
  /** What is to be said on stdout: whole lines, or the one JSON object. */
  readonly said: readonly string[];
  /** A finding of severity error is left. */
  readonly faulty: boolean;
}

/**
 * Runs a command on one file, and writes the output where one is asked for.
 * @throws an error that {@link sentenceFor} has words for; then no file was written.
 */
export async function runFile(request: Request): Promise<DoneFile> {
  const words = commandLineMessagesFor(request.language);
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
      ? [inJson(request.command, results, request.explain, messages)]
      : [inWords(results, request.explain, messages, words)];
    if (request.out !== null) {
      const file =
        results.dispatch === undefined
          ? writeWorkbook(bytes, before, opened.engine.model())
          : await letterFile(results.dispatch, request.out, words);
      await writeOutput(request.out, file, words);
      if (!request.json) said.push(words.report.writtenTo(request.out));
    }
    return { said, faulty: hasErrors(results) };
  } finally {
    leave();
    opened.close();
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

/** Why something could not be done, in one sentence. */
export function sentenceFor(error: unknown, language: Language): string {
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
