import { child, type XmlElement } from '../xml/read-xml';

/** Excel's 56 colours of old, after eight that repeat the first ones. */
const INDEXED = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF ' +
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF ' +
  '800000 008000 000080 808000 800080 008080 C0C0C0 808080 ' +
  '9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF ' +
  '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF ' +
  '00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 ' +
  '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 ' +
  '003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

/** The theme of Office 2013 to 2022, for files without one; in the order of a file's `theme` attribute. */
const OFFICE_THEME =
  'FFFFFF 000000 E7E6E6 44546A 5B9BD5 ED7D31 A5A5A5 FFC000 4472C4 70AD47 0563C1 954F72'.split(' ');

/** The scheme's elements in the order that `theme="n"` counts: light and dark change places against the theme part. */
const THEME_ORDER = 'lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink'.split(
  ' ',
);

function hslOf(red: number, green: number, blue: number): [number, number, number] {
  const max = Math.max(red, green, blue);
  const min = Math.min(red, green, blue);
  const lightness = (max + min) / 2;
  const range = max - min;
  if (range === 0) return [0, 0, lightness];
  const saturation = range / (1 - Math.abs(2 * lightness - 1));
  const hue =
    max === red
      ? ((green - blue) / range + 6) % 6
      : max === green
        ? (blue - red) / range + 2
        : (red - green) / range + 4;
  return [hue, saturation, lightness];
}

function rgbOf(hue: number, saturation: number, lightness: number): [number, number, number] {
  const chroma = (1 - Math.abs(2 * lightness - 1)) * saturation;
  const middle = chroma * (1 - Math.abs((hue % 2) - 1));
  const table: [number, number, number][] = [
    [chroma, middle, 0],
    [middle, chroma, 0],
    [0, chroma, middle],
    [0, middle, chroma],
    [middle, 0, chroma],
    [chroma, 0, middle],
  ];
  const base = lightness - chroma / 2;
  const [red, green, blue] = table[Math.floor(hue) % 6] ?? [0, 0, 0];
  return [red + base, green + base, blue + base];
}

/**
 * Lightens (tint > 0) or darkens (tint < 0) a colour as SpreadsheetML defines it, on the lightness of HSL.
 *
 * @param rgb - six hex digits.
 * @example tinted('000000', 0.5) // '808080'
 */
export function tinted(rgb: string, tint: number): string {
  if (tint === 0) return rgb;
  const channel = (at: number): number => parseInt(rgb.slice(at, at + 2), 16) / 255;
  const [hue, saturation, lightness] = hslOf(channel(0), channel(2), channel(4));
  const moved = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  return rgbOf(hue, saturation, moved)
    .map((part) => Math.round(Math.min(1, Math.max(0, part)) * 255))
    .map((part) => part.toString(16).toUpperCase().padStart(2, '0'))
    .join('');
}

/** Turns a file's colours (own, indexed, theme with tint) into `#RRGGBB`. */
export class Palette {
  private readonly theme: readonly string[];
  private readonly indexed: readonly string[];

  /**
   * @param theme - root of the theme part, where there is one.
   * @param own - the `colors` element of the styles part, where a file redefines the indexed colours.
   */
  constructor(theme?: XmlElement, own?: XmlElement) {
    const scheme = child(child(theme, 'themeElements'), 'clrScheme');
    this.theme = THEME_ORDER.map((name, index) => {
      const value = child(scheme, name)?.children[0]?.attributes;
      const rgb = value?.lastClr ?? value?.val ?? '';
      return /^[0-9a-f]{6}$/i.test(rgb) ? rgb.toUpperCase() : (OFFICE_THEME[index] ?? '000000');
    });
    const redefined = child(own, 'indexedColors')?.children.map(({ attributes }) =>
      attributes.rgb?.slice(-6),
    );
    this.indexed = INDEXED.map((rgb, index) => redefined?.[index]?.toUpperCase() ?? rgb);
  }

  /** `#RRGGBB`, or undefined for an automatic, absent or unreadable colour. */
  resolve(color: XmlElement | undefined): string | undefined {
    if (!color) return undefined;
    const { rgb, theme, indexed, tint } = color.attributes;
    const base =
      rgb !== undefined && /^([0-9a-f]{2})?[0-9a-f]{6}$/i.test(rgb)
        ? rgb.slice(-6).toUpperCase()
        : theme !== undefined
          ? this.theme[Number(theme)]
          : indexed !== undefined
            ? this.indexedColor(Number(indexed))
            : undefined;
    return base === undefined ? undefined : `#${tinted(base, Number(tint ?? 0) || 0)}`;
  }

  private indexedColor(index: number): string | undefined {
    // 64 is the system's text colour, which a file means as "automatic"; 65 is its window background.
    return index === 65 ? 'FFFFFF' : this.indexed[index];
  }
}
