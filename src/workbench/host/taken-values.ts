import { invalidArgument } from './protocol/host-error';

/** A property value that has to be a text. */
export function takenText(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument('a text is needed');
  return value;
}

export function takenFlag(value: unknown): boolean {
  if (typeof value !== 'boolean') throw invalidArgument('true or false is needed');
  return value;
}

/** A number within bounds, both included. */
export function takenNumber(value: unknown, least = -Infinity, most = Infinity): number {
  if (typeof value !== 'number' || !Number.isFinite(value) || value < least || value > most) {
    throw invalidArgument(`a number from ${least} to ${most} is needed`);
  }
  return value;
}

/** One of the words of an enumeration. */
export function takenWord<Word extends string>(value: unknown, words: readonly Word[]): Word {
  const found = words.find((word) => word === value);
  if (found === undefined) throw invalidArgument(`one of ${words.join(', ')} is needed`);
  return found;
}

/** Colour names that Excel takes beside `#RRGGBB`: the sixteen of HTML and orange. */
const NAMED: Readonly<Record<string, string>> = {
  black: '#000000',
  silver: '#C0C0C0',
  gray: '#808080',
  white: '#FFFFFF',
  maroon: '#800000',
  red: '#FF0000',
  purple: '#800080',
  fuchsia: '#FF00FF',
  green: '#008000',
  lime: '#00FF00',
  olive: '#808000',
  yellow: '#FFFF00',
  navy: '#000080',
  blue: '#0000FF',
  teal: '#008080',
  aqua: '#00FFFF',
  orange: '#FFA500',
};

/** A colour as `#RRGGBB` in capitals. */
export function takenColor(value: unknown): string {
  const written = takenText(value);
  const named = NAMED[written.toLowerCase()];
  if (named !== undefined) return named;
  if (!/^#[0-9a-f]{6}$/i.test(written)) throw invalidArgument(`the colour ${written}`);
  return written.toUpperCase();
}
