import { sameLevel, unitReadings, type UnitReading } from '../text/unit-name';

/**
 * Finds for each wanted unit the one that it is among those offered. Nothing is guessed: a name that stands twice on
 * either side, that may be two of the other side's, or that is spelled differently is not matched. The prefix (xã,
 * phường …) counts only where it tells two units apart, for communes become wards and prefixes are left out.
 * @returns for each wanted name the index of the offered one, or null.
 * @example sameUnits(['UBND xã Hoà Bình'], ['Tứ Hạ', 'Hòa Bình']) // [1]
 */
export function sameUnits(wanted: readonly string[], offered: readonly string[]): (number | null)[] {
  const [these, those] = [byWriting(wanted), byWriting(offered)];
  const [there, back] = [partners(these, those), partners(those, these)];
  const pairs = new Map<number, number>();
  for (const [writing, unit] of these) {
    const partner = partnerOf(writing, there, back);
    const [own, other] = [unit.at, partner === null ? undefined : those.get(partner)?.at];
    if (own.length !== 1 || other?.length !== 1) continue;
    const [[from], [to]] = [own, other];
    if (from !== undefined && to !== undefined) pairs.set(from, to);
  }
  return wanted.map((_, index) => pairs.get(index) ?? null);
}

/** Units of one side that are written alike. */
interface Written {
  readonly readings: readonly UnitReading[];
  /** Where they stand on their side. */
  readonly at: number[];
}

/** Two names are one writing when prefix and name are the same; spaces, case and the like are gone already. */
function byWriting(names: readonly string[]): Map<string, Written> {
  const writings = new Map<string, Written>();
  names.forEach((text, index) => {
    const readings = unitReadings(text);
    const [first] = readings;
    if (first === undefined) return;
    const writing = `${first.type ?? ''}|${first.name}`;
    const known = writings.get(writing);
    if (known === undefined) writings.set(writing, { readings, at: [index] });
    else known.at.push(index);
  });
  return writings;
}

/** For each writing of one side those of the other that may be the same unit. */
function partners(
  these: ReadonlyMap<string, Written>,
  those: ReadonlyMap<string, Written>,
): Map<string, ReadonlySet<string>> {
  const byName = new Map<string, { type: UnitReading['type']; writing: string }[]>();
  for (const [writing, { readings }] of those) {
    for (const { type, name } of readings) {
      byName.set(name, [...(byName.get(name) ?? []), { type, writing }]);
    }
  }
  return new Map(
    [...these].map(([writing, { readings }]) => {
      const found = readings.flatMap(({ type, name }) =>
        (byName.get(name) ?? []).filter((other) => mayBeOne(name, type, other.type)),
      );
      return [writing, new Set(found.map((other) => other.writing))];
    }),
  );
}

/** A number is a name only with its prefix: "1" is not "Phường 1", and "Thôn 1" not "Khóm 1". */
function mayBeOne(name: string, one: UnitReading['type'], other: UnitReading['type']): boolean {
  return /^\d+( \p{L})?$/u.test(name) ? one === other : sameLevel(one, other);
}

/**
 * The only partner that has no other partner itself. Where there are several, the one with the same prefix, provided
 * that each of the others has another prefix: one without a prefix may be the same unit once more.
 */
function partnerOf(
  writing: string,
  there: ReadonlyMap<string, ReadonlySet<string>>,
  back: ReadonlyMap<string, ReadonlySet<string>>,
): string | null {
  const mine = there.get(writing) ?? new Set<string>();
  const [only, ...more] = mine;
  if (only === undefined) return null;
  if (more.length === 0 && back.get(only)?.size === 1) return only;
  const rivals = [...mine, ...(back.get(writing) ?? [])];
  return mine.has(writing) && rivals.every(hasPrefix) ? writing : null;
}

function hasPrefix(writing: string): boolean {
  return !writing.startsWith('|');
}
