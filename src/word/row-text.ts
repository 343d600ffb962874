import type { PrintedRow } from '../core/reports/dispatch/dispatch-document';
import { cellPadding } from './column-widths';
import { halfPoints, twips } from './paper';

/** How the rows of a table are set. */
export interface RowLook {
  /** Points. */
  readonly size: number;
  /** Millimetres, one a column. */
  readonly widths: readonly number[];
}

const side = `w:w="${twips(cellPadding)}" w:type="dxa"`;
const margins =
  `<w:tcMar><w:top w:w="30" w:type="dxa"/><w:left ${side}/>` +
  `<w:bottom w:w="30" w:type="dxa"/><w:right ${side}/></w:tcMar>`;
const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** A row of figures as WordprocessingML: what the library makes of it, without the objects in between. */
export function rowText({ cells, bold }: PrintedRow, { size, widths }: RowLook): string {
  const type = `<w:sz w:val="${halfPoints(size)}"/><w:szCs w:val="${halfPoints(size)}"/>`;
  const run = `<w:rPr>${bold ? '<w:b/><w:bCs/>' : ''}${type}</w:rPr>`;
  const texts = cells.map(({ text, align, column, span }) => {
    const width = widths.slice(column, column + span).reduce((sum, one) => sum + twips(one), 0);
    return (
      `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${span > 1 ? `<w:gridSpan w:val="${span}"/>` : ''}` +
      `${margins}<w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:jc w:val="${align}"/></w:pPr>` +
      `<w:r>${run}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p></w:tc>`
    );
  });
  return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${texts.join('')}</w:tr>`;
}

function escaped(text: string): string {
  // A cell may hold characters that no XML file may.
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>]/g, (sign) => escapes[sign] ?? sign);
}
