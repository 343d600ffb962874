import { notImplemented } from '../protocol/host-error';
import { defineClass } from '../protocol/host-object';
import type { HostObject } from '../protocol/host-object';
import type { Session } from '../session';

/** `Excel.Application`. */
export const application: (session: Session) => HostObject = defineClass<Session>({
  name: 'Application',
  scalars: {
    calculationMode: {
      read: () => 'Automatic',
      write: () => {
        throw notImplemented('Setting Application.calculationMode');
      },
    },
    calculationState: { read: () => 'Done' },
    decimalSeparator: { read: ({ culture }) => culture.decimalSeparator },
    thousandsSeparator: { read: ({ culture }) => culture.thousandsSeparator },
    useSystemSeparators: { read: () => true },
  },
  navigations: { cultureInfo: (session) => cultureInfo(session) },
  methods: {
    // Formulas are brought up to date before each read and after each request: nothing more can be asked for.
    calculate: (_session, args) => {
      args.word(0, ['Recalculate', 'Full', 'FullRebuild']);
    },
    suspendApiCalculationUntilNextSync: () => undefined,
    suspendScreenUpdatingUntilNextSync: () => undefined,
  },
});

const cultureInfo = defineClass<Session>({
  name: 'CultureInfo',
  scalars: { name: { read: ({ culture }) => culture.name } },
  navigations: { numberFormat: (session) => numberFormatInfo(session) },
});

const numberFormatInfo = defineClass<Session>({
  name: 'NumberFormatInfo',
  scalars: {
    numberDecimalSeparator: { read: ({ culture }) => culture.decimalSeparator },
    numberGroupSeparator: { read: ({ culture }) => culture.thousandsSeparator },
  },
});
