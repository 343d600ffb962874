import {
  AlignmentType,
  Document,
  Header,
  type ISectionOptions,
  Packer,
  PageNumber,
  Paragraph,
  SectionType,
  TextRun,
} from 'docx';
import type { DispatchDocument } from '../core/reports/dispatch/dispatch-document';
import { annexContent, annexPaper } from './annex';
import { LaterRows } from './later-rows';
import { letterHead } from './letter-head';
import { letterText, recipients } from './letter-text';
import { fontName, halfPoints, type Paper, sizes, twips, upright } from './paper';
import { signature } from './signature';

/** What the file is, for those who send it. */
export const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Millimetres from the edge to the page number, which stands in the top margin. */
const pageNumberAt = 10;

/**
 * A reminder dispatch as a Word file, laid out by Nghị định 30/2020/NĐ-CP.
 * @returns the bytes of the .docx.
 * @example await dispatchFile(draftDispatch(sheets, thresholds, form).document())
 */
export async function dispatchFile(letter: DispatchDocument): Promise<Uint8Array> {
  const later = new LaterRows();
  const file = new Document({
    title: letter.subject.join(' '),
    creator: letter.agency.join(' '),
    lastModifiedBy: letter.agency.join(' '),
    styles: {
      default: {
        document: {
          run: {
            font: fontName,
            size: halfPoints(sizes.text),
            color: '000000',
            language: { value: 'vi-VN' },
          },
          paragraph: { spacing: { before: 0, after: 0 } },
        },
      },
    },
    sections: [
      section(upright, [
        letterHead(letter),
        ...recipients(letter),
        ...letterText(letter.body),
        signature(letter),
      ]),
      ...letter.annexes.map((annex) => {
        const paper = annexPaper(annex);
        return section(paper, annexContent(annex, paper, later));
      }),
    ],
  });
  return later.putInto(new Uint8Array(await Packer.toArrayBuffer(file)));
}

/** Pages numbered from 1, the first without its number; an annex counts its own. */
function section(paper: Paper, children: ISectionOptions['children']): ISectionOptions {
  const { orientation, width, height, margin } = paper;
  const numbered = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT], size: halfPoints(sizes.pageNumber) })],
  });
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: true,
      page: {
        // The library turns the paper itself.
        size: {
          orientation,
          width: twips(Math.min(width, height)),
          height: twips(Math.max(width, height)),
        },
        margin: {
          top: twips(margin.top),
          bottom: twips(margin.bottom),
          left: twips(margin.left),
          right: twips(margin.right),
          header: twips(pageNumberAt),
          footer: twips(pageNumberAt),
        },
        pageNumbers: { start: 1 },
      },
    },
    headers: {
      default: new Header({ children: [numbered] }),
      first: new Header({ children: [new Paragraph({})] }),
    },
    children,
  };
}
