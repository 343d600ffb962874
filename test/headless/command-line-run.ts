import { mkdtempSync, rmSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/headless/run';

/** Loading the spreadsheet engine on a busy machine takes seconds; how long is no matter of these tests. */
export const PATIENCE = 120_000;

export const SAMPLE = join(__dirname, '..', '..', 'assets', 'samples', 'huong-tra.xlsx');
export const PUBLISHED = join(__dirname, '..', '..', 'assets', 'samples', 'huong-tra-published.xlsx');
export const QUOTA = join(__dirname, '..', '..', 'assets', 'samples', 'tra-vinh.xlsx');

/** What a run of the command line left behind. */
export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line in this process. */
export async function headless(...args: readonly string[]): Promise<Ran> {
  const said = { out: [] as string[], err: [] as string[] };
  const code = await run(args, {
    out: (text) => void said.out.push(`${text}\n`),
    err: (text) => void said.err.push(`${text}\n`),
  });
  return { code, stdout: said.out.join(''), stderr: said.err.join('') };
}

/** Runs a command with `--json` that has to be done, and gives what it printed. */
export async function answer<Shape>(...args: readonly string[]): Promise<{ code: number; json: Shape }> {
  const { code, stdout, stderr } = await headless(...args, '--json');
  if (code === 2) throw new Error(`${args.join(' ')}: ${stderr}`);
  return { code, json: JSON.parse(stdout) as Shape };
}

/** A folder of this suite's own, gone when the suite ends. */
export class Folder {
  readonly path = mkdtempSync(join(tmpdir(), 'tien-do-'));

  /** The path of a file in it. */
  at(name: string): string {
    return join(this.path, name);
  }

  /** Puts a file there. */
  async put(name: string, bytes: Uint8Array | string): Promise<string> {
    await writeFile(this.at(name), bytes);
    return this.at(name);
  }

  async bytes(name: string): Promise<Uint8Array> {
    return new Uint8Array(await readFile(this.at(name)));
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}
