import type { CellStyle, ConditionalStyle } from '../../model/workbook-model';
import { child, flag, type XmlElement } from '../xml/read-xml';
import { Palette } from './colors';
import { formatCode } from './number-formats';
import {
  readAlignment,
  readBorders,
  readConditionalStyle,
  readFill,
  readFont,
  readNumberFormats,
} from './read-style-parts';

/** What a cell's `s` means. */
export interface CellFormat {
  readonly style: CellStyle;
  readonly quotePrefix: boolean;
}

/** The styles part, resolved. Equal styles are one object. */
export class StyleTable {
  private readonly formats: readonly CellFormat[];
  private readonly interned = new Map<string, CellStyle>();
  readonly conditionalStyles: readonly ConditionalStyle[];
  readonly palette: Palette;

  /**
   * @param styles - root of the styles part; a workbook may do without one.
   * @param theme - root of the theme part.
   */
  constructor(styles?: XmlElement, theme?: XmlElement) {
    const palette = new Palette(theme, child(styles, 'colors'));
    this.palette = palette;
    const numberFormats = readNumberFormats(child(styles, 'numFmts'));
    const fonts = (child(styles, 'fonts')?.children ?? []).map((font) => readFont(font, palette));
    const fills = (child(styles, 'fills')?.children ?? []).map((fill) => readFill(fill, palette));
    const borders = (child(styles, 'borders')?.children ?? []).map((border) => readBorders(border, palette));
    const parents = child(styles, 'cellStyleXfs')?.children ?? [];
    const xfs = child(styles, 'cellXfs')?.children ?? [];
    this.formats = (xfs.length > 0 ? xfs : [undefined]).map((xf) => {
      const parent = parents[Number(xf?.attributes.xfId ?? 0)];
      const id = (name: string): number => Number(xf?.attributes[name] ?? parent?.attributes[name] ?? 0);
      const piece = (name: string, applied: string): XmlElement | undefined =>
        child(xf, name) ??
        (flag(xf?.attributes[applied], false) ? undefined : inherited(parent, name, applied));
      return {
        style: this.intern({
          numberFormat: formatCode(id('numFmtId'), numberFormats),
          font: fonts[id('fontId')] ?? fonts[0] ?? readFont(undefined, palette),
          fill: fills[id('fillId')] ?? null,
          borders: borders[id('borderId')] ?? {},
          ...readAlignment(piece('alignment', 'applyAlignment')),
          locked: flag(piece('protection', 'applyProtection')?.attributes.locked, true),
        }),
        quotePrefix: flag(xf?.attributes.quotePrefix, false),
      };
    });
    this.conditionalStyles = (child(styles, 'dxfs')?.children ?? []).map((dxf) =>
      readConditionalStyle(dxf, palette),
    );
  }

  /** The format of a cell's `s`; one out of range counts as 0, as in Excel. */
  formatOf(index: number): CellFormat {
    return this.formats[index] ?? this.defaultFormat;
  }

  get defaultFormat(): CellFormat {
    const first = this.formats[0];
    if (!first) throw new Error('a style table always has a format');
    return first;
  }

  private intern(style: CellStyle): CellStyle {
    const key = JSON.stringify(style);
    const known = this.interned.get(key);
    if (known) return known;
    this.interned.set(key, style);
    return style;
  }
}

/** What a cell's format takes from its named style: only what the style itself applies. */
function inherited(parent: XmlElement | undefined, name: string, applied: string): XmlElement | undefined {
  return flag(parent?.attributes[applied], true) ? child(parent, name) : undefined;
}
