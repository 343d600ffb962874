import type { ChartContent, ChartLine } from '../../model/chart-model';
import { content, element, valued } from '../xml/build-element';

/** Looks of a chart's parts as DrawingML says them: fills, lines, texts. */

/** A point in the file's unit, English Metric Units. */
export const EMU_PER_POINT = 12_700;

const DASHES: Readonly<Record<Exclude<ChartLine['style'], 'none'>, string>> = {
  continuous: 'solid',
  dash: 'dash',
  dot: 'sysDot',
  dashDot: 'dashDot',
};

export function solidFill(color: string): string {
  return element('a:solidFill', {}, valued('a:srgbClr', color.replace('#', '').toUpperCase()));
}

export function lineLook(line: ChartLine): string {
  const width = { w: Math.round(line.weight * EMU_PER_POINT) };
  if (line.style === 'none') return element('a:ln', width, '<a:noFill/>');
  return element(
    'a:ln',
    { ...width, cap: 'flat' },
    solidFill(line.color),
    valued('a:prstDash', DASHES[line.style]),
    '<a:round/>',
  );
}

/** The look of a shape; empty when all of it is automatic. */
export function shapeLook(fill: string | null, line: ChartLine | null): string {
  const parts = (fill === null ? '' : solidFill(fill)) + (line === null ? '' : lineLook(line));
  return parts === '' ? '' : element('c:spPr', {}, parts);
}

/** A thin continuous line, for axes and the like. */
export function thinLine(color: string): string {
  return element('c:spPr', {}, lineLook({ color, weight: 0.75, style: 'continuous' }));
}

/** The font of a chart's texts; what is absent is automatic. */
export type ChartFont = ChartContent['font'];

function typefaces(font: ChartFont): string {
  const { name } = font ?? {};
  if (name === undefined) return '';
  return ['latin', 'ea', 'cs'].map((script) => element(`a:${script}`, { typeface: name })).join('');
}

/**
 * How texts look that are not written out here, such as those of an axis.
 *
 * @param points - their size where the chart's font has none; null leaves it to Excel
 */
export function textLook(points: number | null, font: ChartFont): string {
  const size = font?.size ?? points;
  const look = { sz: size === null ? null : Math.round(size * 100), b: 0 };
  const properties = element('a:defRPr', look, typefaces(font));
  const paragraph = element('a:p', {}, element('a:pPr', {}, properties), '<a:endParaRPr lang="vi-VN"/>');
  return element('c:txPr', {}, '<a:bodyPr/><a:lstStyle/>', paragraph);
}

/**
 * A title that lies over nothing. Each line of the text is a paragraph.
 *
 * @param points - its size where the chart's font has none
 * @param turned - reads upwards
 */
export function titleElement(text: string, points: number, font: ChartFont, turned = false): string {
  const look = { sz: Math.round((font?.size ?? points) * 100), b: 1 };
  const faces = typefaces(font);
  const paragraphs = text
    .split('\n')
    .map((line) =>
      element(
        'a:p',
        {},
        element('a:pPr', {}, element('a:defRPr', look, faces)),
        element(
          'a:r',
          {},
          element('a:rPr', { lang: 'vi-VN', ...look }, faces),
          element('a:t', {}, content(line)),
        ),
      ),
    );
  const body = turned ? '<a:bodyPr rot="-5400000" vert="horz"/>' : '<a:bodyPr/>';
  const rich = element('c:rich', {}, body, '<a:lstStyle/>', ...paragraphs);
  return element('c:title', {}, element('c:tx', {}, rich), valued('c:overlay', 0));
}
