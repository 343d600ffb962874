import { FileProblem } from '../file-problem';

/** One entry as the zip's central directory tells it. */
export interface ZipEntry {
  readonly name: string;
  readonly rawName: Uint8Array;
  readonly flags: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** DOS time and date, kept as they are. */
  readonly stamp: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly externalAttributes: number;
  readonly localOffset: number;
}

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const END64_LOCATOR_SIGNATURE = 0x07064b50;
const END64_SIGNATURE = 0x06064b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const LONGEST_COMMENT = 0xffff;

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= first; at--) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  throw new FileProblem('truncated', 'no end of central directory');
}

/** Where the directory stands and how many entries it has; big archives keep that in a second, 64-bit record. */
function directoryPlace(view: DataView): { count: number; offset: number } {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const offset = view.getUint32(end + 16, true);
  if (count !== 0xffff && offset !== 0xffffffff) return { count, offset };
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== END64_LOCATOR_SIGNATURE) return { count, offset };
  const end64 = Number(view.getBigUint64(locator + 8, true));
  if (view.getUint32(end64, true) !== END64_SIGNATURE) throw new FileProblem('damaged', 'zip64 end record');
  return {
    count: Number(view.getBigUint64(end64 + 32, true)),
    offset: Number(view.getBigUint64(end64 + 48, true)),
  };
}

/** The sizes that did not fit in 32 bits stand in the extra field 1, in this order, only those that did not fit. */
function wideSizes(view: DataView, at: number, length: number, narrow: readonly number[]): number[] {
  for (let field = at; field + 4 <= at + length; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let next = field + 4;
    return narrow.map((value) => {
      if (value !== 0xffffffff) return value;
      const wide = Number(view.getBigUint64(next, true));
      next += 8;
      return wide;
    });
  }
  return [...narrow];
}

/**
 * Reads the central directory of a zip.
 *
 * @param bytes - the whole file, already known to start like a zip.
 * @throws FileProblem `truncated` when the file stops before its directory, `damaged` when the directory makes no sense.
 */
export function readZipDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < END_LENGTH) throw new FileProblem('truncated', 'shorter than an empty zip');
  try {
    const { count, offset } = directoryPlace(view);
    const entries: ZipEntry[] = [];
    let at = offset;
    for (let index = 0; index < count; index++) {
      if (view.getUint32(at, true) !== ENTRY_SIGNATURE)
        throw new FileProblem('damaged', 'zip directory entry');
      const nameLength = view.getUint16(at + 28, true);
      const extraLength = view.getUint16(at + 30, true);
      const rawName = bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength);
      const narrow = [
        view.getUint32(at + 24, true),
        view.getUint32(at + 20, true),
        view.getUint32(at + 42, true),
      ];
      const wide = wideSizes(view, at + ENTRY_LENGTH + nameLength, extraLength, narrow);
      entries.push({
        name: new TextDecoder().decode(rawName).replaceAll('\\', '/').replace(/^\/+/, ''),
        rawName,
        flags: view.getUint16(at + 8, true),
        method: view.getUint16(at + 10, true),
        stamp: view.getUint32(at + 12, true),
        crc: view.getUint32(at + 16, true),
        externalAttributes: view.getUint32(at + 38, true),
        size: wide[0] ?? 0,
        compressedSize: wide[1] ?? 0,
        localOffset: wide[2] ?? 0,
      });
      at += ENTRY_LENGTH + nameLength + extraLength + view.getUint16(at + 32, true);
    }
    return entries;
  } catch (error) {
    if (error instanceof RangeError)
      throw new FileProblem('damaged', 'zip directory points outside the file');
    throw error;
  }
}
