import type { UnreadableReason } from '../core/consolidation/sent-file';

const oleStart = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const zipStart = [0x50, 0x4b, 0x03, 0x04];
/** Second bytes of the streams that Excel wrote before 1997. */
const bareBiff = [0x00, 0x02, 0x04, 0x08];

/**
 * What keeps a file from being a workbook in XML, as its first bytes tell.
 * @returns null for what begins like a zip, as an .xlsx does.
 */
export function reasonOfOtherKind(bytes: Uint8Array): UnreadableReason | null {
  if (bytes.length === 0) return 'empty';
  const starts = (start: readonly number[]): boolean => start.every((byte, at) => bytes[at] === byte);
  if (starts(oleStart)) return reasonOfOle(bytes);
  if (bytes[0] === 0x09 && bareBiff.includes(bytes[1] ?? -1) && bytes[3] === 0) return 'legacyXls';
  if (starts(zipStart)) return null;
  return bytes.length < zipStart.length &&
    zipStart.slice(0, bytes.length).every((byte, at) => bytes[at] === byte)
    ? 'damaged'
    : 'notXlsx';
}

/** The container of old Excel files, and of new ones with a password: the names of its streams tell which. */
function reasonOfOle(bytes: Uint8Array): UnreadableReason {
  const has = (name: string): boolean => holdsStream(bytes, name);
  if (has('EncryptedPackage') || has('EncryptionInfo')) return 'encrypted';
  if (has('Workbook') || has('Book')) return 'legacyXls';
  return has('Root Entry') ? 'notXlsx' : 'damaged';
}

const entrySize = 128;

/** Directory entries stand at multiples of their size; each begins with the name in UTF-16 and its length in bytes. */
function holdsStream(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = 512; at + entrySize <= bytes.length; at += entrySize) {
    const length = (bytes[at + 64] ?? 0) + 256 * (bytes[at + 65] ?? 0);
    if (length === wanted.length + 2 && wanted.every((byte, index) => bytes[at + index] === byte))
      return true;
  }
  return false;
}
