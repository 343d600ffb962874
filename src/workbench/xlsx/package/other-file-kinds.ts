import { FileProblem } from '../file-problem';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** First bytes of the BIFF2 to BIFF5 streams that Excel wrote before it wrapped them in OLE files. */
const BARE_BIFF = [0x00, 0x02, 0x04, 0x08];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const DIRECTORY_ENTRY = 128;

function startsWith(bytes: ArrayLike<number>, start: ArrayLike<number>): boolean {
  return Array.from(start).every((byte, index) => bytes[index] === byte);
}

/** The names of an OLE file's streams. Directory entries are 128 bytes and stand at multiples of it. */
function oleNames(bytes: Uint8Array): Set<string> {
  const names = new Set<string>();
  for (let at = 512; at + DIRECTORY_ENTRY <= bytes.length; at += DIRECTORY_ENTRY) {
    const length = (bytes[at + 64] ?? 0) + 256 * (bytes[at + 65] ?? 0);
    const type = bytes[at + 66] ?? 0;
    if (length < 4 || length > 64 || length % 2 === 1 || type < 1 || type > 5) continue;
    let name = '';
    for (let index = 0; index < length - 2; index += 2) {
      name += String.fromCharCode((bytes[at + index] ?? 0) + 256 * (bytes[at + index + 1] ?? 0));
    }
    names.add(name);
  }
  return names;
}

/**
 * Says what a file is that does not start like a zip.
 *
 * @returns the problem to throw, or null when the file does start like a zip.
 */
export function problemOfOtherKind(bytes: Uint8Array): FileProblem | null {
  if (bytes.length === 0) return new FileProblem('empty');
  if (startsWith(bytes, OLE)) {
    const names = oleNames(bytes);
    if (names.has('EncryptedPackage') || names.has('EncryptionInfo'))
      return new FileProblem('encrypted', 'OLE');
    if (names.has('Workbook') || names.has('Book')) return new FileProblem('legacyXls', 'OLE');
    if (!names.has('Root Entry')) return new FileProblem('truncated', 'an OLE file without its directory');
    return new FileProblem('notXlsx', 'an OLE file of another kind');
  }
  if (bytes[0] === 0x09 && BARE_BIFF.includes(bytes[1] ?? -1) && bytes[3] === 0x00) {
    return new FileProblem('legacyXls', 'bare BIFF');
  }
  if (startsWith(bytes, ZIP)) return null;
  if (startsWith(ZIP, bytes)) return new FileProblem('truncated', 'not even a whole signature');
  return new FileProblem('notXlsx', 'not a zip');
}
