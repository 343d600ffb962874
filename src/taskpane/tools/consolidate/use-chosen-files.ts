import { useEffect, useRef, useState } from 'react';
import type { Consolidation } from '../../../core/consolidation/consolidate';
import type { SentFile } from '../../../core/consolidation/sent-file';

/** Files at work: the one that is read now, and how many were chosen. */
export interface Reading {
  readonly file: number;
  readonly files: number;
}

export interface ChosenFiles {
  readonly reading: Reading | null;
  /** What the files give together; null before any was read. */
  readonly made: Consolidation | null;
  /** Something that nobody foresaw stopped the reading; shown as any fault of the pane is. */
  readonly fault: Error | null;
  /** Reads files, and takes them with those read before. */
  readonly add: (files: readonly File[]) => void;
  /** No further file is read; those read so far stay. */
  readonly stop: () => void;
  readonly startAnew: () => void;
}

interface Read {
  readonly files: readonly File[];
  readonly sent: readonly SentFile[];
  readonly made: Consolidation;
}

/** The files that a person chose, as they are read one after the other. */
export function useChosenFiles(): ChosenFiles {
  const [read, setRead] = useState<Read | null>(null);
  const [reading, setReading] = useState<Reading | null>(null);
  const [fault, setFault] = useState<Error | null>(null);
  /** The run at work; another number stops the one before. */
  const run = useRef(0);
  useEffect(() => () => void (run.current += 1), []);

  const readAll = async (wanted: readonly File[]): Promise<void> => {
    const stopped = { now: false };
    stop.current = () => (stopped.now = true);
    const own = ++run.current;
    setReading({ file: 1, files: wanted.length });
    // The reader is a chunk of its own: it is loaded when the first file was chosen.
    const { consolidationOf, readSentFiles } = await import('../../../commands/read-sent-files');
    const sent = await readSentFiles(wanted, {
      onRead: (done) => {
        if (run.current === own && done < wanted.length) setReading({ file: done + 1, files: wanted.length });
      },
      stopped: () => stopped.now || run.current !== own,
    });
    if (run.current !== own) return;
    const all = [...(read?.sent ?? []), ...sent];
    if (all.length > 0) {
      const files = [...(read?.files ?? []), ...wanted.slice(0, sent.length)];
      setRead({ files, sent: all, made: consolidationOf(all) });
    }
    setReading(null);
  };
  const stop = useRef<() => void>(() => undefined);

  return {
    reading,
    made: read?.made ?? null,
    fault,
    add: (files) => {
      const wanted = inOrder(files.filter((file) => !read?.files.some((known) => isSameFile(known, file))));
      if (wanted.length > 0 && reading === null)
        readAll(wanted).catch((error: unknown) =>
          setFault(error instanceof Error ? error : new Error(String(error))),
        );
    },
    stop: () => stop.current(),
    startAnew: () => {
      run.current += 1;
      setRead(null);
      setReading(null);
    },
  };
}

/** By their names, numbers by their value: a browser gives them in an order of its own. */
function inOrder(files: readonly File[]): File[] {
  return [...files].sort((a, b) => a.name.localeCompare(b.name, 'vi', { numeric: true }));
}

/** A page is not told where a file lies; chosen again, it is the same in all that it is told. */
function isSameFile(one: File, other: File): boolean {
  return one.name === other.name && one.size === other.size && one.lastModified === other.lastModified;
}
