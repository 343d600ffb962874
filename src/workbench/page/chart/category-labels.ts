import type { ChartFigures } from './chart-figures';
import type { Frame } from './frame';
import { textWidth, wrapped, type Box, type Shape } from './shapes';

const SIZE = 12;
const LINE_HEIGHT = 14;
const MOST_LINES = 3;

/** How the names of categories fit under the axis: in lines, or turned where they are too many. */
export interface CategoryLabels {
  readonly lines: readonly (readonly string[])[];
  readonly turned: boolean;
  /** Pixels across the axis. */
  readonly room: number;
}

function shortened(text: string, room: number): string {
  if (textWidth(text, SIZE) <= room) return text;
  let kept = text;
  while (kept !== '' && textWidth(`${kept}…`, SIZE) > room) kept = kept.slice(0, -1);
  return `${kept}…`;
}

export function categoryLabels(figures: ChartFigures, box: Box, lying: boolean): CategoryLabels {
  const longest = Math.max(0, ...figures.categories.map((text) => textWidth(text, SIZE)));
  if (lying) {
    const room = Math.min(longest, box.width * 0.35);
    return {
      lines: figures.categories.map((text) => [shortened(text, room)]),
      turned: false,
      room: room + 8,
    };
  }
  const band = box.width / Math.max(1, figures.categories.length);
  const lines = figures.categories.map((text) => wrapped(text, band - 10, SIZE));
  const fits = lines.every(
    (one) => one.length <= MOST_LINES && one.every((line) => textWidth(line, SIZE) <= band),
  );
  if (fits) {
    const most = Math.max(1, ...lines.map((one) => one.length));
    return { lines, turned: false, room: most * LINE_HEIGHT + 6 };
  }
  const room = Math.min(longest, box.height * 0.35);
  return { lines: figures.categories.map((text) => [shortened(text, room)]), turned: true, room: room + 8 };
}

export function categoryShapes({ lines, turned }: CategoryLabels, frame: Frame): Shape[] {
  const { box, lying, band } = frame;
  // Names that would touch are left out, as Excel does: every second one, every third …
  const every = Math.max(1, Math.ceil((SIZE + 2) / (lying || turned ? band : Infinity)));
  const bottom = box.top + box.height;
  return lines.flatMap((texts, at): Shape[] => {
    if (at % every !== 0) return [];
    const middle = lying ? bottom - (at + 0.5) * band : box.left + (at + 0.5) * band;
    return texts.map((text, line): Shape => {
      if (lying)
        return { kind: 'text', at: [box.left - 6, middle + SIZE / 3], text, size: SIZE, anchor: 'end' };
      if (turned)
        return { kind: 'text', at: [middle + SIZE / 3, bottom + 6], text, size: SIZE, anchor: 'end', turned };
      return {
        kind: 'text',
        at: [middle, bottom + LINE_HEIGHT * (line + 1)],
        text,
        size: SIZE,
        anchor: 'middle',
      };
    });
  });
}
