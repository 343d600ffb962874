import { AlignmentType, LineRuleType, Paragraph, TextRun } from 'docx';
import type { DispatchBlock, DispatchDocument } from '../core/reports/dispatch/dispatch-document';
import { line } from './lines';
import { twips } from './paper';

/** Millimetres that the first line of a paragraph stands in: 1 or 1,27 cm. */
const firstLine = 12.7;
/** Points after a paragraph, at least 6; lines a little apart, between single and one and a half. */
const after = 6;
const lineHeight = 264;
const labelAt = 25;
const listAt = 45;
const dash = 4;

/** "Kính gửi": one recipient on the same line, several below it, each with its dash. */
export function recipients({ recipients: { label, lines } }: DispatchDocument): Paragraph[] {
  const [only, ...more] = lines;
  if (more.length === 0) return [line(`${label} ${only ?? ''}`.trim(), { before: 18 }), line('')];
  return [
    new Paragraph({
      indent: { left: twips(labelAt) },
      spacing: { before: 18 * 20, after: 0 },
      keepNext: true,
      children: [new TextRun(label)],
    }),
    ...listed(lines).map(
      (text) =>
        new Paragraph({
          indent: { left: twips(listAt), hanging: twips(dash) },
          children: [new TextRun(`- ${text}`)],
        }),
    ),
    line(''),
  ];
}

/** The lines of a list as the decree ends them: with a semicolon, the last one with a full stop. */
export function listed(lines: readonly string[]): string[] {
  return lines.map((text, index) => `${text}${index === lines.length - 1 ? '.' : ';'}`);
}

/** The letter's own text; its last paragraph stays with the signature. */
export function letterText(blocks: readonly DispatchBlock[]): Paragraph[] {
  return blocks.map(({ kind, text }, index) => {
    const isHeading = kind === 'heading';
    return new Paragraph({
      alignment: AlignmentType.JUSTIFIED,
      indent: { firstLine: twips(firstLine) },
      spacing: { after: after * 20, line: lineHeight, lineRule: LineRuleType.AUTO },
      keepNext: isHeading || index === blocks.length - 1,
      children: [new TextRun({ text: kind === 'item' ? `- ${text}` : text, bold: isHeading })],
    });
  });
}
