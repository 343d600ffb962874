import { alignedCells } from './aligned-cells';
import { folded } from '../text/fold';
import { unitReadings } from '../text/unit-name';

const number = String.raw`[-+]?\d[\d.,]*%?`;
const trailing = new RegExp(
  String.raw`^(.*?)(?:\s*[:=]\s*|\s+[-–—]\s+|\s+)(${number}(?:\s+${number})*)\s*(?:người|thẻ)?[.,;]?$`,
  'iu',
);
/**
 * "Năm 2023", "Quý 4" and "Lần 2" are no figures of a unit; those of Xã Quyết Thắng, Hải Nam and Phú Quý are. So tones
 * count, the number has to be one of the calendar, and what is named as a place is one.
 */
const counted = [
  { word: /(^|\s)(số|qđ)\.?$/iu, most: Infinity },
  { word: /(^|\s)năm$/iu, least: 1900, most: 2100 },
  { word: /(^|\s)(tuần|lần|đợt|kỳ)$/iu, most: 53 },
  { word: /(^|\s)ngày$/iu, most: 31 },
  { word: /(^|\s)tháng$/iu, most: 12 },
  { word: /(^|\s)quý$/iu, most: 4 },
] as const;
const ordinal = /^(\d{1,4})(?:[.)]\s*|\s+)(?=\p{L})/u;
/** "Phường 1 165", "Thôn 5: 23": the first number is the name; not so in "Xã Vụ Bản 206 140". */
const numberedPlaces =
  /^((ubnd|hdnd|bhxh)\s)?(phuong|p|thon|to|tdp|to dan pho|khu pho|kp|khu|tieu khu|khom|ap|ban|buon|lang|xom|doi)( so)?\.?$/;

/**
 * The cells of lines in which nothing but single spaces parts a name from its figures ("1 Xã Hương Toàn 455 213",
 * "Hương Toàn: 213 người"): a running number where most lines have one, the name, and each number behind it.
 */
export function looseCells(text: string): string[][] {
  const lines = text.split(/[\r\n\u2028]+/).map((line) => line.replace(/[\s\u00a0]+/g, ' ').trim());
  const parts = lines.filter((line) => line !== '').map(partsOf);
  const numbered = parts.filter(({ mark }) => mark !== '').length * 2 > parts.length;
  const joined = isJoined(parts.map(({ figures }) => figures));
  const rows = parts.map(({ line, mark, name, figures }) => {
    if (figures.length === 0) return numbered ? ['', line] : [line];
    const cells = [name, ...(joined ? withThousands(figures) : figures)];
    return numbered ? [mark, ...cells] : [mark === '' ? name : `${mark}. ${name}`, ...cells.slice(1)];
  });
  return alignedCells(rows);
}

interface Parts {
  readonly line: string;
  readonly mark: string;
  readonly name: string;
  readonly figures: readonly string[];
}

function partsOf(line: string): Parts {
  const mark = ordinal.exec(line)?.[1] ?? '';
  const rest = line.replace(ordinal, '').replace(/^[-–—+*•]\s*/, '');
  const match = trailing.exec(rest);
  if (match === null) return { line, mark, name: rest, figures: [] };
  let name = (match[1] ?? '').trim();
  const figures =
    (match[2] ?? '').match(new RegExp(number, 'g'))?.map((one) => one.replace(/[.,]$/, '')) ?? [];
  if (numberedPlaces.test(folded(name)) && figures.length > 1) name = `${name} ${figures.shift() ?? ''}`;
  return /\p{L}/u.test(name) && !isCounted(name, figures[0] ?? '')
    ? { line, mark, name, figures }
    : { line, mark, name: rest, figures: [] };
}

function isCounted(name: string, figure: string): boolean {
  const written = name.normalize('NFC');
  const isPlace = (unitReadings(written)[0]?.type ?? null) !== null;
  return counted.some(
    (one) =>
      one.word.test(written) &&
      (one.most === Infinity ||
        (!isPlace && Number(figure) <= one.most && Number(figure) >= ('least' in one ? one.least : 1))),
  );
}

/**
 * True where spaces part thousands ("5 941"): then every line has as many figures as the shortest, and that shows how many
 * there are. "041" behind one other number is none by itself, so there is one,
 * and no line has a million people. Without such a number a line or two that have more than the others show nothing
 * ("Bình An 2 212"), nor do lines of several figures, where one that lacks a figure would join those of all others.
 */
function isJoined(lines: readonly (readonly string[])[]): boolean {
  const figures = lines.filter((line) => line.length > 0);
  const isOne = figures.some((line) => line.length === 2 && /^0\d\d$/.test(line[1] ?? ''));
  if (isOne && figures.some((line) => line.length > 2)) return false;
  const columns = isOne ? 1 : Math.min(...figures.map((line) => line.length));
  const longer = figures.filter((line) => line.length > columns).length;
  const isProven = figures.some((line) => line.some((figure) => /^0\d\d$/.test(figure)));
  if (longer === 0 || !(isProven || (columns === 1 && longer * 2 >= figures.length))) return false;
  return figures.every((line) => withThousands(line).length === columns);
}

function withThousands(figures: readonly string[]): string[] {
  const joined: string[] = [];
  for (const figure of figures) {
    const last = joined.at(-1);
    if (last !== undefined && /^\d{3}$/.test(figure) && /^\d{1,3}( \d{3})*$/.test(last)) {
      joined[joined.length - 1] = `${last} ${figure}`;
    } else joined.push(figure);
  }
  return joined;
}
