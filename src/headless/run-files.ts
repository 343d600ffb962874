import { basename, dirname, extname, join, resolve, sep } from 'node:path';
import { realpath } from 'node:fs/promises';
import type { CommandLineMessages } from '../locales/messages/command-line';
import { consolidationMessagesFor } from '../locales/consolidation';
import { type CommandRequest, Refusal, type Request } from './command-line';
import { checkOutput, isFolder } from './files';
import { type NamedFile, namedFiles } from './named-files';
import type { DoneFile } from './run-file';
import { type FileAnswer, runInWorkers } from './run-in-workers';

/**
 * Runs a command on many files at once, each for itself. A file that cannot be done is named, and the rest go through.
 * @returns what is to be said: with `--json` one object, `{"files":[{"file","error","result"}]}`, in the order given.
 * @throws Refusal where no file can be done, or the outputs would not be safe; then no file is written.
 */
export async function runFiles(request: CommandRequest, words: CommandLineMessages): Promise<DoneFile> {
  const { out, json, language } = request;
  const named = await namedFiles(request.named, consolidationMessagesFor(language));
  const files = out === null ? named : await withoutOutputs(named, request.named, out);
  if (out !== null) await checkOutputs(request, files, out, words);
  const answers = await runInWorkers(
    files.map(({ file }): Request => ({
      ...request,
      file,
      out: out === null ? null : join(out, outputName(request, file)),
    })),
  );
  const [first] = answers;
  const done = answers.filter((answer) => 'said' in answer).length;
  if (done === 0 && first !== undefined && 'error' in first) {
    throw new Refusal(words.report.noneDone(files.length, files[0]?.file ?? '', first.error));
  }
  const printed = files.map(({ file }, index) => ({ file, answer: answers[index] as FileAnswer }));
  return {
    said: json
      ? [inOneObject(printed)]
      : [...printed.map(inLines), words.report.filesDone(done, files.length)],
    faulty: answers.some((answer) => 'error' in answer || answer.faulty),
  };
}

/** A letter is a Word file named after the workbook; all else is the workbook itself. */
function outputName({ command }: CommandRequest, file: string): string {
  return command === 'dispatch' ? `${basename(file, extname(file))}.docx` : basename(file);
}

interface PrintedFile {
  readonly file: string;
  readonly answer: FileAnswer;
}

/** A contract with whoever reads it: `result` is the command's own object. */
function inOneObject(files: readonly PrintedFile[]): string {
  return JSON.stringify({
    files: files.map(({ file, answer }) => ({
      file,
      error: 'error' in answer ? answer.error : null,
      result: 'error' in answer ? null : (JSON.parse(answer.said.join('')) as unknown),
    })),
  });
}

function inLines({ file, answer }: PrintedFile): string {
  const lines = 'error' in answer ? [`✕ ${answer.error}`] : answer.said.filter((text) => text !== '');
  return [`${file}:`, ...lines.flatMap((text) => text.split('\n')).map((line) => `  ${line}`)].join('\n');
}

const real = (path: string): Promise<string> => realpath(path).catch(() => resolve(path));

/** What an earlier run left in a folder of outputs inside a folder that was named is no input. */
async function withoutOutputs(
  files: readonly NamedFile[],
  named: readonly string[],
  out: string,
): Promise<readonly NamedFile[]> {
  const folder = await real(out);
  const places = await Promise.all(named.map(real));
  if (places.includes(folder)) return files;
  const own = await Promise.all(
    files.map(
      async ({ file, found }) => found && `${dirname(await real(file))}${sep}`.startsWith(folder + sep),
    ),
  );
  return files.filter((_, index) => own[index] !== true);
}

/**
 * Makes sure, before any work, that each file has a place of its own among the outputs and that none is an input.
 * @throws Refusal with one sentence.
 */
async function checkOutputs(
  request: CommandRequest,
  files: readonly NamedFile[],
  out: string,
  words: CommandLineMessages,
): Promise<void> {
  if (!(await isFolder(out))) throw new Refusal(words.outputNotFolder(out));
  const names = new Map<string, string>();
  for (const { file } of files) {
    // Folders of Windows and macOS take names that differ in case for one.
    const name = outputName(request, file).toLocaleLowerCase('vi');
    const other = names.get(name);
    if (other !== undefined) throw new Refusal(words.outputsOfOneName(other, file));
    names.set(name, file);
  }
  const inputs = new Set(await Promise.all(files.map(({ file }) => real(file))));
  for (const { file } of files) {
    const target = join(out, outputName(request, file));
    if (inputs.has(await real(target))) throw new Refusal(words.outputIsInput(target));
    await checkOutput(file, target, words);
  }
}
