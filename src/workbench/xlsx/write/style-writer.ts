import type { CellStyle, ConditionalStyle } from '../../model/workbook-model';
import { builtInFormatId, FIRST_OWN_FORMAT } from '../styles/number-formats';
import { decodeXString, encodeXString, escapeAttribute } from '../xml/escape';
import { attributesOf, childText, withAttribute, withAttributes, withChild } from '../xml/element-text';
import { flag } from '../xml/read-xml';
import { sameFont } from './compare-cells';
import { prefixed, StyleLists } from './style-lists';
import { alignmentXml, borderXml, conditionalStyleXml, fillXml, fontXml } from './style-xml';

const XF_ORDER = ['alignment', 'protection', 'extLst'];

/** Finds or makes the format numbers (`s`, `dxfId`) that changed cells need. */
export class StyleWriter {
  private readonly lists: StyleLists;
  private readonly made = new Map<number, WeakMap<CellStyle, WeakMap<CellStyle, number>>>();
  private formats: Map<string, number> | null = null;
  private differentialFormats: Map<string, number> | null = null;

  /**
   * @param text - the styles part.
   */
  constructor(text: string) {
    this.lists = new StyleLists(text);
  }

  finish(): string {
    return this.lists.finish();
  }

  /**
   * The number of the format that `base` becomes when a cell that looked like `before` is to look like `after`. What
   * the model does not know (diagonal borders, protection of formulas, fonts' families …) stays as `base` has it.
   */
  derive(base: number, before: CellStyle, after: CellStyle): number {
    if (before === after) return base;
    const byBefore = this.made.get(base) ?? new WeakMap<CellStyle, WeakMap<CellStyle, number>>();
    const byAfter = byBefore.get(before) ?? new WeakMap<CellStyle, number>();
    const index = byAfter.get(after) ?? this.lists.indexOf('cellXfs', this.changed(base, before, after));
    this.made.set(base, byBefore.set(before, byAfter.set(after, index)));
    return index;
  }

  /** The same format with or without the leading apostrophe's mark. */
  withQuotePrefix(base: number, quotePrefix: boolean): number {
    const xf = this.lists.entry('cellXfs', base) ?? '<xf/>';
    if (flag(attributesOf(xf).quotePrefix, false) === quotePrefix) return base;
    return this.lists.indexOf('cellXfs', withAttribute(xf, 'quotePrefix', quotePrefix ? '1' : null));
  }

  /** The number of a conditional rule's look. */
  differential(style: ConditionalStyle): number {
    const id = style.numberFormat === undefined ? null : this.differentialFormatId(style.numberFormat);
    return this.lists.indexOf('dxfs', conditionalStyleXml(style, id, this.lists.prefix));
  }

  private changed(base: number, before: CellStyle, after: CellStyle): string {
    const { lists } = this;
    let xf = lists.entry('cellXfs', base) ?? '<xf/>';
    const own = attributesOf(xf);
    const parentXf = lists.entry('cellStyleXfs', Number(own.xfId ?? 0));
    const parent = parentXf === undefined ? {} : attributesOf(parentXf);
    const number = (name: string): number => Number(own[name] ?? parent[name] ?? 0);
    const set = (name: string, value: number, applied: string): void => {
      xf = withAttributes(xf, { [name]: String(value), [applied]: '1' });
    };
    if (before.numberFormat !== after.numberFormat) {
      set('numFmtId', this.formatId(after.numberFormat), 'applyNumberFormat');
    }
    if (!sameFont(before.font, after.font)) {
      const font = fontXml(
        lists.entry('fonts', number('fontId')) ?? '',
        before.font,
        after.font,
        lists.prefix,
      );
      set('fontId', lists.indexOf('fonts', font), 'applyFont');
    }
    if (before.fill !== after.fill) {
      set('fillId', lists.indexOf('fills', fillXml(after.fill, lists.prefix)), 'applyFill');
    }
    const border = lists.entry('borders', number('borderId')) ?? '';
    const bordered = borderXml(border, before.borders, after.borders, lists.prefix);
    if (bordered !== border) set('borderId', lists.indexOf('borders', bordered), 'applyBorder');
    const piece = (name: string, applied: string): string =>
      childText(xf, name) ??
      (flag(own[applied], false) || parentXf === undefined || !flag(parent[applied], true)
        ? undefined
        : childText(parentXf, name)) ??
      prefixed(`<${name}/>`, lists.prefix);
    const alignment = piece('alignment', 'applyAlignment');
    const aligned = alignmentXml(alignment, before, after);
    if (aligned !== alignment) {
      xf = withAttribute(withChild(xf, 'alignment', aligned, XF_ORDER), 'applyAlignment', '1');
    }
    if (before.locked !== after.locked) {
      const locked = withAttribute(
        piece('protection', 'applyProtection'),
        'locked',
        after.locked ? '1' : '0',
      );
      xf = withAttribute(withChild(xf, 'protection', locked, XF_ORDER), 'applyProtection', '1');
    }
    return xf;
  }

  /** The file's declared formats, by code. */
  private get ownFormats(): Map<string, number> {
    this.formats ??= new Map(
      this.lists.entries('numFmts').map((entry) => {
        const { numFmtId, formatCode } = attributesOf(entry);
        return [decodeXString(formatCode ?? ''), Number(numFmtId)];
      }),
    );
    return this.formats;
  }

  /** Conditional rules declare their formats in place, out of the list; their numbers are taken all the same. */
  private get ruleFormats(): Map<string, number> {
    this.differentialFormats ??= new Map(
      this.lists.entries('dxfs').flatMap((entry) => {
        const format = childText(entry, 'numFmt');
        if (format === undefined) return [];
        const { numFmtId, formatCode } = attributesOf(format);
        return [[decodeXString(formatCode ?? ''), Number(numFmtId)] as const];
      }),
    );
    return this.differentialFormats;
  }

  private freshFormatId(): number {
    return Math.max(FIRST_OWN_FORMAT - 1, ...this.ownFormats.values(), ...this.ruleFormats.values()) + 1;
  }

  private knownFormatId(code: string): number | undefined {
    const own = this.ownFormats.get(code);
    if (own !== undefined) return own;
    const builtIn = builtInFormatId(code);
    const redeclared = builtIn !== null && [...this.ownFormats.values()].includes(builtIn);
    return builtIn === null || redeclared ? undefined : builtIn;
  }

  private formatId(code: string): number {
    const known = this.knownFormatId(code);
    if (known !== undefined) return known;
    const id = this.freshFormatId();
    const text = escapeAttribute(encodeXString(code));
    this.lists.indexOf(
      'numFmts',
      prefixed(`<numFmt numFmtId="${String(id)}" formatCode="${text}"/>`, this.lists.prefix),
    );
    this.ownFormats.set(code, id);
    return id;
  }

  private differentialFormatId(code: string): number {
    const id = this.knownFormatId(code) ?? this.ruleFormats.get(code) ?? this.freshFormatId();
    this.ruleFormats.set(code, id);
    return id;
  }
}
