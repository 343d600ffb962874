import type { EngineSheet } from '../../engine/engine-sheet';
import type { PageLayout } from '../../model/workbook-model';
import { parseRectangle } from '../../engine/a1';
import { readAddress, readAddresses } from '../addresses';
import type { Arguments } from '../protocol/arguments';
import { HostError, invalidArgument, notImplemented } from '../protocol/host-error';
import { defineClass, NULL_OBJECT } from '../protocol/host-object';
import type { HostObject, Scalar } from '../protocol/host-object';
import { RangeSelf } from '../session';
import type { SheetSelf } from '../session';
import { takenFlag, takenNumber, takenText, takenWord } from '../taken-values';
import { headersFooters } from './headers-footers';
import { rangeAreas } from './range-areas';
import { rangeAt } from './range-steps';

/** The file's numbers of the papers that an office here uses. */
const PAPERS: readonly (readonly [number, string])[] = [
  [1, 'Letter'],
  [5, 'Legal'],
  [8, 'A3'],
  [9, 'A4'],
  [11, 'A5'],
  [12, 'B4'],
  [13, 'B5'],
];
const POINTS_PER_INCH = 72;

const sheetOf = ({ session, sheetId }: SheetSelf): EngineSheet => session.sheet(sheetId);
const layoutOf = (self: SheetSelf): PageLayout => sheetOf(self).extras.pageLayout;

function change(self: SheetSelf, changed: Partial<PageLayout>): void {
  const { extras } = sheetOf(self);
  extras.pageLayout = { ...extras.pageLayout, ...changed };
}

/** A margin: points for Office.js, inches in the file. */
function margin(side: keyof PageLayout['margins']): Scalar<SheetSelf> {
  return {
    read: (self) => layoutOf(self).margins[side] * POINTS_PER_INCH,
    write: (self, sent) => {
      const inches = takenNumber(sent, 0) / POINTS_PER_INCH;
      change(self, { margins: { ...layoutOf(self).margins, [side]: inches } });
    },
  };
}

function flag(name: 'centerHorizontally' | 'printGridlines'): Scalar<SheetSelf> {
  return {
    read: (self) => layoutOf(self)[name],
    write: (self, sent) => {
      change(self, { [name]: takenFlag(sent) });
    },
  };
}

/** `Excel.PageLayout`. */
export const pageLayout: (self: SheetSelf) => HostObject = defineClass<SheetSelf>({
  name: 'PageLayout',
  scalars: {
    orientation: {
      read: (self) => (layoutOf(self).orientation === 'landscape' ? 'Landscape' : 'Portrait'),
      write: (self, sent) => {
        const word = takenWord(sent, ['Portrait', 'Landscape']);
        change(self, { orientation: word === 'Landscape' ? 'landscape' : 'portrait' });
      },
    },
    paperSize: {
      read: (self) => PAPERS.find(([number]) => number === (layoutOf(self).paperSize ?? 1))?.[1] ?? null,
      write: (self, sent) => {
        const paper = PAPERS.find(([, name]) => name === takenText(sent));
        if (!paper) throw notImplemented(`PageLayout.paperSize ${String(sent)}`);
        change(self, { paperSize: paper[0] });
      },
    },
    zoom: { read: readZoom, write: writeZoom },
    firstPageNumber: {
      read: (self) => layoutOf(self).firstPageNumber,
      write: (self, sent) => {
        change(self, { firstPageNumber: sent === null ? null : takenNumber(sent, -32_765, 32_767) });
      },
    },
    centerHorizontally: flag('centerHorizontally'),
    printGridlines: flag('printGridlines'),
    topMargin: margin('top'),
    rightMargin: margin('right'),
    bottomMargin: margin('bottom'),
    leftMargin: margin('left'),
    headerMargin: margin('header'),
    footerMargin: margin('footer'),
  },
  navigations: { headersFooters: (self) => headersFooters(self) },
  methods: {
    setPrintTitleRows: (self, args) => {
      change(self, { titleRows: titleRowsOf(self, args) });
    },
    setPrintArea: (self, args) => {
      const given = args.textOrObject(0);
      const areas =
        typeof given === 'string' ? readAddresses(self.session, self.sheetId, given) : [areaOf(given, self)];
      change(self, { printAreas: areas });
    },
    getPrintArea: (self) => printArea(self) ?? refuseItem(),
    getPrintAreaOrNullObject: (self) => printArea(self) ?? NULL_OBJECT,
    getPrintTitleRowsOrNullObject: (self) => {
      const { titleRows } = layoutOf(self);
      const area = titleRows === null ? null : parseRectangle(titleRows);
      return area ? rangeAt(self, area) : NULL_OBJECT;
    },
    setPrintMargins: (self, args) => {
      const unit = args.word(0, ['Points', 'Inches', 'Centimeters']);
      const inches = { Points: 1 / POINTS_PER_INCH, Inches: 1, Centimeters: 1 / 2.54 }[unit];
      const sides = ['top', 'right', 'bottom', 'left', 'header', 'footer'] as const;
      const given = sides.filter((side) => args.record(1)[side] !== undefined);
      const margins = given.map((side) => [side, takenNumber(args.record(1)[side], 0) * inches] as const);
      change(self, { margins: { ...layoutOf(self).margins, ...Object.fromEntries(margins) } });
    },
  },
});

function printArea({ session, sheetId }: SheetSelf): HostObject | null {
  const { printAreas } = session.sheet(sheetId).extras.pageLayout;
  const ranges = printAreas.map((area) => new RangeSelf(session, sheetId, area));
  return ranges.length === 0 ? null : rangeAreas({ session, sheetId, ranges });
}

function refuseItem(): never {
  throw new HostError('ItemNotFound');
}

function titleRowsOf(self: SheetSelf, args: Arguments): string {
  const given = args.textOrObject(0);
  const area =
    typeof given === 'string' ? readAddress(self.session, self.sheetId, given).area : areaOf(given, self);
  return `$${area.top + 1}:$${area.bottom + 1}`;
}

function areaOf(object: HostObject, self: SheetSelf): RangeSelf['area'] {
  if (!(object.self instanceof RangeSelf) || object.self.sheetId !== self.sheetId)
    throw new HostError('InvalidArgument');
  return object.self.area;
}

function readZoom(self: SheetSelf): object {
  const { fitToWidth, fitToHeight, scale } = layoutOf(self);
  if (fitToWidth === null && fitToHeight === null) return { scale };
  return {
    ...(fitToWidth === null ? {} : { horizontalFitToPages: fitToWidth }),
    ...(fitToHeight === null ? {} : { verticalFitToPages: fitToHeight }),
  };
}

/** Either a scale, or so many pages wide and tall; what is left out is automatic. */
function writeZoom(self: SheetSelf, sent: unknown): void {
  if (typeof sent !== 'object' || sent === null) throw invalidArgument('a zoom is needed');
  const { scale, horizontalFitToPages: wide, verticalFitToPages: tall } = sent as Record<string, unknown>;
  const given = (value: unknown): boolean => value !== undefined && value !== null;
  if (given(scale) && (given(wide) || given(tall)))
    throw invalidArgument('a scale or a number of pages, not both');
  if (given(scale)) {
    change(self, { scale: takenNumber(scale, 10, 400), fitToWidth: null, fitToHeight: null });
    return;
  }
  const pages = (value: unknown): number | null => (given(value) ? takenNumber(value, 1, 32_767) : null);
  if (!given(wide) && !given(tall)) throw invalidArgument('a scale or a number of pages is needed');
  change(self, { fitToWidth: pages(wide), fitToHeight: pages(tall) });
}
