import { type UnitType, unitReadings } from '../../text/unit-name';

/** What the units of a sheet are together, so that a letter can be addressed to all of them. */
export type AddressedUnits = 'communes' | 'districts' | 'hamlets' | 'units';

const levels: Readonly<Partial<Record<UnitType, AddressedUnits>>> = {
  xa: 'communes',
  phuong: 'communes',
  thiTran: 'communes',
  dacKhu: 'communes',
  huyen: 'districts',
  quan: 'districts',
  thiXa: 'districts',
  thanhPho: 'districts',
  thon: 'hamlets',
  ap: 'hamlets',
  ban: 'hamlets',
  buon: 'hamlets',
  lang: 'hamlets',
  xom: 'hamlets',
  khom: 'hamlets',
  khu: 'hamlets',
  khuPho: 'hamlets',
  tieuKhu: 'hamlets',
  toDanPho: 'hamlets',
};

/**
 * The level at which most units stand.
 * @returns `units` where no level has more than half of them.
 * @example addressedUnits(['UBND xã Bình Tiến', 'UBND phường Tứ Hạ']) // 'communes'
 */
export function addressedUnits(names: readonly string[]): AddressedUnits {
  const counts = new Map<AddressedUnits, number>();
  for (const name of names) {
    const type = unitReadings(name)[0]?.type ?? null;
    const level = type === null ? undefined : levels[type];
    if (level !== undefined) counts.set(level, (counts.get(level) ?? 0) + 1);
  }
  const [first] = [...counts].sort((a, b) => b[1] - a[1]);
  return first !== undefined && first[1] * 2 > names.length ? first[0] : 'units';
}
