import { type ChildProcess, fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { commandLineMessagesFor } from '../locales/command-line';
import type { Request } from './command-line';
import { inOrder } from './in-order';
import { type DoneFile, runFile, sentenceFor } from './run-file';

/** What came of a file: what the command says, or why it could not be done. */
export type FileAnswer = DoneFile | { readonly error: string };

/** A process takes as long to start (3 s, and 0.15 s a file) as so many files take to be done. */
const worthAWorker = 20;

/**
 * Does each request, several at a time in processes of their own, as many as the machine has cores: each process has one
 * workbook open, for Office.js is global. Few files are done right here.
 * @returns the answers in the order of the requests.
 * @throws nothing that a file brings about, be it the end of its process.
 */
export async function runInWorkers(requests: readonly Request[]): Promise<FileAnswer[]> {
  const count = Math.min(availableParallelism(), Math.ceil(requests.length / worthAWorker));
  if (count <= 1) return inOrder(requests, 1, answerTo);
  const idle = Array.from({ length: count }, () => new Worker());
  const all = [...idle];
  try {
    return await inOrder(requests, count, async (request) => {
      let worker = idle.pop();
      if (worker === undefined || worker.ended) {
        worker = new Worker();
        all.push(worker);
      }
      const answer = await worker.answerTo(request);
      idle.push(worker);
      return answer;
    });
  } finally {
    for (const worker of all) worker.close();
  }
}

/** Does a request in this process. */
export async function answerTo(request: Request): Promise<FileAnswer> {
  try {
    return await runFile(request);
  } catch (error) {
    return { error: sentenceFor(error, request.language) };
  }
}

/** A process that does requests one after the other. */
class Worker {
  private readonly process: ChildProcess;
  ended = false;

  constructor() {
    // Libraries that greet on the console must not mix with what a program reads from stdout.
    this.process = fork(join(__dirname, 'worker.ts'), [], {
      execArgv: ['--import', pathToFileURL(require.resolve('tsx')).href],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    this.process.once('exit', () => (this.ended = true));
  }

  answerTo(request: Request): Promise<FileAnswer> {
    return new Promise((resolve) => {
      const settle = (answer: FileAnswer): void => {
        this.process.off('message', settle);
        this.process.off('exit', ended);
        this.process.off('error', ended);
        resolve(answer);
      };
      const ended = (reason: unknown): void => {
        this.ended = true;
        const detail = reason instanceof Error ? reason.message : `worker process ended (${String(reason)})`;
        settle({ error: commandLineMessagesFor(request.language).unexpected(detail) });
      };
      this.process.on('message', settle);
      this.process.once('exit', ended);
      this.process.once('error', ended);
      this.process.send(request);
    });
  }

  close(): void {
    if (!this.ended) this.process.kill();
  }
}
