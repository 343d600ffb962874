import { commandLineMessagesFor } from '../locales/command-line';
import { type CommandRequest, languageOf, readRequest } from './command-line';
import { consolidateFiles } from './consolidate-files';
import { isFolder } from './files';
import { type DoneFile, runFile, sentenceFor } from './run-file';
import { runFiles } from './run-files';

/** Where a run writes its lines; each call is one or more whole lines without the last line's end. */
export interface Streams {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/**
 * The add-in's commands on files, through the real Office.js library and the workbench's host.
 * @param args as typed after `npm run --silent headless --`.
 * @returns the exit code: 0 done, 1 done with errors found or with files that could not be done, 2 cannot be done (one
 * sentence was given to `err`, nothing to `out`, and no file was written).
 * @throws nothing: what goes wrong is said.
 * @example await run(['check', 'tien-do.xlsx', '--json'], { out: console.log, err: console.error })
 */
export async function run(args: readonly string[], { out, err }: Streams): Promise<number> {
  const language = languageOf(args);
  try {
    const request = readRequest(args);
    if (request.command === 'consolidate') {
      out(await consolidateFiles(request));
      return 0;
    }
    const { said, faulty } = await doneBy(request);
    for (const text of said) out(text);
    return faulty ? 1 : 0;
  } catch (error) {
    err(sentenceFor(error, language));
    return 2;
  }
}

/** One file is worked on as ever; several, or a folder, together. */
async function doneBy(request: CommandRequest): Promise<DoneFile> {
  const [file, ...more] = request.named;
  if (more.length > 0 || (await isFolder(file))) {
    return runFiles(request, commandLineMessagesFor(request.language));
  }
  return runFile({ ...request, file });
}
