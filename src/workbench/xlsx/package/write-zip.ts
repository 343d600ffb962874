import { deflateSync } from 'fflate';
import { crc32 } from './crc32';

/** An entry to write: packed already, with what the directory says of it. */
export interface PackedEntry {
  readonly rawName: Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly stamp: number;
  readonly crc: number;
  readonly size: number;
  readonly externalAttributes: number;
  readonly packed: Uint8Array;
}

/** 1 January 1980, the first day a zip knows: the same workbook gives the same bytes whenever it is written. */
const FIRST_DAY = 0x00210000;
/** Bit 3 says that the sizes follow the content; ours always stand in the header. */
const SIZES_FOLLOW = 8;
const UTF8_NAME = 0x800;
const VERSION = 20;

/**
 * Packs new content for {@link writeZip}.
 *
 * @param stamp - DOS time and date of the entry it replaces, if any.
 */
export function packEntry(name: string, content: Uint8Array, stamp = FIRST_DAY): PackedEntry {
  return {
    rawName: new TextEncoder().encode(name),
    flags: UTF8_NAME,
    method: 8,
    stamp,
    crc: crc32(content),
    size: content.length,
    externalAttributes: 0,
    packed: deflateSync(content, { level: 6 }),
  };
}

function writeShared(view: DataView, at: number, entry: PackedEntry): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, entry.flags & ~SIZES_FOLLOW, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.stamp, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.rawName.length, true);
}

/**
 * Writes a zip, entries in the order given.
 *
 * @returns the whole file.
 */
export function writeZip(entries: readonly PackedEntry[]): Uint8Array {
  const names = entries.reduce((sum, entry) => sum + entry.rawName.length, 0);
  const contents = entries.reduce((sum, entry) => sum + entry.packed.length, 0);
  const bytes = new Uint8Array(entries.length * (30 + 46) + 2 * names + contents + 22);
  const view = new DataView(bytes.buffer);
  const offsets: number[] = [];
  let at = 0;
  for (const entry of entries) {
    offsets.push(at);
    view.setUint32(at, 0x04034b50, true);
    writeShared(view, at + 4, entry);
    bytes.set(entry.rawName, at + 30);
    bytes.set(entry.packed, at + 30 + entry.rawName.length);
    at += 30 + entry.rawName.length + entry.packed.length;
  }
  const directory = at;
  entries.forEach((entry, index) => {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, VERSION, true);
    writeShared(view, at + 6, entry);
    view.setUint32(at + 38, entry.externalAttributes, true);
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    bytes.set(entry.rawName, at + 46);
    at += 46 + entry.rawName.length;
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}
