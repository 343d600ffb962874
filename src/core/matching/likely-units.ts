import {
  isAlike,
  isSlipApart,
  type LikelyName,
  likelyName,
  type NameForm,
  slipsIn,
  unlikeness,
} from './likely-name';

/** Units written with the same letters: their tones may differ. */
interface Listed {
  readonly form: NameForm;
  readonly units: number[];
}

/** Of units written alike no more are looked at: nobody chooses from a longer list. */
const mostAlike = 8;

/**
 * The units of a sheet, for finding those that a name may be meant for. Names are found by what they become without one
 * letter, so that no name is held against all others.
 * @example new LikelyUnits(['Hương Chử', 'Tứ Hạ']).near(likelyName('Hương Chữ')) // [0]
 */
export class LikelyUnits {
  readonly names: readonly (LikelyName | null)[];
  private readonly byLetters = new Map<string, Listed>();
  private readonly bySlip = new Map<number, Listed[]>();

  constructor(units: readonly string[]) {
    this.names = units.map(likelyName);
    this.names.forEach((name, unit) => {
      for (const form of name?.forms ?? []) this.list(form, unit);
    });
  }

  private list(form: NameForm, unit: number): void {
    const known = this.byLetters.get(form.bare);
    if (known !== undefined) {
      known.units.push(unit);
      return;
    }
    const listed = { form, units: [unit] };
    this.byLetters.set(form.bare, listed);
    for (const slip of new Set(slipsIn(form))) {
      const others = this.bySlip.get(slip);
      if (others === undefined) this.bySlip.set(slip, [listed]);
      else others.push(listed);
    }
  }

  /** The units a slip away from a name at most, whatever their tones and accents. */
  near(name: LikelyName, isWanted: (unit: number) => boolean): number[] {
    const found = new Set<Listed>();
    for (const form of name.forms) {
      const same = this.byLetters.get(form.bare);
      if (same !== undefined) found.add(same);
      for (const slip of slipsIn(form)) {
        for (const listed of this.bySlip.get(slip) ?? []) {
          if (!found.has(listed) && isSlipApart(form, listed.form)) found.add(listed);
        }
      }
    }
    return [...new Set([...found].flatMap(({ units }) => firstOf(units, isWanted)))];
  }

  /** Those that a person might take it for, among a few; it holds the name against each of them. */
  alike(name: LikelyName, among: readonly number[]): number[] {
    return among.filter((unit) => {
      const other = this.names[unit] ?? null;
      return other !== null && isAlike(name, other);
    });
  }

  /** How unlike a unit is to a name; see {@link unlikeness}. */
  unlikeness(name: LikelyName, unit: number): number {
    const other = this.names[unit] ?? null;
    return other === null ? Infinity : unlikeness(name, other);
  }
}

function firstOf(units: readonly number[], isWanted: (unit: number) => boolean): number[] {
  const found: number[] = [];
  for (const unit of units) {
    if (isWanted(unit)) found.push(unit);
    if (found.length === mostAlike) break;
  }
  return found;
}
