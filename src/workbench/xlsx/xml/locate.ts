/**
 * Where elements stand in the text of a part. The writer changes parts at the text level, so that what is not touched
 * stays byte for byte; for that it needs positions, not a tree. The text is known to be well-formed: the reader has
 * been through it before anything is written.
 */

/** An element's place in a text. Positions are UTF-16 offsets. */
export interface Located {
  /** Without its prefix. */
  readonly name: string;
  readonly start: number;
  /** Just after the opening tag. */
  readonly openEnd: number;
  /** Where the closing tag starts; equal to `openEnd` when there is none. */
  readonly closeStart: number;
  readonly end: number;
}

const QUOTE = 34;
const APOSTROPHE = 39;
const SLASH = 47;
const GREATER = 62;

/** Just after the `>` of the tag that starts at `start`; a `>` inside an attribute's value does not count. */
function tagEnd(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === GREATER) return at + 1;
    if (code === QUOTE || code === APOSTROPHE) at = text.indexOf(code === QUOTE ? '"' : "'", at + 1);
    if (at < 0) break;
  }
  return text.length;
}

/** The end of a comment, CDATA section, processing instruction or doctype starting at `start`; 0 for a tag. */
function skipEnd(text: string, start: number): number {
  const next = text[start + 1];
  if (next !== '!' && next !== '?') return 0;
  const closing =
    next === '?'
      ? '?>'
      : text.startsWith('<!--', start)
        ? '-->'
        : text.startsWith('<![CDATA[', start)
          ? ']]>'
          : '>';
  const at = text.indexOf(closing, start);
  return at < 0 ? text.length : at + closing.length;
}

function tagName(text: string, start: number): string {
  let end = start + 1;
  let from = end;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (code <= 32 || code === SLASH || code === GREATER) break;
    if (code === 58) from = end + 1;
  }
  return text.slice(from, end);
}

/**
 * The elements directly inside `parent`, in order. Only this level: the `extLst` inside a child is not found.
 *
 * @param parent - where to look; {@link rootOf} for a whole part.
 */
export function childrenOf(text: string, parent: Located): Located[] {
  const found: Located[] = [];
  let depth = 0;
  let start = 0;
  let openEnd = 0;
  let at = parent.openEnd;
  while (at < parent.closeStart) {
    const tag = text.indexOf('<', at);
    if (tag < 0 || tag >= parent.closeStart) break;
    const skipped = skipEnd(text, tag);
    if (skipped > 0) {
      at = skipped;
      continue;
    }
    const end = tagEnd(text, tag);
    if (text.charCodeAt(tag + 1) === SLASH) {
      depth -= 1;
      if (depth === 0) found.push({ name: tagName(text, start), start, openEnd, closeStart: tag, end });
    } else if (text.charCodeAt(end - 2) === SLASH) {
      if (depth === 0)
        found.push({ name: tagName(text, tag), start: tag, openEnd: end, closeStart: end, end });
    } else {
      if (depth === 0) {
        start = tag;
        openEnd = end;
      }
      depth += 1;
    }
    at = end;
  }
  return found;
}

/**
 * The outermost element of a part or of an element's own text.
 *
 * @throws Error when the text holds no element.
 */
export function rootOf(text: string): Located {
  let start = text.indexOf('<');
  for (let skipped = skipEnd(text, start); start >= 0 && skipped > 0; skipped = skipEnd(text, start)) {
    start = text.indexOf('<', skipped);
  }
  if (start < 0) throw new Error('no element in this text');
  const openEnd = tagEnd(text, start);
  const name = tagName(text, start);
  if (text.charCodeAt(openEnd - 2) === SLASH)
    return { name, start, openEnd, closeStart: openEnd, end: openEnd };
  const closeStart = text.lastIndexOf('</');
  return { name, start, openEnd, closeStart, end: tagEnd(text, closeStart) };
}

/** The prefix of the element that starts at `start`, with its colon; empty where there is none. */
export function prefixAt(text: string, start: number): string {
  const match = /^<([^\s/>:]+:)/.exec(text.slice(start, start + 64));
  return match?.[1] ?? '';
}
