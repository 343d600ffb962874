import { type Separators, unknownSeparators } from '../core/numbers/separators';

/**
 * Asks this Excel for the marks that it reads numbers by, within the round trip that follows.
 * @returns what gives them once the round trip is made; unknown ones before ExcelApi 1.11.
 * @example const separators = requestSeparators(context); await context.sync(); separators().decimal // ','
 */
export function requestSeparators(context: Excel.RequestContext): () => Separators {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.11')) return () => unknownSeparators;
  const { application } = context.workbook;
  application.load({ decimalSeparator: true, thousandsSeparator: true, useSystemSeparators: true });
  const { numberFormat } = application.cultureInfo;
  numberFormat.load({ numberDecimalSeparator: true, numberGroupSeparator: true });
  return () =>
    application.useSystemSeparators
      ? { decimal: numberFormat.numberDecimalSeparator, thousands: numberFormat.numberGroupSeparator }
      : { decimal: application.decimalSeparator, thousands: application.thousandsSeparator };
}
