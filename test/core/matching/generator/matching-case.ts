import { unitReadings } from '../../../../src/core/text/unit-name';
import { type Draw, drawFrom } from '../../layout-generator/draw';
import { unitNames } from '../../layout-generator/unit-names';
import { misspelled, type Rewriting, rewritings, rewritten, type Slip, slips } from './misspeller';

/** A row of a generated block, with what it truly is. */
export interface MeantRow {
  readonly unit: string;
  /** Index of the unit of the sheet that it is; null for a unit that the sheet does not have. */
  readonly truth: number | null;
  readonly rewriting: Rewriting;
  readonly slip: Slip | null;
  /** The row of another one once more. */
  readonly again: boolean;
}

export interface MatchingCase {
  readonly units: readonly string[];
  readonly rows: readonly MeantRow[];
}

/**
 * A sheet's units, and a block that somebody else wrote of them: in another order, some names rewritten, some with a slip,
 * some left out, some twice, and some of other places.
 *
 * What no reader could tell is left out: a unit of another place whose name was mistyped into one of the sheet's, two rows
 * that were mistyped into each other, and a second row of a unit that was mistyped into another unit.
 */
export function matchingCase(seed: number, size?: number): MatchingCase {
  const draw = drawFrom(seed);
  const family = draw.pick(['communes', 'communes', 'communes', 'hamlets', 'districts', 'schools'] as const);
  const style = draw.pick(['prefixed', 'office', 'short', 'bare'] as const);
  const count = size ?? draw.int(1, 60);
  const names = unitNames(draw, family, count + Math.ceil(count / 5), style);
  const units = names.slice(0, count);
  const strangers = names.slice(count);
  if (draw.chance(0.3)) addTwins(draw, units);
  const spelled = new Map(units.map((unit, index) => [spellingOf(unit), index]));
  const written = new Map(units.map((unit, index) => [writingOf(unit), index]));
  const [slipShare, missing, doubled] = [
    draw.pick([0, 0.1, 0.4, 0.8]),
    draw.pick([0, 0.05, 0.3]),
    draw.pick([0, 0.05]),
  ];
  const rows: MeantRow[] = [];
  const traded = new Set<string>();
  units.forEach((unit, truth) => {
    if (draw.chance(missing)) return;
    const row = drawnRow(draw, unit, truth, slipShare);
    const became = written.get(writingOf(row.unit)) ?? spelled.get(spellingOf(row.unit));
    const isTraded = became !== undefined && became !== truth;
    if (isTraded && traded.has(`${became} ${truth}`)) return;
    if (isTraded) traded.add(`${truth} ${became}`);
    rows.push(row);
    if (!draw.chance(doubled)) return;
    const again = drawnRow(draw, unit, truth, 0);
    if ((written.get(writingOf(again.unit)) ?? truth) === truth) rows.push({ ...again, again: true });
  });
  for (const stranger of strangers) {
    if (!draw.chance(0.5)) continue;
    const row = drawnRow(draw, stranger, null, 0);
    if (!isOneOf(row.unit, units)) rows.push(row);
  }
  return { units, rows: draw.shuffled(rows) };
}

/** Units of one name but for a mark, or but for the kind of place: both are real. */
function addTwins(draw: Draw, units: string[]): void {
  for (const unit of draw.shuffled(units).slice(0, Math.ceil(units.length / 10))) {
    const twin = draw.chance(0.5)
      ? misspelled(draw, unit, draw.pick(['toneChanged', 'accentChanged'] as const))
      : unit.replace(/^(UBND )?xã /iu, (head) => head.replace(/xã/iu, 'phường'));
    if (!isOneOf(twin, units)) units.push(twin);
  }
}

function drawnRow(draw: Draw, unit: string, truth: number | null, slipShare: number): MeantRow {
  const slip = draw.chance(slipShare) ? draw.pick(slips) : null;
  const rewriting = draw.pick(rewritings);
  const wrong = slip === null ? unit : misspelled(draw, unit, slip);
  return {
    unit: rewritten(draw, wrong, rewriting),
    truth,
    rewriting,
    slip: wrong === unit ? null : slip,
    again: false,
  };
}

/** The name in its one spelling, without its prefix. */
function spellingOf(unit: string): string {
  return unitReadings(unit)[0]?.name ?? '';
}

/** The same with the kind of place, which tells two units of one name apart. */
function writingOf(unit: string): string {
  return `${unitReadings(unit)[0]?.type ?? ''}|${spellingOf(unit)}`;
}

function isOneOf(unit: string, units: readonly string[]): boolean {
  const own = new Set(unitReadings(unit).map(({ name }) => name));
  return units.some((other) => unitReadings(other).some(({ name }) => own.has(name)));
}
