import { FileProblem } from '../file-problem';
import { problemOfOtherKind } from './other-file-kinds';
import { compressedContent, readContent } from './zip-content';
import { readZipDirectory, type ZipEntry } from './zip-directory';
import { packEntry, writeZip } from './write-zip';

/** A part's text in UTF-8 or, as its byte order mark tells, UTF-16. */
function decode(bytes: Uint8Array, path: string): string {
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const encoding = wide ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
  try {
    // A UTF-8 mark is kept so that a patched part still has it; a UTF-16 one goes, since we write UTF-8.
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: !wide }).decode(bytes);
    return wide ? text.replace(/^(<\?xml[^>]*?)encoding=(["'])UTF-16\2/i, '$1encoding="UTF-8"') : text;
  } catch {
    throw new FileProblem('damaged', `${path} is not ${encoding}`);
  }
}

/**
 * An Office file as named parts. Parts are inflated when asked for, and an entry that nobody writes goes into the new
 * file with the very bytes it came with.
 */
export class OfficePackage {
  private readonly entries = new Map<string, ZipEntry>();
  private readonly texts = new Map<string, string>();
  private readonly written = new Map<string, string>();
  private readonly removed = new Set<string>();
  /** Part names are compared without case, as the packaging standard asks. */
  private readonly spelling = new Map<string, string>();

  private constructor(private readonly bytes: Uint8Array) {
    for (const entry of readZipDirectory(bytes)) {
      if (entry.name === '' || entry.name.endsWith('/')) continue;
      if (this.spelling.has(entry.name.toLowerCase())) continue;
      this.entries.set(entry.name, entry);
      this.spelling.set(entry.name.toLowerCase(), entry.name);
    }
  }

  /**
   * @throws FileProblem for every file that is not a readable zip, with the kind of it in `code`.
   */
  static open(bytes: Uint8Array): OfficePackage {
    const problem = problemOfOtherKind(bytes);
    if (problem) throw problem;
    return new OfficePackage(bytes);
  }

  private spelled(path: string): string {
    return this.spelling.get(path.toLowerCase()) ?? path;
  }

  paths(): string[] {
    return [...this.spelling.values()].filter((path) => this.has(path));
  }

  has(path: string): boolean {
    const name = this.spelled(path);
    return !this.removed.has(name) && (this.entries.has(name) || this.written.has(name));
  }

  /**
   * A part's text, or null when there is no such part.
   *
   * @throws FileProblem `damaged` or `encrypted` when the entry cannot be inflated.
   */
  read(path: string): string | null {
    const name = this.spelled(path);
    if (!this.has(name)) return null;
    const known = this.written.get(name) ?? this.texts.get(name);
    if (known !== undefined) return known;
    const entry = this.entries.get(name);
    if (!entry) return null;
    const text = decode(readContent(this.bytes, entry), name);
    this.texts.set(name, text);
    return text;
  }

  /** Replaces a part's text or adds the part. The same text as before is no change. */
  write(path: string, text: string): void {
    const name = this.spelled(path);
    if (this.has(name) && this.read(name) === text) return;
    this.spelling.set(name.toLowerCase(), name);
    this.removed.delete(name);
    this.written.set(name, text);
  }

  remove(path: string): void {
    const name = this.spelled(path);
    if (!this.has(name)) return;
    this.removed.add(name);
    this.written.delete(name);
  }

  /** The file: the original bytes when nothing was written. New parts come last, `[Content_Types].xml` stays first. */
  save(): Uint8Array {
    if (this.written.size === 0 && this.removed.size === 0) return this.bytes;
    const kept = [...this.entries].filter(([name]) => !this.removed.has(name));
    const added = [...this.written].filter(([name]) => !this.entries.has(name));
    return writeZip([
      ...kept.map(([name, entry]) => {
        const text = this.written.get(name);
        if (text !== undefined) return packEntry(name, new TextEncoder().encode(text), entry.stamp);
        return { ...entry, packed: compressedContent(this.bytes, entry) };
      }),
      ...added.map(([name, text]) => packEntry(name, new TextEncoder().encode(text))),
    ]);
  }

  /** A package of the given parts, in order. */
  static create(parts: Readonly<Record<string, string>>): Uint8Array {
    const encoder = new TextEncoder();
    return writeZip(Object.entries(parts).map(([name, text]) => packEntry(name, encoder.encode(text))));
  }
}
