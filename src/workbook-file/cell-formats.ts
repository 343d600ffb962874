import { formatCode } from './built-in-formats';
import { attribute, childNamed, childrenNamed, unescaped } from './xml';

/** What is asked of a cell's looks: how its number is shown, and the font, which may say how its text is encoded. */
export interface CellFormat {
  readonly numberFormat: string;
  readonly font: string;
}

const plain: CellFormat = { numberFormat: 'General', font: 'Calibri' };

/** The formats of a workbook by the number that cells name them by; the first is that of a cell without one. */
export class CellFormats {
  private readonly formats: readonly CellFormat[];

  /** @param styles the root of the styles part; a workbook may do without one. */
  constructor(styles: Element | null) {
    const declared = new Map(
      childrenNamed(childNamed(styles, 'numFmts'), 'numFmt').map((format) => [
        Number(attribute(format, 'numFmtId')),
        unescaped(attribute(format, 'formatCode') ?? 'General'),
      ]),
    );
    const fonts = childrenNamed(childNamed(styles, 'fonts'), 'font').map((font) =>
      unescaped(attribute(childNamed(font, 'name'), 'val') ?? plain.font),
    );
    const parents = childrenNamed(childNamed(styles, 'cellStyleXfs'), 'xf');
    this.formats = childrenNamed(childNamed(styles, 'cellXfs'), 'xf').map((xf) => {
      const parent = parents[Number(attribute(xf, 'xfId') ?? 0)];
      const id = (name: string): number => Number(attribute(xf, name) ?? attribute(parent, name) ?? 0);
      return {
        numberFormat: formatCode(id('numFmtId'), declared),
        font: fonts[id('fontId')] ?? fonts[0] ?? plain.font,
      };
    });
  }

  of(index: number): CellFormat {
    return this.formats[index] ?? this.formats[0] ?? plain;
  }
}
