import { HostError } from '../protocol/host-error';
import { defineClass } from '../protocol/host-object';
import type { HostObject } from '../protocol/host-object';
import { RangeSelf } from '../session';
import type { Session } from '../session';
import { application } from './application';
import { namedItems } from './named-items';
import { range } from './range';
import { settings } from './settings';
import { tables } from './tables';
import { worksheets } from './worksheets';

/** `Excel.Workbook`: the root of everything that a client asks for. */
export const workbook: (session: Session) => HostObject = defineClass<Session>({
  name: 'Workbook',
  scalars: {
    name: { read: () => 'workbook.xlsx' },
    readOnly: { read: () => false },
  },
  navigations: {
    application: (session) => application(session),
    names: (session) => namedItems({ session, sheetId: null }),
    protection: (session) => workbookProtection(session),
    settings: (session) => settings(session),
    tables: (session) => tables({ session, sheetId: null }),
    worksheets: (session) => worksheets(session),
  },
  methods: {
    getSelectedRange: (session) =>
      range(new RangeSelf(session, session.engine.activeSheet.id, session.engine.selection)),
    getActiveCell: (session) => {
      const { top, left } = session.engine.selection;
      return range(
        new RangeSelf(session, session.engine.activeSheet.id, { top, left, bottom: top, right: left }),
      );
    },
  },
});

/** `Excel.WorkbookProtection`; passwords are not modelled. */
const workbookProtection = defineClass<Session>({
  name: 'WorkbookProtection',
  scalars: { protected: { read: ({ engine }) => engine.structureProtected } },
  methods: {
    protect: ({ engine }) => {
      if (engine.structureProtected) throw new HostError('InvalidOperation');
      engine.structureProtected = true;
    },
    unprotect: ({ engine }) => {
      if (!engine.structureProtected) throw new HostError('InvalidOperation');
      engine.structureProtected = false;
    },
  },
});
