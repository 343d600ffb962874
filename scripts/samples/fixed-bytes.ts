import { unzipSync, zipSync, type Zippable } from 'fflate';

/** Built from local parts because a zip keeps local time: the bytes are then the same in every time zone. */
const STAMP = new Date(2023, 10, 23, 8, 0, 0);

/**
 * Packs a zip again with one fixed time on every entry, so that making a sample twice gives the same bytes.
 *
 * @throws when `bytes` is not a zip
 * @example const stable = withFixedBytes(new Uint8Array(await workbook.xlsx.writeBuffer()))
 */
export function withFixedBytes(bytes: Uint8Array): Uint8Array {
  const entries: Zippable = {};
  for (const [path, content] of Object.entries(unzipSync(bytes))) {
    // ExcelJS lists folders too; Office writes none.
    if (!path.endsWith('/')) entries[path] = [content, { mtime: STAMP, level: 9 }];
  }
  return zipSync(entries);
}
