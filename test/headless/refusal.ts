import { readdir } from 'node:fs/promises';
import { type Folder, headless } from './command-line-run';

/** Words of programmers, and sentences that went past the translator. */
const jargon =
  /\b(range|context|parse|undefined|null|NaN|error|exception|stack|object|invalid|failed|cannot|unexpected|ngoài dự tính)\b/i;

/**
 * Runs a command that cannot be done, with an output asked for, and makes sure of the contract: exit 2, one plain
 * Vietnamese sentence on stderr, nothing on stdout, no file written.
 * @returns the sentence.
 */
export async function refusedSentence(folder: Folder, args: readonly string[]): Promise<string> {
  const before = (await readdir(folder.path)).sort();
  const { code, stdout, stderr } = await headless(...args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect((await readdir(folder.path)).sort()).toEqual(before);
  expectOneSentence(stderr);
  return stderr.trimEnd();
}

/** One line, one sentence, Vietnamese, without jargon. */
export function expectOneSentence(stderr: string): void {
  expect(stderr).toMatch(/^[^\n]+\.\n$/);
  // What is quoted is the person's own: a file, a sheet, an option.
  const said = stderr.replace(/“[^”]*”/g, '“…”');
  expect(said).toMatch(/[ăâđêôơưáàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ]/);
  expect(said).not.toMatch(/[.!?]\s+\p{Lu}/u);
  expect(said).not.toMatch(jargon);
}
