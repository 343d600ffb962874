import type { PrintedTable } from '../core/reports/dispatch/dispatch-document';

/** Millimetres at either side of a cell's text. */
export const cellPadding = 0.8;

/** Points: of these the largest in which each name stands on one line, or on two, or else in which no word is broken. */
const typeSizes = [12, 11, 10, 9] as const;
const comfortable: readonly number[] = typeSizes.slice(0, 3);
export const smallest = 8;

const millimetres = 25.4 / 72;

/** What a column asks for, in ems: its longest word, its longest text, and the half of it where it breaks well. */
interface Wish {
  readonly word: number;
  readonly half: number;
  readonly text: number;
}

/**
 * The type that a table can be set in.
 * @param width millimetres between the margins.
 * @returns points, or null where even the smallest would break words.
 */
export function sizeFor(table: PrintedTable, width: number): number | null {
  const wishes = wishesOf(table);
  const fits = (wish: keyof Wish) => (size: number) =>
    sum(wishes.map((one) => least(one[wish], size))) <= width;
  return (
    comfortable.find(fits('text')) ?? comfortable.find(fits('half')) ?? typeSizes.find(fits('word')) ?? null
  );
}

/**
 * The widths of a table's columns: each has room for its longest word, and what is left goes to those whose texts would
 * be longer, then to all.
 * @param size points. @param width millimetres between the margins, which the columns fill.
 * @returns millimetres.
 */
export function columnWidths(table: PrintedTable, size: number, width: number): number[] {
  const wishes = wishesOf(table);
  const words = wishes.map(({ word }) => least(word, size));
  const more = wishes.map(({ word, text }) => least(text, size) - least(word, size));
  const left = width - sum(words);
  // Nothing else fits: narrower in proportion, and words break.
  if (left <= 0) return words.map((one) => (one * width) / sum(words));
  const share = Math.min(1, left / Math.max(sum(more), 1e-9));
  const rest = (left - share * sum(more)) / words.length;
  return words.map((one, index) => one + share * (more[index] ?? 0) + rest);
}

function least(ems: number, size: number): number {
  return ems * size * millimetres + 2 * cellPadding + 0.4;
}

/** Thousands of rows are measured once. */
const measured = new WeakMap<PrintedTable, readonly Wish[]>();

function wishesOf(table: PrintedTable): readonly Wish[] {
  const wishes = measured.get(table) ?? measure(table);
  measured.set(table, wishes);
  return wishes;
}

function measure({ header, rows }: PrintedTable): Wish[] {
  const wishes: Omit<Wish, 'half'>[] = [];
  const ask = (column: number, word: number, text: number): void => {
    const asked = wishes[column] ?? { word: 0, text: 0 };
    wishes[column] = { word: Math.max(asked.word, word), text: Math.max(asked.text, text) };
  };
  for (const { column, span, text } of header.flat()) {
    const word = longestWord(text) * bolder;
    // A heading may stand on several lines; only its words must not break.
    if (span === 1) ask(column, word, word);
  }
  for (const { cells, bold } of rows) {
    for (const { column, span, text, align } of cells) {
      const factor = bold ? bolder : 1;
      const whole = ems(text) * factor;
      if (span === 1)
        ask(column, align === 'left' ? longestWord(text) * factor : whole, Math.min(whole, longestLine));
    }
  }
  return Array.from(wishes, (wish) => ({
    word: wish?.word ?? 0,
    text: wish?.text ?? 0,
    half: Math.max(wish?.word ?? 0, (wish?.text ?? 0) * twoLines),
  }));
}

/** Notes are not set on one line whatever they say. */
const longestLine = 14;
const bolder = 1.08;
/** Two lines are not equally long. */
const twoLines = 0.62;

function longestWord(text: string): number {
  return Math.max(0, ...text.split(' ').map(ems));
}

const breadths = new Map<string, number>();

function breadthOf(letter: string): number {
  return /[\p{Lu}%]/u.test(letter) ? 0.72 : /[\p{L}\d_]/u.test(letter) ? 0.5 : 0.3;
}

/** The breadth of a text in Times New Roman, about: in ems. */
function ems(text: string): number {
  let total = 0;
  for (const letter of text) {
    const breadth = breadths.get(letter) ?? breadthOf(letter);
    breadths.set(letter, breadth);
    total += breadth;
  }
  return total;
}

function sum(figures: readonly number[]): number {
  return figures.reduce((total, figure) => total + figure, 0);
}
