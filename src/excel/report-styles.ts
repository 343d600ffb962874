import type { OwnFormat } from '../core/edits/own-format';
import type { ReportStyle } from '../core/edits/report-content';
import { flagLook } from './flag-look';

/** How the cells of our sheets look: restrained, like a good government table. */
interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly align: 'General' | 'Left' | 'Center' | 'Right';
  readonly wrap?: boolean;
  /** Keeps texts and figures off the borders. */
  readonly indent?: 1;
  readonly borders?: boolean;
  /** en-US code; each Excel shows it with its own separators. */
  readonly numberFormat?: string;
}

const headerFill = '#E3EEF5';
const totalFill = '#F3F6F8';
const linkText = '#0B5C9E';
/**
 * Black to the eye. LibreOffice forgets the indent of a figure that differs from its neighbour on the left in the number
 * format alone; rates and counts differ in this too.
 */
const rateText = '#0A0A0A';

/** Of the lines around the cells of a table. */
export const borderColor = '#7A8A94';

export const reportFont = { name: 'Times New Roman', size: 12 } as const;

export const reportLooks: Readonly<Record<ReportStyle, Look>> = {
  title: { bold: true, size: 14, align: 'Center', wrap: true },
  subtitle: { italic: true, align: 'Center' },
  section: { bold: true, size: 13, align: 'Left' },
  header: { bold: true, fill: headerFill, align: 'Center', wrap: true, borders: true },
  ordinal: { align: 'Center', borders: true, numberFormat: '0' },
  link: { align: 'Center', borders: true, color: linkText, underline: true },
  day: { align: 'Center', borders: true, numberFormat: 'dd/mm/yyyy' },
  figure: { indent: 1, align: 'Right', wrap: true, borders: true },
  text: { indent: 1, align: 'Left', wrap: true, borders: true },
  count: { indent: 1, align: 'Right', borders: true, numberFormat: '#,##0' },
  rate: { indent: 1, align: 'Right', borders: true, color: rateText, numberFormat: '0.00' },
  change: { indent: 1, align: 'Right', borders: true, color: rateText, numberFormat: '0.00' },
  flaggedRate: {
    indent: 1,
    align: 'Right',
    borders: true,
    numberFormat: '"▼ "0.00',
    fill: flagLook.fill,
    color: flagLook.text,
    bold: true,
  },
  totalText: { bold: true, fill: totalFill, align: 'Center', borders: true },
  totalCount: {
    indent: 1,
    bold: true,
    fill: totalFill,
    align: 'Right',
    borders: true,
    numberFormat: '#,##0',
  },
  totalRate: {
    indent: 1,
    bold: true,
    fill: totalFill,
    align: 'Right',
    borders: true,
    color: rateText,
    numberFormat: '0.00',
  },
  totalChange: {
    indent: 1,
    bold: true,
    fill: totalFill,
    align: 'Right',
    borders: true,
    color: rateText,
    numberFormat: '0.00',
  },
  remark: { italic: true, align: 'Left', wrap: true },
  person: { align: 'General' },
};

const line = { style: 'Continuous', color: borderColor, weight: 'Thin' } as const;

/** The same as Excel tells it of a cell, with everything said. */
export const fullLook = Object.fromEntries(
  Object.entries(reportLooks).map(([style, look]) => [style, told(look)]),
) as Readonly<Record<ReportStyle, OwnFormat>>;

function told(look: Look): OwnFormat {
  const side = look.borders === true ? line : null;
  return {
    fill: look.fill ?? null,
    color: look.color ?? '#000000',
    bold: look.bold ?? false,
    italic: look.italic ?? false,
    underline: look.underline === true ? 'Single' : 'None',
    font: reportFont.name,
    size: look.size ?? reportFont.size,
    numberFormat: look.numberFormat ?? 'General',
    align: look.align,
    vertical: 'Center',
    wrap: look.wrap ?? false,
    indent: look.indent ?? 0,
    borders: { top: side, right: side, bottom: side, left: side },
  };
}
