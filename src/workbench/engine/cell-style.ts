import type { CellStyle } from '../model/workbook-model';

/** What a cell looks like that nobody ever formatted, in a workbook that says nothing else. */
export const DEFAULT_STYLE: CellStyle = {
  numberFormat: 'General',
  font: { name: 'Calibri', size: 11, bold: false, italic: false, underline: false, color: '#000000' },
  fill: null,
  borders: {},
  horizontal: 'general',
  vertical: 'bottom',
  wrap: false,
  indent: 0,
  locked: true,
};

/** A change of some properties of a style; `borders` replaces the sides it names, `null` takes a side away. */
export interface StylePatch {
  readonly numberFormat?: string;
  readonly font?: Partial<CellStyle['font']>;
  readonly fill?: string | null;
  readonly borders?: { readonly [Side in BorderName]?: CellStyle['borders'][Side] | null };
  readonly horizontal?: CellStyle['horizontal'];
  readonly vertical?: CellStyle['vertical'];
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly locked?: boolean;
}

export type BorderName = 'top' | 'right' | 'bottom' | 'left';
const BORDER_NAMES: readonly BorderName[] = ['top', 'right', 'bottom', 'left'];

/**
 * A style with some properties changed; the original stays as it is.
 *
 * @param style the style before
 * @param patch what changes
 * @example patchStyle(DEFAULT_STYLE, { font: { bold: true } }).font.bold // true
 */
export function patchStyle(style: CellStyle, patch: StylePatch): CellStyle {
  const { borders: sides, font, ...rest } = patch;
  const borders: { -readonly [Side in BorderName]?: CellStyle['borders'][Side] } = { ...style.borders };
  for (const name of BORDER_NAMES) {
    const side = sides?.[name];
    if (side === null) delete borders[name];
    else if (side !== undefined) borders[name] = side;
  }
  return { ...style, ...rest, font: { ...style.font, ...font }, borders };
}

/**
 * Keeps one object for each look, so that `===` tells whether two cells look alike, across every model that one
 * engine takes in or gives out.
 */
export class StylePool {
  private readonly byKey = new Map<string, CellStyle>();
  private readonly known = new WeakSet<CellStyle>();

  /** The one object that stands for this look. */
  intern(style: CellStyle): CellStyle {
    if (this.known.has(style)) return style;
    const key = styleKey(style);
    const kept = this.byKey.get(key);
    if (kept) return kept;
    this.byKey.set(key, style);
    this.known.add(style);
    return style;
  }
}

/** Text that is the same for equal styles, however their properties are ordered. */
export function styleKey(style: CellStyle): string {
  const { font } = style;
  const sides = BORDER_NAMES.map((name) => {
    const side = style.borders[name];
    return side ? `${side.style},${side.color ?? ''}` : '';
  });
  const face = [font.name, font.size, font.bold, font.italic, font.underline, font.color];
  const place = [style.horizontal, style.vertical, style.wrap, style.indent, style.locked];
  return JSON.stringify([style.numberFormat, face, style.fill, sides, place]);
}
