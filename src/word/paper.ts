import { convertMillimetersToTwip, PageOrientation } from 'docx';

/**
 * Paper and type of an administrative document: Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục I. Top and bottom 20–25
 * mm, left 30–35, right 15–20, whichever way a page lies.
 */
export interface Paper {
  readonly orientation: (typeof PageOrientation)[keyof typeof PageOrientation];
  /** Millimetres. */
  readonly width: number;
  readonly height: number;
  readonly margin: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
}

export const upright: Paper = {
  orientation: PageOrientation.PORTRAIT,
  width: 210,
  height: 297,
  margin: { top: 20, bottom: 20, left: 30, right: 15 },
};

export const across: Paper = {
  orientation: PageOrientation.LANDSCAPE,
  width: 297,
  height: 210,
  margin: upright.margin,
};

/** Millimetres between the margins. */
export function textWidth({ width, margin }: Paper): number {
  return width - margin.left - margin.right;
}

/** The twentieths of a point that Word counts in. */
export function twips(millimetres: number): number {
  return convertMillimetersToTwip(millimetres);
}

/** The half points that Word counts type in. */
export function halfPoints(points: number): number {
  return points * 2;
}

export const fontName = 'Times New Roman';

/** Sizes in points; where the decree leaves a choice, the pair that it names together (13 with 14). */
export const sizes = {
  state: 13,
  motto: 14,
  agency: 13,
  number: 13,
  subject: 13,
  date: 14,
  text: 14,
  copiesLabel: 12,
  copies: 11,
  authority: 14,
  annexLabel: 14,
  annexTitle: 13,
  pageNumber: 14,
} as const;
