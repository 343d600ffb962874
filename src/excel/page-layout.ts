import type { ReportContent } from '../core/edits/report-content';
import { pointsOf } from './column-widths';
import { reportFont } from './report-styles';

const pointsPerMillimetre = 72 / 25.4;

/** A4, in millimetres. */
const paper = { short: 210, long: 297 } as const;

/** Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục I.3, in millimetres: whichever way the page lies. */
const margins = { top: 20, bottom: 20, left: 30, right: 15 } as const;

/** The page number stands in the middle of the top margin: mục I.7. */
const pageNumber = { size: 13, at: 10 } as const;

/** How small a page upright may be printed: the 12 points of the cells come out as 10. */
const smallest = 0.84;

/**
 * True where columns printed on one page upright would come out too small to be read.
 * @param columnWidths in characters.
 * @example liesAcross([7, 32, 13, 13]) // false
 */
export function liesAcross(columnWidths: readonly number[]): boolean {
  const asked = columnWidths.reduce((sum, characters) => sum + pointsOf(characters), 0);
  return asked * smallest > (paper.short - margins.left - margins.right) * pointsPerMillimetre;
}

/**
 * Queues the page of one of our sheets: A4, one page wide and as many tall as it takes, margins and page numbers by Nghị
 * định 30/2020/NĐ-CP. There is no print area: without one Excel prints all that stands on the sheet, which is the report
 * with its charts and what the person puts beside it.
 */
export function layOutPage(sheet: Excel.Worksheet, content: ReportContent): void {
  const { pageLayout } = sheet;
  pageLayout.paperSize = Excel.PaperType.a4;
  pageLayout.orientation = liesAcross(content.columnWidths)
    ? Excel.PageOrientation.landscape
    : Excel.PageOrientation.portrait;
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.centerHorizontally = true;
  pageLayout.topMargin = margins.top * pointsPerMillimetre;
  pageLayout.bottomMargin = margins.bottom * pointsPerMillimetre;
  pageLayout.leftMargin = margins.left * pointsPerMillimetre;
  pageLayout.rightMargin = margins.right * pointsPerMillimetre;
  pageLayout.headerMargin = pageNumber.at * pointsPerMillimetre;
  // Each report counts its own pages, also where a whole workbook is printed.
  pageLayout.firstPageNumber = 1;
  const { headersFooters } = pageLayout;
  headersFooters.state = Excel.HeaderFooterState.firstAndDefault;
  headersFooters.useSheetScale = false;
  headersFooters.defaultForAllPages.centerHeader = `&"${reportFont.name},Regular"&${pageNumber.size}&P`;
  repeatHeader(sheet, content);
}

/** Queues which rows are printed at the head of each page; they move when a report is made anew. */
export function repeatHeader(sheet: Excel.Worksheet, { printTitleRows }: ReportContent): void {
  if (printTitleRows === null) return;
  const [first, last] = printTitleRows;
  sheet.pageLayout.setPrintTitleRows(`$${first}:$${last}`);
}
