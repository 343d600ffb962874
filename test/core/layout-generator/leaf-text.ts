import headers from '../../../assets/lexicon/column-headers.json';
import type { ColumnRole, InsuranceKind } from '../../../src/core/layout/vocabulary';
import { type SheetDates, dayInWords, isoOf, serialOf } from './date-words';
import type { Draw } from './draw';
import type { MeantColumn } from './meant-sheet';
import type { Recipe } from './recipe';
import { undatedReadings } from './sheet-dates';
import { type Wording, datedActual, kindText, priorText, roleText } from './words';

/** A text of a header, or a date cell in it. */
export type HeaderText = string | { readonly serial: number };

/** What stands under the kind in a column's header. */
export interface LeafText {
  readonly text: string;
  readonly dates: MeantColumn['dates'];
  /** A date cell under the text. */
  readonly below?: HeaderText;
}

/** The words of a column, without its kind, as the recipe has it tell its day. */
export function leafText(wording: Wording, recipe: Recipe, role: ColumnRole): LeafText {
  const { dates, draw, meaning } = wording;
  const cells = recipe.asOf === 'dateCell' && dates !== null;
  if (role === 'actual') {
    if (dates === null) return { text: roleText(wording, role), dates: undatedReadings(recipe) };
    const iso = isoOf(dates.asOf);
    if (cells)
      return { text: roleText(wording, role), dates: [iso], below: { serial: serialOf(dates.asOf) } };
    if ((recipe.asOf === 'header' || recipe.asOf === 'both') && meaning.family !== 'schools')
      return datedActual(wording, dates);
    return { text: roleText(wording, role), dates: [iso] };
  }
  if (role !== 'prior') return { text: roleText(wording, role), dates: null };
  if (!cells || meaning.prior !== 'date') return priorText(wording);
  const below = { serial: serialOf(dates.prior) };
  return { text: draw.pick(['Thực hiện', 'Số thực hiện']), dates: [isoOf(dates.prior)], below };
}

/** The words of a column that stands under the day of its figures. */
export function leafUnderPeriod(wording: Wording, dates: SheetDates, role: ColumnRole): LeafText {
  if (role === 'prior') return { text: roleText(wording, 'actual'), dates: [isoOf(dates.prior)] };
  if (role === 'actual') return { text: roleText(wording, 'actual'), dates: [isoOf(dates.asOf)] };
  return { text: roleText(wording, role === 'priorRate' ? 'rate' : role), dates: null };
}

/** The day over the columns of a reporting day and over those of the earlier one. */
export function periodHeads(draw: Draw, dates: SheetDates): ReadonlyMap<ColumnRole, string> {
  const pattern = draw.pick(headers.periodGroup);
  const form = dates.form === 'dash' || dates.form === 'dot' ? dates.form : 'slash';
  const current = pattern.replace('{date}', dayInWords(draw, dates.asOf, form));
  const earlier = pattern.replace('{date}', dayInWords(draw, dates.prior, form));
  return new Map([
    ['actual', current],
    ['rate', current],
    ['prior', earlier],
    ['priorRate', earlier],
  ]);
}

/** Heads over columns that offices keep as pairs. */
export function pairHeads(
  { draw, priorWords }: Wording,
  roles: readonly ColumnRole[],
): ReadonlyMap<ColumnRole, string> {
  const heads = new Map<ColumnRole, string>();
  const pair = (first: ColumnRole, second: ColumnRole, texts: readonly string[]): void => {
    if (!roles.includes(first) || !roles.includes(second)) return;
    const text = draw.pick(texts).replace('{prior}', priorWords);
    heads.set(first, text).set(second, text);
  };
  pair('increase', 'decrease', headers.changeGroup);
  pair('surplus', 'remaining', headers.surplusGroup);
  pair('newCount', 'renewedCount', headers.splitGroup);
  return heads;
}

/** The header texts of a kind: its name, or the insurance with the kind below. */
export function kindPath({ draw, meaning }: Wording, recipe: Recipe, kind: InsuranceKind): string[] {
  const nested: Partial<Record<InsuranceKind, readonly string[]>> = {
    bhxhTuNguyen: ['Tự nguyện', 'TN', 'BHXH tự nguyện'],
    bhxhBatBuoc: ['Bắt buộc', 'BB', 'BHXH bắt buộc'],
    bhytHoGiaDinh: ['Hộ gia đình', 'HGĐ', 'BHYT hộ gia đình'],
    bhytHocSinh: ['HSSV', 'Học sinh, sinh viên'],
  };
  const below = nested[kind];
  const above = kind.startsWith('bhxh') ? 'BHXH' : 'BHYT';
  const clear = !meaning.blocks.some((block) => block.kind === 'bhxh' || block.kind === 'bhyt');
  return recipe.nestedKinds && below !== undefined && clear
    ? [above, draw.pick(below)]
    : [kindText(draw, kind)];
}

/** Role and kind in one text, the way that one-row headers have them. */
export function glued(draw: Draw, role: string, kind: string): string {
  if (draw.chance(0.25)) return `${kind} - ${role}`;
  const cut = /\s*(\(|tính đến|đến|so với|so cùng|cùng kỳ|\d+[/.-])/i.exec(role);
  if (cut === null || cut.index === 0) return `${role} ${kind}`;
  return `${role.slice(0, cut.index)} ${kind} ${role.slice(cut.index).trim()}`;
}
