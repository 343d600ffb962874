import headers from '../../../assets/lexicon/column-headers.json';
import type { ColumnRole, InsuranceKind } from '../../../src/core/layout/vocabulary';
import { isoOf, serialOf } from './date-words';
import type { Draw } from './draw';
import type { Block } from './meanings';
import type { MeantColumn } from './meant-sheet';
import type { Recipe } from './recipe';
import {
  type DatedText,
  type Wording,
  datedActual,
  kindText,
  priorText,
  roleText,
  shortKindText,
} from './words';

/** A text of a header, or a date cell in it. */
export type HeaderText = string | { readonly serial: number };

/** One column before it has a place on the sheet. */
export interface PlannedColumn extends Omit<MeantColumn, 'column'> {
  /** What fills it. */
  readonly role: ColumnRole;
  /** Its block, or null for ordinal, unit, shared and noise columns. */
  readonly block: number | null;
  /** Header texts from the top down. */
  readonly path: readonly HeaderText[];
}

/** How the header of a sheet says kinds and roles. */
export type HeaderForm = Recipe['headerForm'] | 'leafKinds' | 'leafKindsUnderRole';

/** The columns of the blocks, in order, with their header texts. */
export function blockColumns(wording: Wording, recipe: Recipe, form: HeaderForm): PlannedColumn[][] {
  const { draw, meaning } = wording;
  const blocks = meaning.blocks.map((block, index) => ({
    ...block,
    index,
    roles: orderedRoles(draw, block.roles, recipe.columnOrder),
  }));
  const kinds = new Map(meaning.blocks.map(({ kind }) => [kind, kindPath(wording, recipe, kind)]));
  const roleWords = new Map<string, string>();
  const columnOf = (block: Block & { index: number }, role: ColumnRole): PlannedColumn => {
    const own = leafText(wording, recipe, role);
    const shareWord = form === 'roleOverKind' || draw.chance(0.6);
    const word = shareWord ? (roleWords.get(role) ?? own.text) : own.text;
    if (!roleWords.has(role)) roleWords.set(role, own.text);
    const kind = draw.chance(0.7) ? shortKindText(draw, block.kind) : kindText(draw, block.kind);
    const tail = own.below === undefined ? [] : [own.below];
    const path: HeaderText[] = {
      titleOnly: [word, ...tail],
      kindOverRole: [...kinds.get(block.kind)!, word, ...tail],
      roleOverKind: [word, kind, ...tail],
      glued: [glued(draw, word, kind), ...tail],
      leafKinds: [kind],
      leafKindsUnderRole: [word, kind],
    }[form];
    return { role, block: block.index, roles: [role], insurance: [block.kind], dates: own.dates, path };
  };
  if (form !== 'roleOverKind' && form !== 'leafKindsUnderRole')
    return blocks.map((block) => block.roles.map((role) => columnOf(block, role)));
  return (blocks[0]?.roles ?? []).map((role) => blocks.map((block) => columnOf(block, role)));
}

function orderedRoles(draw: Draw, roles: readonly ColumnRole[], order: Recipe['columnOrder']): ColumnRole[] {
  const rank = (role: ColumnRole, first: readonly ColumnRole[]): number => (first.includes(role) ? 0 : 1);
  const derived: readonly ColumnRole[] = ['rate', 'coverage', 'arrearsRate'];
  switch (order) {
    case 'usual':
      return [...roles];
    case 'priorFirst':
      return [...roles].sort(
        (one, other) => rank(one, ['prior', 'priorRate']) - rank(other, ['prior', 'priorRate']),
      );
    case 'derivedFirst':
      return [...roles].sort((one, other) => rank(one, derived) - rank(other, derived));
    case 'shuffled':
      return keptPairs(draw.shuffled(roles));
  }
}

/** "Tăng" beside "Giảm" and new beside renewed: nobody parts these. */
function keptPairs(roles: readonly ColumnRole[]): ColumnRole[] {
  const pairs: readonly (readonly [ColumnRole, ColumnRole])[] = [
    ['increase', 'decrease'],
    ['newCount', 'renewedCount'],
    ['surplus', 'remaining'],
  ];
  return pairs.reduce<ColumnRole[]>(
    (sum, [first, second]) => {
      if (!sum.includes(first) || !sum.includes(second)) return sum;
      return sum
        .filter((role) => role !== second)
        .flatMap((role) => (role === first ? [first, second] : [role]));
    },
    [...roles],
  );
}

interface LeafText extends Omit<DatedText, 'dates'> {
  readonly dates: MeantColumn['dates'];
  readonly below?: HeaderText;
}

function leafText(wording: Wording, recipe: Recipe, role: ColumnRole): LeafText {
  const { dates, draw, meaning } = wording;
  const cells = recipe.asOf === 'dateCell' && dates !== null;
  if (role === 'actual') {
    if (dates === null) return { text: roleText(wording, role), dates: [null] };
    const iso = isoOf(dates.asOf);
    if (cells)
      return { text: roleText(wording, role), dates: [iso], below: { serial: serialOf(dates.asOf) } };
    if ((recipe.asOf === 'header' || recipe.asOf === 'both') && meaning.family !== 'schools')
      return datedActual(wording, dates);
    return { text: roleText(wording, role), dates: [iso] };
  }
  if (role === 'prior') {
    if (cells && meaning.prior === 'date')
      return {
        text: draw.pick(['Thực hiện', 'Số thực hiện']),
        dates: [isoOf(dates.prior)],
        below: { serial: serialOf(dates.prior) },
      };
    return priorText(wording);
  }
  return { text: roleText(wording, role), dates: null };
}

function kindPath({ draw, meaning }: Wording, recipe: Recipe, kind: InsuranceKind): string[] {
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
function glued(draw: Draw, role: string, kind: string): string {
  if (draw.chance(0.25)) return `${kind} - ${role}`;
  const cut = /\s*(\(|tính đến|đến|so với|so cùng|cùng kỳ|\d+[/.-])/i.exec(role);
  if (cut === null || cut.index === 0) return `${role} ${kind}`;
  return `${role.slice(0, cut.index)} ${kind} ${role.slice(cut.index).trim()}`;
}

/** The columns beside the blocks: ordinal, unit, population, rank, notes … */
export function sideColumns(
  wording: Wording,
  recipe: Recipe,
): { before: PlannedColumn[]; after: PlannedColumn[] } {
  const plain = (role: ColumnRole, text: string, rest: Partial<PlannedColumn> = {}): PlannedColumn => ({
    role,
    block: null,
    roles: [role],
    insurance: ['none'],
    dates: null,
    path: [text],
    ...rest,
  });
  const { draw, meaning } = wording;
  const before = [plain('unit', recipe.unitHeader === 'empty' ? '' : roleText(wording, 'unit'))];
  if (recipe.ordinals !== 'absent' && recipe.ordinals !== 'glued')
    before.unshift(plain('ordinal', draw.pick(headers.ordinal)));
  if (recipe.noise === 'code') before.push(plain('code', draw.pick(headers.code)));
  if (recipe.noise === 'group') before.push(plain('group', draw.pick(headers.group)));
  for (const role of meaning.shared)
    before.push(plain(role, roleText(wording, role, true), { insurance: null }));
  const tails: Partial<Record<Recipe['noise'], PlannedColumn>> = {
    note: plain('note', draw.pick(headers.note)),
    phone: plain('other', draw.pick(headers.phone), { roles: ['other', 'code', 'note'], insurance: null }),
    person: plain('note', draw.pick(headers.person), { roles: ['note', 'other'], insurance: null }),
    rank: plain('rank', draw.pick(headers.rank), { insurance: null }),
  };
  const tail = tails[recipe.noise];
  return { before, after: tail === undefined ? [] : [tail] };
}
