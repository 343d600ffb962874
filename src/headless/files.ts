import { randomBytes } from 'node:crypto';
import { readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { commandLineMessagesFor } from '../locales/command-line';
import type { WorkbookModel } from '../workbench/model/workbook-model';
import { FileProblem } from '../workbench/xlsx/file-problem';
import { readWorkbook } from '../workbench/xlsx/read-workbook';
import { Refusal } from './command-line';

type Words = ReturnType<typeof commandLineMessagesFor>;

/** A workbook's file as read. */
export interface OpenedFile {
  readonly bytes: Uint8Array;
  readonly model: WorkbookModel;
}

/**
 * Reads a workbook.
 * @throws Refusal with one sentence when the file is missing, empty, cut short, encrypted, old or something else.
 */
export async function openFile(file: string, words: Words): Promise<OpenedFile> {
  const opened = await tryToOpen(file);
  if ('trouble' in opened)
    throw new Refusal(sentenceOf(opened.trouble, file, words), { cause: opened.cause });
  return opened;
}

/** Why a file could not be opened. */
export type FileTrouble = 'missing' | 'folder' | 'notReadable' | FileProblem['code'];

/**
 * Reads a workbook.
 * @returns what is the matter when it cannot be read.
 * @throws what nobody foresaw.
 */
export async function tryToOpen(
  file: string,
): Promise<OpenedFile | { readonly trouble: FileTrouble; readonly cause?: unknown }> {
  const found = await stat(file).catch(() => null);
  if (found === null) return { trouble: 'missing' };
  if (found.isDirectory()) return { trouble: 'folder' };
  const bytes = await readFile(file).catch(() => null);
  if (bytes === null) return { trouble: 'notReadable' };
  try {
    const own = new Uint8Array(bytes);
    return { bytes: own, model: readWorkbook(own) };
  } catch (error) {
    if (error instanceof FileProblem) return { trouble: error.code, cause: error };
    throw error;
  }
}

function sentenceOf(trouble: FileTrouble, file: string, words: Words): string {
  switch (trouble) {
    case 'missing':
      return words.fileMissing(file);
    case 'folder':
      return words.fileIsFolder(file);
    case 'notReadable':
      return words.fileNotReadable(file);
    case 'empty':
      return words.fileEmpty(file);
    case 'encrypted':
      return words.fileEncrypted(file);
    case 'legacyXls':
      return words.fileOldExcel(file);
    case 'notXlsx':
      return words.fileNotExcel(file);
    case 'truncated':
    case 'damaged':
      return words.fileTruncated(file);
  }
}

/** True for a folder that is there. */
export function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/**
 * Makes sure, before any work, that the output can be written and is not the input under another name.
 * @throws Refusal with one sentence.
 */
export async function checkOutput(input: string, output: string, words: Words): Promise<void> {
  const real = (path: string): Promise<string> => realpath(path).catch(() => resolve(path));
  const folder = await real(dirname(resolve(output)));
  const [from, to] = await Promise.all([real(input), real(output)]);
  if (from === to || from === join(folder, basename(output))) throw new Refusal(words.outputIsInput(output));
  if ((await isFolder(output)) || !(await isFolder(folder)))
    throw new Refusal(words.outputNotWritable(output));
}

/**
 * Writes the output whole or not at all: into a file beside it first, which then takes its name.
 * @throws Refusal when the folder cannot be written.
 */
export async function writeOutput(output: string, bytes: Uint8Array, words: Words): Promise<void> {
  const part = `${output}.${randomBytes(4).toString('hex')}.part`;
  try {
    await writeFile(part, bytes, { flag: 'wx' });
    await rename(part, output);
  } catch (error) {
    await rm(part, { force: true }).catch(() => undefined);
    throw new Refusal(words.outputNotWritable(output), { cause: error });
  }
}
