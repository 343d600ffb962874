import type { SheetProtection } from '../../model/workbook-model';
import type { Arguments } from '../protocol/arguments';
import { HostError, invalidArgument, notImplemented } from '../protocol/host-error';
import { defineClass } from '../protocol/host-object';
import type { HostObject } from '../protocol/host-object';
import { allows } from '../refusals/protection';
import type { Allowance } from '../refusals/protection';
import type { SheetSelf } from '../session';

/** Office.js' options and the file's flags: what the option allows is a flag that is false. */
const OPTIONS: readonly (readonly [
  string,
  Allowance | 'autoFilter' | 'objects' | 'pivotTables' | 'scenarios' | 'sort',
])[] = [
  ['allowAutoFilter', 'autoFilter'],
  ['allowDeleteColumns', 'deleteColumns'],
  ['allowDeleteRows', 'deleteRows'],
  ['allowEditObjects', 'objects'],
  ['allowEditScenarios', 'scenarios'],
  ['allowFormatCells', 'formatCells'],
  ['allowFormatColumns', 'formatColumns'],
  ['allowFormatRows', 'formatRows'],
  ['allowInsertColumns', 'insertColumns'],
  ['allowInsertHyperlinks', 'insertHyperlinks'],
  ['allowInsertRows', 'insertRows'],
  ['allowPivotTables', 'pivotTables'],
  ['allowSort', 'sort'],
];

const protectionOf = ({ session, sheetId }: SheetSelf): SheetProtection =>
  session.sheet(sheetId).extras.protection;

/** `Excel.WorksheetProtection`. Passwords are not modelled: one that is given is refused. */
export const sheetProtection: (self: SheetSelf) => HostObject = defineClass<SheetSelf>({
  name: 'WorksheetProtection',
  scalars: {
    protected: { read: (self) => protectionOf(self).enabled },
    options: {
      read: (self) => {
        const { enabled, flags } = protectionOf(self);
        if (!enabled) return null;
        return Object.fromEntries(
          OPTIONS.map(([option, flag]) => [option, allows({ enabled, flags }, flag as Allowance)]),
        );
      },
    },
  },
  methods: {
    // Excel throws when the sheet is in that state already.
    protect: (self, args) => {
      if (protectionOf(self).enabled) throw new HostError('InvalidOperation');
      if (args.has(1)) throw notImplemented('WorksheetProtection.protect with a password');
      self.session.sheet(self.sheetId).extras.protection = { enabled: true, flags: flagsOf(args) };
    },
    unprotect: (self, args) => {
      if (!protectionOf(self).enabled) throw new HostError('InvalidOperation');
      if (args.has(0)) throw notImplemented('WorksheetProtection.unprotect with a password');
      self.session.sheet(self.sheetId).extras.protection = { enabled: false, flags: {} };
    },
  },
});

function flagsOf(args: Arguments): Record<string, boolean> {
  if (!args.has(0)) return {};
  const flags: Record<string, boolean> = {};
  for (const [option, value] of Object.entries(args.record(0))) {
    if (option === 'selectionMode') throw notImplemented('WorksheetProtectionOptions.selectionMode');
    const flag = OPTIONS.find(([name]) => name === option)?.[1];
    if (flag === undefined || typeof value !== 'boolean') throw invalidArgument(`the option ${option}`);
    flags[flag] = !value;
  }
  return flags;
}
