import type { ReportStyle } from '../../src/core/edits/report-content';
import { reportLooks } from '../../src/excel/report-styles';

/** Relative luminance (WCAG 2.2): what is left of a colour on a black-and-white printer. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const contrast = (one: string, other: string): number => {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
};

const styles = Object.keys(reportLooks) as ReportStyle[];

describe('a report in grey', () => {
  it.each(styles)('%s can be read on its ground', (style) => {
    const { color = '#000000', fill = '#FFFFFF' } = reportLooks[style];
    expect(contrast(color, fill)).toBeGreaterThanOrEqual(4.5);
  });

  it('tells a flagged rate by its sign, its weight and its ground, without any colour', () => {
    const [flagged, usual] = [reportLooks.flaggedRate, reportLooks.rate];
    expect(flagged.numberFormat).toBe(`"▼ "${usual.numberFormat}`);
    expect([flagged.bold, usual.bold]).toEqual([true, undefined]);
    // A printer shows a ground as grey only from about so much on.
    expect(contrast(flagged.fill ?? '#FFFFFF', usual.fill ?? '#FFFFFF')).toBeGreaterThan(1.15);
  });

  it.each(['header', 'totalCount', 'totalRate'] as const)(
    '%s is told by its weight, not by its ground',
    (style) => {
      expect(reportLooks[style].bold).toBe(true);
    },
  );

  it.each(styles.filter((style) => reportLooks[style].numberFormat !== undefined))(
    '%s has its number format in en-US codes',
    (style) => {
      expect(reportLooks[style].numberFormat).toMatch(/^(?:"▼ ")?(?:0|#,##0|0\.00|dd\/mm\/yyyy)$/);
    },
  );
});
