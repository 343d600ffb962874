import { execFile, execFileSync } from 'node:child_process';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** True where a PDF can be read by another program (poppler's). */
export function readsPdf(): boolean {
  try {
    execFileSync('which', ['pdftotext', 'pdfinfo']);
    return true;
  } catch {
    return false;
  }
}

/** A page on paper. */
export interface PrintedPage {
  /** Millimetres. */
  readonly width: number;
  readonly height: number;
  /** Its lines as they stand on paper, with what stands side by side. */
  readonly lines: readonly string[];
  /** Its words cell by cell, one space between any two. */
  readonly words: string;
}

/**
 * Has LibreOffice print a workbook or a letter, and reads the paper.
 * @param program LibreOffice's. @param path of the file; the PDF is made beside it.
 */
export async function printedPages(program: string, path: string): Promise<PrintedPage[]> {
  const folder = dirname(path);
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const convert = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, path];
  await execute(program, convert, { timeout: 100_000 });
  const pdf = join(folder, basename(path).replace(/\.\w+$/, '.pdf'));
  const [sizes, lines, words] = await Promise.all([
    execute('pdfinfo', ['-f', '1', '-l', '9999', pdf]),
    execute('pdftotext', ['-layout', pdf, '-']),
    execute('pdftotext', ['-raw', pdf, '-']),
  ]);
  const pages = (text: string): string[] => text.normalize('NFC').split('\f').slice(0, -1);
  const raw = pages(words.stdout);
  const found = [...sizes.stdout.matchAll(/^Page +\d+ size: +([\d.]+) x ([\d.]+) pts/gm)];
  return pages(lines.stdout).map((text, at) => ({
    width: Math.round((Number(found[at]?.[1]) * 25.4) / 72),
    height: Math.round((Number(found[at]?.[2]) * 25.4) / 72),
    lines: text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
    words: (raw[at] ?? '').replace(/\s+/g, ' ').trim(),
  }));
}
