import type { PlacedUnit } from '../../core/matching/unit-rows';
import type { FindingMessages } from '../messages/findings';
import { shortList } from '../short-list';
import { plural } from './plural';

/** What the sheets say of the units' names. */
export const unitFindings: Pick<
  FindingMessages,
  'duplicate-unit' | 'similar-unit' | 'unknown-unit' | 'missing-unit'
> = {
  'duplicate-unit': ({ address, found, other }) =>
    `Cell ${address}: unit “${found}” stands in ${other.address} already; a unit may stand in a table only once.`,
  'similar-unit': ({ address, found, other, severity }) =>
    severity === 'warning'
      ? `Cell ${address}: the name “${found}” is nearly that of “${other.unit}” in ${other.address}, and the figures of the two rows do not differ; it may be one unit entered twice.`
      : `Cell ${address}: the name “${found}” is nearly that of “${other.unit}” in ${other.address}; if they are two units, leave it.`,
  'unknown-unit': ({ address, found, quota, near }) =>
    near === null
      ? `Cell ${address}: unit “${found}” is not on the quota sheet “${quota}”.`
      : `Cell ${address}: unit “${found}” is not on the quota sheet “${quota}”; a name near to it stands there, “${near.unit}” (${near.address}).`,
  'missing-unit': ({ address, quota, units }) =>
    `Cell ${address}: this table lacks ${plural(units.length, 'unit')} of the quota sheet “${quota}”: ${listed(units)}.`,
};

function listed(units: readonly PlacedUnit[]): string {
  const { names, more } = shortList(units.map(({ unit }) => unit));
  return more === 0 ? names : `${names} and ${plural(more, 'other')}`;
}
