import { execFile, execFileSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** LibreOffice's program, or null where there is none. */
export function libreOffice(): string | null {
  try {
    return execFileSync('which', ['soffice'], { encoding: 'utf8' }).trim();
  } catch {
    return null;
  }
}

/** Tells LibreOffice to recalculate every workbook when it opens one, whoever saved it. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode"><value>0</value></prop></item>
</oor:items>`;

/**
 * Has LibreOffice open workbooks, recalculate them and save them again.
 * @param folder where the files are, and where LibreOffice's own profile may be made.
 * @param names of the .xlsx files in it.
 * @returns the bytes that LibreOffice saved, by name.
 */
export async function recalculatedByLibreOffice(
  program: string,
  folder: string,
  names: readonly string[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  const profile = join(folder, 'profile');
  await mkdir(join(profile, 'user'), { recursive: true });
  await writeFile(join(profile, 'user', 'registrymodifications.xcu'), ALWAYS_RECALCULATE);
  const target = join(folder, 'recalculated');
  const files = names.map((name) => join(folder, name));
  const options = [
    `-env:UserInstallation=file://${profile}`,
    '--headless',
    '--convert-to',
    'xlsx',
    '--outdir',
    target,
  ];
  await execute(program, [...options, ...files], { timeout: 100_000 });
  const read = async (name: string): Promise<[string, Uint8Array]> => [
    name,
    new Uint8Array(await readFile(join(target, name))),
  ];
  return new Map(await Promise.all(names.map(read)));
}
