import type { IsoDate } from '../text/date';
import type { Remark } from './file-note';
import type { FileUnits } from './file-units';

/** What has to be said of the days of a file that was used, beside the day that the made sheet bears. */
export function dateRemarks(
  { dates, priorAsOf, units }: FileUnits,
  asOf: IsoDate | null,
  commonPrior: IsoDate | null,
): Remark[] {
  if (asOf === null) return [];
  const remarks: Remark[] = dates
    .filter((date) => date !== asOf)
    .map((date) => ({ code: 'other-date', asOf: date, common: asOf }));
  if (dates.length === 0) remarks.push({ code: 'no-date', common: asOf });
  const hasPrior = units.some(({ figures }) =>
    [...figures.values()].some(({ prior }) => typeof prior === 'number'),
  );
  if (hasPrior && commonPrior !== null && priorAsOf !== commonPrior) {
    remarks.push({ code: 'other-prior-date', priorAsOf, common: commonPrior });
  }
  return remarks;
}
