import { AlignmentType, BorderStyle, LineRuleType, Paragraph, TextRun } from 'docx';
import { halfPoints, sizes, twips } from './paper';

export interface LineLook {
  /** Points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly align?: (typeof AlignmentType)[keyof typeof AlignmentType];
  /** Points above the line. */
  readonly before?: number;
  readonly keepNext?: boolean;
}

/** One line, or a short paragraph, that stands by itself; centred unless told otherwise. */
export function line(text: string, look: LineLook = {}): Paragraph {
  const { size = sizes.text, bold = false, italics = false, before = 0, keepNext = false } = look;
  return new Paragraph({
    alignment: look.align ?? AlignmentType.CENTER,
    spacing: { before: before * 20, after: 0 },
    keepNext,
    children: [new TextRun({ text, size: halfPoints(size), bold, italics })],
  });
}

/** The least height that Word gives a line, in twips: the rule is drawn below it. */
const thin = 40;

/**
 * A solid rule below centred words, which the decree wants drawn and not underlined.
 * @param length @param within millimetres: of the rule, and of the place that the words are centred in.
 */
export function rule(length: number, within: number): Paragraph {
  const side = twips(Math.max(0, (within - length) / 2));
  return new Paragraph({
    indent: { left: side, right: side },
    spacing: { before: 0, after: 0, line: thin, lineRule: LineRuleType.EXACT },
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 0, color: '000000' } },
    children: [new TextRun({ text: '', size: 2 })],
  });
}

/** Breadth of a letter in ems, on average: capitals of Times New Roman Bold with their spaces. */
const boldCapital = 0.62;

/** How long words in bold capitals come out, in millimetres. */
export function capitalsLength(text: string, points: number): number {
  return (text.length * boldCapital * points * 25.4) / 72;
}
