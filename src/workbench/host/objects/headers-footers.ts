import type { PageLayout } from '../../model/workbook-model';
import { notImplemented } from '../protocol/host-error';
import { defineClass } from '../protocol/host-object';
import type { HostObject, Scalar } from '../protocol/host-object';
import type { SheetSelf } from '../session';
import { takenFlag, takenText, takenWord } from '../taken-values';
import { fromParts, toParts } from './header-codes';

const STATES = ['Default', 'FirstAndDefault', 'OddAndEven', 'FirstOddAndEven'] as const;

const layoutOf = ({ session, sheetId }: SheetSelf): PageLayout => session.sheet(sheetId).extras.pageLayout;

function change(self: SheetSelf, changed: Partial<PageLayout>): void {
  const { extras } = self.session.sheet(self.sheetId);
  extras.pageLayout = { ...extras.pageLayout, ...changed };
}

/** `Excel.HeaderFooterGroup`. */
export const headersFooters: (self: SheetSelf) => HostObject = defineClass<SheetSelf>({
  name: 'HeaderFooterGroup',
  scalars: {
    state: {
      read: (self) => (layoutOf(self).differentFirst ? 'FirstAndDefault' : 'Default'),
      write: (self, sent) => {
        const state = takenWord(sent, STATES);
        if (state === 'OddAndEven' || state === 'FirstOddAndEven')
          throw notImplemented(`HeaderFooterGroup.state ${state}`);
        change(self, { differentFirst: state === 'FirstAndDefault' });
      },
    },
    useSheetScale: {
      read: (self) => layoutOf(self).headerScales,
      write: (self, sent) => {
        change(self, { headerScales: takenFlag(sent) });
      },
    },
  },
  navigations: {
    defaultForAllPages: (self) => ofAllPages(self),
    firstPage: (self) => ofFirstPage(self),
  },
});

/** Texts of the layout, each of them a whole band with its three parts. */
type Band = 'header' | 'footer' | 'firstHeader' | 'firstFooter';

/** One of the six texts of header and footer. */
function text(band: Band, part: 'left' | 'center' | 'right'): Scalar<SheetSelf> {
  return {
    read: (self) => toParts(layoutOf(self)[band])[part],
    write: (self, sent) => {
      change(self, { [band]: fromParts({ ...toParts(layoutOf(self)[band]), [part]: takenText(sent) }) });
    },
  };
}

/** `Excel.HeaderFooter`. */
function headerFooter(header: Band, footer: Band): (self: SheetSelf) => HostObject {
  return defineClass<SheetSelf>({
    name: 'HeaderFooter',
    scalars: {
      leftHeader: text(header, 'left'),
      centerHeader: text(header, 'center'),
      rightHeader: text(header, 'right'),
      leftFooter: text(footer, 'left'),
      centerFooter: text(footer, 'center'),
      rightFooter: text(footer, 'right'),
    },
  });
}

const ofAllPages = headerFooter('header', 'footer');
const ofFirstPage = headerFooter('firstHeader', 'firstFooter');
