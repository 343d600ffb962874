import type { ChartLine, ChartSeriesModel } from '../../model/chart-model';

/** What a drawn chart is made of, in pixels from the chart's top left corner. Colours are those of the page. */
export type Shape =
  | {
      readonly kind: 'box';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly fill: string;
      readonly stroke?: Stroke;
    }
  | { readonly kind: 'line'; readonly points: readonly Point[]; readonly stroke: Stroke }
  | {
      readonly kind: 'marker';
      readonly at: Point;
      readonly form: MarkerForm;
      readonly color: string;
    }
  | {
      readonly kind: 'text';
      readonly at: Point;
      readonly text: string;
      /** Pixels. */
      readonly size: number;
      readonly anchor: 'start' | 'middle' | 'end';
      readonly bold?: boolean;
      /** Reads upwards. */
      readonly turned?: boolean;
    };

export type Point = readonly [x: number, y: number];
export type MarkerForm = Exclude<ChartSeriesModel['marker'], 'none' | 'automatic'>;

export interface Stroke {
  readonly color: string;
  /** Pixels. */
  readonly width: number;
  readonly style: Exclude<ChartLine['style'], 'none'>;
}

/** A part of the chart that something is drawn into. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** About how wide a text is in Times New Roman; good enough to leave room for it. */
export function textWidth(text: string, size: number): number {
  return [...text].reduce((sum, letter) => sum + size * (/[\p{Lu}%MWmw—]/u.test(letter) ? 0.7 : 0.46), 0);
}

/** A text in lines that are no wider than `width`, broken at blanks. */
export function wrapped(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((one) => one !== '')) {
    const last = lines[lines.length - 1];
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
