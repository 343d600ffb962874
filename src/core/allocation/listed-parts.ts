import { isTotalLabel, ordinalMark } from '../layout/row-words';
import { wholeAmount } from '../text/whole-amount';
import { folded } from '../text/fold';

/** Hamlets and agencies as a person typed or pasted them. */
export interface ListedParts {
  readonly parts: readonly { readonly name: string; readonly weight: number | null }[];
  /** Lines that are no part: a heading, a total. */
  readonly leftOut: readonly string[];
  /** Names that stand twice. */
  readonly repeated: readonly string[];
}

/**
 * Reads a list of parts, one a line: a name, and after a tab, a semicolon or several spaces the figure to split by. A
 * number that ends a name ("Thôn 1") is the name's. A running number before the name and other columns are passed over;
 * of several figures the last counts.
 * @example listedParts('Thôn 1\t1.203\nThôn 2\t876').parts[0] // { name: 'Thôn 1', weight: 1203 }
 */
export function listedParts(text: string): ListedParts {
  const parts: { name: string; weight: number | null }[] = [];
  const leftOut: string[] = [];
  text.split(/\r?\n/).forEach((line) => {
    const cells = line.split(/\t|;|\s{2,}/).map((cell) => cell.trim());
    const named = cells.findIndex(
      (cell) => cell !== '' && wholeAmount(cell) === null && ordinalMark(cell) === null,
    );
    const name = cells[named];
    if (name === undefined) {
      if (line.trim() !== '') leftOut.push(line.trim());
      return;
    }
    const rest = cells.slice(named + 1).filter((cell) => cell !== '');
    const figures = rest.flatMap((cell) => wholeAmount(cell) ?? []);
    const isHeading = parts.length === 0 && rest.length > 0 && figures.length === 0;
    if (isHeading || isTotalLabel(name)) leftOut.push(name);
    else parts.push({ name: withoutOrdinal(name), weight: figures.at(-1) ?? null });
  });
  const seen = new Set<string>();
  const repeated = parts.flatMap(({ name }) => {
    const key = folded(name);
    const again = seen.has(key);
    seen.add(key);
    return again ? [name] : [];
  });
  return { parts, leftOut, repeated: [...new Set(repeated)] };
}

/** "1. Thôn Đông" is Thôn Đông. */
function withoutOrdinal(name: string): string {
  return name.replace(/^\(?\d{1,3}[.)]\s*(?=\p{L})/u, '').replace(/^[-+*•]\s*/, '');
}
