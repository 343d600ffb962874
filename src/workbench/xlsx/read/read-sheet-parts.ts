import type {
  ColumnModel,
  PageLayout,
  Rectangle,
  SheetModel,
  SheetProtection,
} from '../../model/workbook-model';
import { MAX_COLUMNS, parseRange } from '../a1';
import { decodeXString } from '../xml/escape';
import { child, childrenNamed, flag, type XmlElement } from '../xml/read-xml';

/** Readers of the elements of a worksheet around its cells. */

/** How many columns of one `<col>` are told apart beyond the last used one; "to the end of the sheet" is 16,384. */
const LONGEST_COLUMN_RUN = 256;

/**
 * @param lastColumn - the last column with a cell; a range reaching beyond it is cut, in the model only.
 */
export function readColumns(cols: readonly XmlElement[], lastColumn: number): Map<number, ColumnModel> {
  const columns = new Map<number, ColumnModel>();
  for (const { attributes } of cols.flatMap((element) => childrenNamed(element, 'col'))) {
    const first = Number(attributes.min) - 1;
    const last = Math.min(
      Number(attributes.max) - 1,
      MAX_COLUMNS - 1,
      Math.max(lastColumn, first + LONGEST_COLUMN_RUN - 1),
    );
    const width = attributes.width === undefined ? NaN : Number(attributes.width);
    const hidden = flag(attributes.hidden, false);
    for (let column = first; column <= last; column++) {
      columns.set(column, Number.isFinite(width) ? { width, hidden } : { hidden });
    }
  }
  return columns;
}

export function readMerges(mergeCells: XmlElement | undefined): Rectangle[] {
  return childrenNamed(mergeCells, 'mergeCell')
    .map(({ attributes }) => parseRange(attributes.ref ?? ''))
    .filter((range) => range !== null);
}

export function readFrozen(view: XmlElement | undefined): SheetModel['frozen'] {
  const pane = child(view, 'pane')?.attributes;
  const isFrozen = pane?.state === 'frozen' || pane?.state === 'frozenSplit';
  const count = (split: string | undefined): number => (isFrozen ? Math.trunc(Number(split ?? 0)) || 0 : 0);
  return { rows: count(pane?.ySplit), columns: count(pane?.xSplit) };
}

export function readProtection(protection: XmlElement | undefined): SheetProtection {
  const flags: Record<string, boolean> = {};
  for (const [name, value] of Object.entries(protection?.attributes ?? {})) {
    if (
      name !== 'sheet' &&
      /^(0|1|true|false)$/.test(value) &&
      /^[a-zA-Z]+$/.test(name) &&
      name !== 'password'
    ) {
      flags[name] = flag(value, false);
    }
  }
  return { enabled: flag(protection?.attributes.sheet, false), flags };
}

/** Whether a criterion of the filter is set now; a filter with none hides nothing. */
export function readAutoFilter(filter: XmlElement | undefined): SheetModel['autoFilter'] {
  const range = parseRange(filter?.attributes.ref ?? '');
  if (!filter || !range) return null;
  const criteria = ['filters', 'customFilters', 'top10', 'dynamicFilter', 'colorFilter', 'iconFilter'];
  const active = childrenNamed(filter, 'filterColumn').some((column) =>
    column.children.some((criterion) => criteria.includes(criterion.name)),
  );
  return { range, active };
}

/**
 * @param element - finds a top-level element of the worksheet.
 * @param titleRows - from the defined name that holds the print titles.
 * @param printAreas - from the one that holds the print area.
 */
export function readPageLayout(
  element: (name: string) => XmlElement | undefined,
  titleRows: string | null,
  printAreas: readonly Rectangle[],
): PageLayout {
  const setup = element('pageSetup')?.attributes ?? {};
  const margins = element('pageMargins')?.attributes ?? {};
  const options = element('printOptions')?.attributes ?? {};
  const fits = flag(child(element('sheetPr'), 'pageSetUpPr')?.attributes.fitToPage, false);
  const pages = (value: string | undefined): number | null => (fits ? Number(value ?? 1) || null : null);
  const inches = (name: string, standard: number): number =>
    margins[name] === undefined ? standard : Number(margins[name]) || 0;
  const band = (name: string): string => decodeXString(child(element('headerFooter'), name)?.text ?? '');
  return {
    orientation: setup.orientation === 'landscape' ? 'landscape' : 'portrait',
    paperSize: setup.paperSize === undefined ? null : Number(setup.paperSize),
    fitToWidth: pages(setup.fitToWidth),
    fitToHeight: pages(setup.fitToHeight),
    scale: Number(setup.scale ?? 100) || 100,
    margins: {
      top: inches('top', 0.75),
      right: inches('right', 0.7),
      bottom: inches('bottom', 0.75),
      left: inches('left', 0.7),
      header: inches('header', 0.3),
      footer: inches('footer', 0.3),
    },
    centerHorizontally: flag(options.horizontalCentered, false),
    printGridlines: flag(options.gridLines, false),
    titleRows,
    printAreas,
    header: band('oddHeader'),
    footer: band('oddFooter'),
    differentFirst: flag(element('headerFooter')?.attributes.differentFirst, false),
    firstHeader: band('firstHeader'),
    firstFooter: band('firstFooter'),
    headerScales: flag(element('headerFooter')?.attributes.scaleWithDoc, true),
    firstPageNumber: flag(setup.useFirstPageNumber, false) ? Number(setup.firstPageNumber ?? 1) : null,
  };
}
