import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { ConsolidationMessages } from '../locales/messages/consolidation';
import { Refusal } from './command-line';

/** A file to be read, and whether the person named it or it was found in a folder. */
export interface NamedFile {
  /** As the person named it; with the folder's name as typed before it. */
  readonly file: string;
  /** Its name without folders, unless another has the same: what a workbook that is passed on may say. */
  readonly label: string;
  readonly found: boolean;
}

/** What Excel and the systems leave beside files: locks, hidden files, thumbnails. */
const notSent = /^(?:~\$|\.|thumbs\.db$|desktop\.ini$)/i;

/**
 * The files that the person named: each file itself, and every file in a folder and the folders below it, in the order of
 * their names, numbers by their value. A file that is named twice comes once.
 * @throws Refusal where a folder that was named has no file.
 */
export async function namedFiles(
  given: readonly string[],
  words: ConsolidationMessages,
): Promise<readonly NamedFile[]> {
  const listed: Listed[] = [];
  for (const name of given) {
    const isFolder = await stat(name).then(
      (entry) => entry.isDirectory(),
      () => false,
    );
    if (!isFolder) {
      listed.push({ file: name, found: false });
      continue;
    }
    const inside = await filesIn(name);
    if (inside.length === 0) throw new Refusal(words.noFileFound(name));
    listed.push(...inside.map((file) => ({ file, found: true })));
  }
  const files = await withoutRepeats(listed);
  const named = files.map(({ file }) => basename(file));
  return files.map((one, index) => {
    const name = named[index] ?? one.file;
    const unique = named.indexOf(name) === named.lastIndexOf(name);
    return { ...one, label: unique ? name : one.file };
  });
}

type Listed = Omit<NamedFile, 'label'>;

async function filesIn(folder: string): Promise<string[]> {
  const entries = (await readdir(folder, { withFileTypes: true })).filter(({ name }) => !notSent.test(name));
  entries.sort((a, b) => a.name.localeCompare(b.name, 'vi', { numeric: true }));
  const found: string[] = [];
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) found.push(...(await filesIn(path)));
    else if (await isFile(entry, path)) found.push(path);
  }
  return found;
}

/** Links to files count, links to folders do not: they may lead back. */
async function isFile(entry: Dirent, path: string): Promise<boolean> {
  if (entry.isFile()) return true;
  return (
    entry.isSymbolicLink() &&
    (await stat(path).then(
      (target) => target.isFile(),
      () => false,
    ))
  );
}

async function withoutRepeats(listed: readonly Listed[]): Promise<Listed[]> {
  const places = await Promise.all(listed.map(({ file }) => realpath(file).catch(() => resolve(file))));
  const byPlace = new Map<string, Listed>();
  listed.forEach((one, index) => {
    const place = places[index] ?? one.file;
    const before = byPlace.get(place);
    // A file that was named counts as named, in whichever folder it was found too.
    if (before === undefined) byPlace.set(place, one);
    else if (!one.found && before.found) byPlace.set(place, { ...before, found: false });
  });
  return [...byPlace.values()];
}
