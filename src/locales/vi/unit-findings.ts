import type { PlacedUnit } from '../../core/matching/unit-rows';
import type { FindingMessages } from '../messages/findings';
import { shortList } from '../short-list';

/** What the sheets say of the units' names. */
export const unitFindings: Pick<
  FindingMessages,
  'duplicate-unit' | 'similar-unit' | 'unknown-unit' | 'missing-unit'
> = {
  'duplicate-unit': ({ address, found, other }) =>
    `Ô ${address}: đơn vị “${found}” đã có ở ô ${other.address}; một đơn vị không được ghi hai lần.`,
  'similar-unit': ({ address, found, other, severity }) =>
    severity === 'warning'
      ? `Ô ${address}: tên “${found}” gần giống “${other.unit}” ở ô ${other.address} và hai dòng không có số liệu khác nhau; có thể là một đơn vị ghi hai lần.`
      : `Ô ${address}: tên “${found}” gần giống “${other.unit}” ở ô ${other.address}; nếu là hai đơn vị khác nhau thì giữ nguyên.`,
  'unknown-unit': ({ address, found, quota, near }) =>
    near === null
      ? `Ô ${address}: đơn vị “${found}” không có trong trang chỉ tiêu “${quota}”.`
      : `Ô ${address}: đơn vị “${found}” không có trong trang chỉ tiêu “${quota}”; ở đó có tên gần giống là “${near.unit}” (ô ${near.address}).`,
  'missing-unit': ({ address, quota, units }) =>
    `Ô ${address}: bảng này thiếu ${units.length} đơn vị có trong trang chỉ tiêu “${quota}”: ${listed(units)}.`,
};

function listed(units: readonly PlacedUnit[]): string {
  const { names, more } = shortList(units.map(({ unit }) => unit));
  return more === 0 ? names : `${names} và ${more} đơn vị khác`;
}
