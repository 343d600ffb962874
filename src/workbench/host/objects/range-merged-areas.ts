import { intersection } from '../../engine/rectangles';
import { HostError } from '../protocol/host-error';
import { NULL_OBJECT } from '../protocol/host-object';
import { RangeSelf } from '../session';
import { rangeAreas } from './range-areas';

/** More than these Excel does not answer, by its documentation. */
const most = 512;

/** The merged cells that a range touches. */
export const mergedAreas: Readonly<Record<string, (self: RangeSelf) => unknown>> = {
  getMergedAreasOrNullObject: ({ session, sheetId, sheet, area }) => {
    const touched = sheet.merges
      .filter((merge) => intersection(merge, area) !== null)
      .sort((one, other) => one.top - other.top || one.left - other.left);
    if (touched.length === 0) return NULL_OBJECT;
    if (touched.length > most) throw new HostError('InvalidOperation', 'Too many merged areas.');
    const ranges = touched.map((merge) => new RangeSelf(session, sheetId, merge));
    return rangeAreas({ session, sheetId, ranges });
  },
};
