import type { ChartModel } from '../model/chart-model';
import type {
  ConditionalFormat,
  PageLayout,
  Rectangle,
  SheetModel,
  SheetProtection,
  TableModel,
} from '../model/workbook-model';

/** A link on a cell; kept beside the cells, as Univer would turn the cell into rich text for one. */
export interface Hyperlink {
  readonly area: Rectangle;
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

/** What a sheet has that Univer does not hold. Plain data, replaced as a whole when it changes. */
export interface SheetExtras {
  veryHidden: boolean;
  defaultColumnWidth: number | null;
  defaultRowHeight: number | null;
  conditionalFormats: readonly ConditionalFormat[];
  pageLayout: PageLayout;
  protection: SheetProtection;
  tables: readonly TableModel[];
  autoFilter: SheetModel['autoFilter'];
  hyperlinks: readonly Hyperlink[];
  charts: readonly ChartModel[];
  /** Of this session only: a workbook model has no place for them. */
  customProperties: ReadonlyMap<string, string>;
}

/** Excel's "Normal" margins, in inches. */
const NORMAL_MARGINS = { top: 0.75, right: 0.7, bottom: 0.75, left: 0.7, header: 0.3, footer: 0.3 };

/** How a new sheet prints. */
export const STANDARD_PAGE: PageLayout = {
  orientation: 'portrait',
  paperSize: null,
  fitToWidth: null,
  fitToHeight: null,
  scale: 100,
  margins: NORMAL_MARGINS,
  centerHorizontally: false,
  printGridlines: false,
  titleRows: null,
  printAreas: [],
  header: '',
  footer: '',
  differentFirst: false,
  firstHeader: '',
  firstFooter: '',
  headerScales: true,
  firstPageNumber: null,
};

/** What a new sheet has beside its cells. */
export function newSheetExtras(): SheetExtras {
  return {
    veryHidden: false,
    defaultColumnWidth: null,
    defaultRowHeight: null,
    conditionalFormats: [],
    pageLayout: STANDARD_PAGE,
    protection: { enabled: false, flags: {} },
    tables: [],
    autoFilter: null,
    hyperlinks: [],
    charts: [],
    customProperties: new Map(),
  };
}

/** What a sheet of a model has beside its cells. */
export function extrasOf(sheet: SheetModel): SheetExtras {
  return {
    ...newSheetExtras(),
    veryHidden: sheet.visibility === 'veryHidden',
    defaultColumnWidth: sheet.defaultColumnWidth,
    defaultRowHeight: sheet.defaultRowHeight,
    conditionalFormats: sheet.conditionalFormats,
    pageLayout: sheet.pageLayout,
    protection: sheet.protection,
    tables: sheet.tables,
    autoFilter: sheet.autoFilter,
    charts: sheet.charts,
  };
}
