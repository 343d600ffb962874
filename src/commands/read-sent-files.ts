import { type Consolidation, consolidate } from '../core/consolidation/consolidate';
import type { SentFile } from '../core/consolidation/sent-file';
import { readWorkbookFile } from '../workbook-file/read-workbook-file';
import { UnusableFile } from '../workbook-file/unusable-file';
import { recognised } from './recognised-workbook';

/** A file that a person chose: what a browser's `File` has. */
export interface ChosenFile {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** In bytes; a commune's sheet has some 20 kB. */
const largest = 50_000_000;

export interface ReadingOptions {
  /** Told after each file. */
  readonly onRead: (done: number) => void;
  /** True when the person no longer waits. */
  readonly stopped: () => boolean;
}

/**
 * Reads the files that communes sent and recognises their sheets, without Excel and without anything leaving the page. A
 * file that cannot be read is told with its reason and stops nobody. The page can be used meanwhile: it gets its turn after
 * each file.
 * @param files in the order in which their units are to stand.
 * @returns as many as there were files, or those read before the person stopped.
 */
export async function readSentFiles(
  files: readonly ChosenFile[],
  { onRead, stopped }: ReadingOptions,
): Promise<SentFile[]> {
  const sent: SentFile[] = [];
  for (const file of files) {
    if (stopped()) break;
    sent.push(await readSentFile(file));
    onRead(sent.length);
    await new Promise((resolve) => setTimeout(resolve));
  }
  return sent;
}

async function readSentFile(file: ChosenFile): Promise<SentFile> {
  const { name } = file;
  if (file.size > largest) return { file: name, unreadable: 'tooLarge' };
  const bytes = await file.arrayBuffer().catch(() => null);
  if (bytes === null) return { file: name, unreadable: 'notReadable' };
  try {
    return { file: name, sheets: recognised(readWorkbookFile(new Uint8Array(bytes))).sheets };
  } catch (error) {
    return { file: name, unreadable: error instanceof UnusableFile ? error.reason : 'unforeseen' };
  }
}

/** What becomes of the files together. */
export function consolidationOf(sent: readonly SentFile[]): Consolidation {
  return consolidate(sent);
}
