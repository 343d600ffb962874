import { unzipSync } from 'fflate';
import { checksumsOf, crc32 } from './checksums';
import { reasonOfOtherKind } from './other-file-kinds';
import { UnusableFile } from './unusable-file';
import { parseXml } from './xml';

/** Bytes that the parts of one workbook may take when unpacked; the sheets that are meant here take a thousandth. */
const mostUnpacked = 200_000_000;

/** The XML parts of an Office file. */
export class OfficePackage {
  private readonly parts = new Map<string, Uint8Array>();

  /**
   * Unpacks the parts that can be XML; pictures and macros stay packed.
   * @throws UnusableFile for what is no zip, or a damaged one.
   */
  constructor(bytes: Uint8Array) {
    const other = reasonOfOtherKind(bytes);
    if (other !== null) throw new UnusableFile(other);
    const checksums = checksumsOf(bytes);
    if (checksums === null) throw new UnusableFile('damaged');
    let total = 0;
    const unpacked = unpack(bytes, (name, size) => {
      if (!/\.(?:xml|rels)$/i.test(name)) return false;
      total += size;
      if (total > mostUnpacked) throw new UnusableFile('tooLarge');
      return true;
    });
    for (const [name, content] of Object.entries(unpacked)) {
      if (checksums.get(name) !== crc32(content)) throw new UnusableFile('damaged');
      // Part names are compared without case, as the packaging standard asks.
      const key = name.replaceAll('\\', '/').toLowerCase();
      if (!this.parts.has(key)) this.parts.set(key, content);
    }
  }

  has(path: string): boolean {
    return this.parts.has(path.toLowerCase());
  }

  /**
   * The root element of a part; null where there is no such part.
   * @throws UnusableFile for a part that is not well-formed.
   */
  root(path: string): Element | null {
    const bytes = this.parts.get(path.toLowerCase());
    return bytes === undefined ? null : parseXml(textOf(bytes));
  }
}

function unpack(
  bytes: Uint8Array,
  wanted: (name: string, size: number) => boolean,
): Readonly<Record<string, Uint8Array>> {
  try {
    return unzipSync(bytes, { filter: ({ name, originalSize }) => wanted(name, originalSize) });
  } catch (error) {
    if (error instanceof UnusableFile) throw error;
    throw new UnusableFile('damaged');
  }
}

/** A part is in UTF-8 or, as its first bytes tell, in UTF-16. */
function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new UnusableFile('damaged');
  }
}
