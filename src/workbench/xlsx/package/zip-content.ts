import { Inflate } from 'fflate';
import { FileProblem } from '../file-problem';
import { crc32 } from './crc32';
import type { ZipEntry } from './zip-directory';

/**
 * The longest part that is read. A sheet of a million rows by twelve columns is about 600 MB of XML, more than a
 * JavaScript string can hold: what is bigger is no workbook that we could open, and may be a bomb.
 */
const LONGEST_PART = 400 * 1024 * 1024;
const CHUNK = 64 * 1024;
const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_LENGTH = 30;

/**
 * An entry's content as it lies in the file, still compressed.
 *
 * @throws FileProblem `damaged` when the entry reaches outside the file, `encrypted` when it has a zip password.
 */
export function compressedContent(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.flags & 1) throw new FileProblem('encrypted', 'zip encryption');
  const local = entry.localOffset;
  if (local + LOCAL_LENGTH > bytes.length || view.getUint32(local, true) !== LOCAL_SIGNATURE) {
    throw new FileProblem('damaged', `local header of ${entry.name}`);
  }
  const start = local + LOCAL_LENGTH + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + entry.compressedSize > bytes.length)
    throw new FileProblem('damaged', `content of ${entry.name}`);
  return bytes.subarray(start, start + entry.compressedSize);
}

/** Inflates in small steps and stops as soon as more comes out than was declared: a lying entry costs nothing. */
function inflate(packed: Uint8Array, size: number, name: string): Uint8Array {
  const content = new Uint8Array(size);
  let length = 0;
  const inflater = new Inflate((chunk) => {
    if (length + chunk.length > size) throw new FileProblem('damaged', `${name} is longer than declared`);
    content.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length; at += CHUNK) {
      inflater.push(packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length);
    }
  } catch (error) {
    if (error instanceof FileProblem) throw error;
    throw new FileProblem('damaged', `${name}: ${String(error)}`);
  }
  if (length !== size) throw new FileProblem('damaged', `${name} is shorter than declared`);
  return content;
}

/**
 * An entry's content, inflated and checked against its checksum.
 *
 * @throws FileProblem `damaged` when it does not inflate to what was declared, or is too long to be read.
 */
export function readContent(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const packed = compressedContent(bytes, entry);
  if (entry.size > LONGEST_PART)
    throw new FileProblem('damaged', `${entry.name} has ${String(entry.size)} bytes`);
  if (entry.method !== 0 && entry.method !== 8) {
    throw new FileProblem('damaged', `${entry.name}: zip method ${String(entry.method)}`);
  }
  const content = entry.method === 0 ? packed : inflate(packed, entry.size, entry.name);
  if (crc32(content) !== entry.crc) throw new FileProblem('damaged', `${entry.name}: checksum`);
  return content;
}
