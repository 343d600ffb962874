import type { ChartModel } from './chart-model';

/**
 * What the stand-in for Excel knows of a workbook: plain data, no engine, no Office.js.
 *
 * The .xlsx reader makes a `WorkbookModel`, the engine is loaded from one and can be asked for one again, and the
 * writer patches the original package with the difference of two of them. Rows and columns are 0-based here, as in
 * Office.js (`rowIndex`, `columnIndex`); addresses in A1 form appear only where a file or Excel itself keeps them so.
 */

/** A spreadsheet error value such as `#DIV/0!`, kept apart from text that looks the same. */
export interface CellError {
  readonly error: string;
}

/** A constant or a calculated value; `null` is an empty cell. Dates are serial numbers. */
export type CellValue = string | number | boolean | CellError | null;

export interface BorderSide {
  /** The file's word: thin, medium, thick, double, dotted, dashed, hair … */
  readonly style: string;
  /** `#RRGGBB`, or absent for automatic. */
  readonly color?: string;
}

/** The part of a cell's look that the stand-in models. What it does not model stays in the file's own style. */
export interface CellStyle {
  readonly numberFormat: string;
  readonly font: {
    readonly name: string;
    /** Points. */
    readonly size: number;
    readonly bold: boolean;
    readonly italic: boolean;
    readonly underline: boolean;
    /** `#RRGGBB`. */
    readonly color: string;
  };
  /** `#RRGGBB`, or `null` for no fill. */
  readonly fill: string | null;
  readonly borders: {
    readonly top?: BorderSide;
    readonly right?: BorderSide;
    readonly bottom?: BorderSide;
    readonly left?: BorderSide;
  };
  readonly horizontal:
    'general' | 'left' | 'center' | 'right' | 'fill' | 'justify' | 'centerContinuous' | 'distributed';
  readonly vertical: 'top' | 'center' | 'bottom' | 'justify' | 'distributed';
  readonly wrap: boolean;
  readonly indent: number;
  /** Excel's default is true; it matters only on a protected sheet. */
  readonly locked: boolean;
}

export interface CellModel {
  readonly value: CellValue;
  /** With the leading `=`, en-US names and separators; absent for a constant. */
  readonly formula?: string;
  /** Set on the cells of an array formula (or a data table), which may only be changed as a whole. */
  readonly arrayRange?: string;
  /** The person typed a leading apostrophe (quotePrefix in the file). */
  readonly quotePrefix?: boolean;
  /** Equal styles are one object, so `===` tells whether two cells look alike. */
  readonly style: CellStyle;
}

/** A rectangle, 0-based, both ends included. */
export interface Rectangle {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The format a conditional rule lays over a cell; only what is given changes. */
export interface ConditionalStyle {
  readonly fill?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Univer's own rules carry none, so the stand-in keeps, draws and saves it itself. */
  readonly numberFormat?: string;
}

export interface ConditionalFormat {
  /** Lasts for the session; a new one after reopening, as far as anyone knows of Excel. */
  readonly id: string;
  readonly ranges: readonly Rectangle[];
  readonly priority: number;
  readonly stopIfTrue: boolean;
  /** `other` rules (colour scales, icons …) are the person's: kept in the file, not modelled here. */
  readonly rule:
    | {
        readonly type: 'custom';
        /** With the leading `=`, relative to the first range's top left cell. */ readonly formula: string;
      }
    | {
        readonly type: 'cellValue';
        readonly operator: string;
        readonly formula1: string;
        readonly formula2?: string;
      }
    | { readonly type: 'other'; readonly fileType: string };
  readonly style: ConditionalStyle;
}

export interface DefinedName {
  readonly name: string;
  /** With the leading `=`. */
  readonly formula: string;
  readonly visible: boolean;
  readonly comment?: string;
}

export interface PageLayout {
  readonly orientation: 'portrait' | 'landscape';
  /** The file's number: 9 is A4, 1 is Letter. */
  readonly paperSize: number | null;
  /** Pages wide and tall; `null` is automatic. Both null: `scale` holds. */
  readonly fitToWidth: number | null;
  readonly fitToHeight: number | null;
  /** Percent. */
  readonly scale: number;
  /** Inches, as in the file. */
  readonly margins: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
    readonly header: number;
    readonly footer: number;
  };
  readonly centerHorizontally: boolean;
  readonly printGridlines: boolean;
  /** `$5:$6`, or null. */
  readonly titleRows: string | null;
  /** What is printed; nothing said: all that stands on the sheet. An area that a formula gives is not among them. */
  readonly printAreas: readonly Rectangle[];
  /** Excel's header and footer codes, e.g. `&C&P`. */
  readonly header: string;
  readonly footer: string;
  /** The first page has texts of its own in place of those. */
  readonly differentFirst: boolean;
  readonly firstHeader: string;
  readonly firstFooter: string;
  /** They come out smaller with a sheet that is printed smaller. */
  readonly headerScales: boolean;
  /** What the first page is numbered; null is automatic: on from the sheet before. */
  readonly firstPageNumber: number | null;
}

export interface SheetProtection {
  readonly enabled: boolean;
  /** The file's own flags, kept as they are, e.g. `formatCells`, `objects`. */
  readonly flags: Readonly<Record<string, boolean>>;
}

export interface TableModel {
  readonly id: string;
  readonly name: string;
  readonly range: Rectangle;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
}

export interface ColumnModel {
  /** Characters of the default font, as in the file; absent for the sheet's default. */
  readonly width?: number;
  readonly hidden: boolean;
}

export interface RowModel {
  /** Points; absent for automatic. */
  readonly height?: number;
  readonly hidden: boolean;
}

export interface SheetModel {
  /** Stable through a session, also when renamed or moved. */
  readonly id: string;
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  /** Row index, then column index; only cells that hold something or have a style of their own. */
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, CellModel>>;
  readonly merges: readonly Rectangle[];
  readonly columns: ReadonlyMap<number, ColumnModel>;
  readonly rows: ReadonlyMap<number, RowModel>;
  readonly defaultColumnWidth: number | null;
  readonly defaultRowHeight: number | null;
  /** Number of frozen rows and columns. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly showGridlines: boolean;
  readonly tabColor: string | null;
  readonly conditionalFormats: readonly ConditionalFormat[];
  /** Names that belong to this sheet (localSheetId in the file). Print titles and areas are not among them. */
  readonly names: readonly DefinedName[];
  readonly pageLayout: PageLayout;
  readonly protection: SheetProtection;
  readonly tables: readonly TableModel[];
  /** The range of the sheet's autofilter, and whether a criterion hides rows now. */
  readonly autoFilter: { readonly range: Rectangle; readonly active: boolean } | null;
  /** From the back to the front. */
  readonly charts: readonly ChartModel[];
}

export interface WorkbookModel {
  /** In tab order. */
  readonly sheets: readonly SheetModel[];
  readonly activeSheetId: string;
  readonly names: readonly DefinedName[];
  /** The add-in's own settings (`workbook.settings`), JSON text by key. */
  readonly settings: Readonly<Record<string, string>>;
  readonly date1904: boolean;
  /** The look of a cell that is in no sheet's map (the file's Normal style); absent: the engine's own default. */
  readonly defaultStyle?: CellStyle;
  /** Workbook structure protection: no sheet may be added, renamed, moved. */
  readonly structureProtected: boolean;
}
