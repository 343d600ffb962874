import type { FindingMessages } from '../messages/findings';
import { numbers } from './numbers';

const { date } = numbers;

/** What a sheet says of its dates and of how its texts are written. */
export const dateFindings: Pick<FindingMessages, 'date-order' | 'date-ambiguous' | 'legacy-encoding'> = {
  'date-order': ({ address, found, earlier, asOf }) =>
    earlier
      ? `Cell ${address}: the earlier figures are of ${date(found)}, but the present ones of ${date(asOf)}; the earlier date must come first.`
      : `Cell ${address}: this column is of ${date(found)}, later than ${date(asOf)}, the day of the sheet.`,
  'date-ambiguous': ({ address, found, swapped }) =>
    `Cell ${address}: day and month of ${date(found)} may have changed places; the other dates of the sheet suggest ${date(swapped)}.`,
  'legacy-encoding': ({ address, encoding, decoded }) =>
    `Cell ${address}: the texts of this sheet are in ${encoding === 'vni' ? 'VNI' : 'TCVN3 (ABC)'}, read as “${decoded}”; the sheet stays as it is.`,
};
