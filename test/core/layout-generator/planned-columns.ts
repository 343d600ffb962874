import headers from '../../../assets/lexicon/column-headers.json';
import type { ColumnRole } from '../../../src/core/layout/vocabulary';
import { orderedRoles } from './column-order';
import {
  type HeaderText,
  glued,
  kindPath,
  leafText,
  leafUnderPeriod,
  pairHeads,
  periodHeads,
} from './leaf-text';
import type { Block } from './meanings';
import type { MeantColumn } from './meant-sheet';
import type { Recipe } from './recipe';
import { type Wording, kindText, roleText, shortKindText } from './words';

/** One column before it has a place on the sheet. */
export interface PlannedColumn extends Omit<MeantColumn, 'column'> {
  /** What fills it. */
  readonly role: ColumnRole;
  /** Its block, or null for ordinal, unit, shared and noise columns. */
  readonly block: number | null;
  /** Header texts from the top down. */
  readonly path: readonly HeaderText[];
  /** What stands in a side column, where its role does not tell. */
  readonly filling?: 'person' | 'verdict' | 'measure';
}

/** How the header of a sheet says kinds and roles. */
export type HeaderForm = Recipe['headerForm'] | 'leafKinds' | 'leafKindsUnderRole';

type NumberedBlock = Block & { readonly index: number };

/** The columns of the blocks, in order, with their header texts. */
export function blockColumns(wording: Wording, recipe: Recipe, form: HeaderForm): PlannedColumn[][] {
  const { draw, meaning } = wording;
  const order = form === 'periodOverRole' ? 'byPeriod' : recipe.columnOrder;
  const blocks = meaning.blocks.map((block, index): NumberedBlock => ({
    ...block,
    index,
    roles: orderedRoles(draw, block.roles, order),
  }));
  const columnOf = columnMaker(wording, recipe, form);
  if (form !== 'roleOverKind' && form !== 'leafKindsUnderRole')
    return blocks.map((block) => block.roles.map((role) => columnOf(block, role)));
  return (blocks[0]?.roles ?? []).map((role) => blocks.map((block) => columnOf(block, role)));
}

function columnMaker(wording: Wording, recipe: Recipe, form: HeaderForm) {
  const { draw, meaning, dates } = wording;
  const kinds = new Map(meaning.blocks.map(({ kind }) => [kind, kindPath(wording, recipe, kind)]));
  const pairs = recipe.pairHeads
    ? pairHeads(wording, meaning.blocks[0]?.roles ?? [])
    : new Map<ColumnRole, string>();
  const periods =
    form === 'periodOverRole' && dates !== null ? periodHeads(draw, dates) : new Map<ColumnRole, string>();
  const words = new Map<ColumnRole, string>();
  return (block: NumberedBlock, role: ColumnRole): PlannedColumn => {
    const under = periods.get(role);
    const own =
      under === undefined || dates === null
        ? leafText(wording, recipe, role)
        : leafUnderPeriod(wording, dates, role);
    // Offices mostly use one word for a thing, wherever it stands; what says a day keeps its own.
    const word = form === 'roleOverKind' || draw.chance(0.6) ? (words.get(role) ?? own.text) : own.text;
    if (!words.has(role)) words.set(role, own.text);
    const kind = draw.chance(0.7) ? shortKindText(draw, block.kind) : kindText(draw, block.kind);
    const tail = own.below === undefined ? [] : [own.below];
    const head = under ?? pairs.get(role);
    const leaf = head === undefined ? [word, ...tail] : [head, word, ...tail];
    const paths: Readonly<Record<HeaderForm, () => readonly HeaderText[]>> = {
      titleOnly: () => leaf,
      kindOverRole: () => [...kinds.get(block.kind)!, ...leaf],
      periodOverRole: () => [...kinds.get(block.kind)!, ...leaf],
      roleOverKind: () => [word, kind, ...tail],
      glued: () => [glued(draw, word, kind), ...tail],
      leafKinds: () => [kind],
      leafKindsUnderRole: () => [word, kind],
    };
    const path = paths[form]();
    return { role, block: block.index, roles: [role], insurance: [block.kind], dates: own.dates, path };
  };
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
  const unit = recipe.unitHeader === 'empty' ? '' : roleText(wording, 'unit');
  const ordinal =
    recipe.ordinals === 'absent' || recipe.ordinals === 'glued'
      ? []
      : [plain('ordinal', draw.pick(headers.ordinal))];
  const loose = { insurance: null };
  const sides: Partial<Record<Recipe['noise'], PlannedColumn>> = {
    code: plain('code', draw.pick(headers.code)),
    group: plain('group', draw.pick(headers.group)),
    measure: plain('note', draw.pick(headers.measure), {
      ...loose,
      roles: ['other', 'note', 'code'],
      filling: 'measure',
    }),
    note: plain('note', draw.pick(headers.note), loose),
    phone: plain('other', draw.pick(headers.phone), { ...loose, roles: ['other', 'code', 'note'] }),
    person: plain('note', draw.pick(headers.person), {
      ...loose,
      roles: ['note', 'other'],
      filling: 'person',
    }),
    verdict: plain('note', draw.pick(headers.verdict), {
      ...loose,
      roles: ['note', 'other'],
      filling: 'verdict',
    }),
    rank: plain('rank', draw.pick(headers.rank), loose),
  };
  const side = sides[recipe.noise];
  const besideUnit = ['code', 'group', 'measure'].includes(recipe.noise);
  const noise = side === undefined ? [] : [side];
  const shared = meaning.shared.map((role) => plain(role, roleText(wording, role), loose));
  return {
    before: [...ordinal, plain('unit', unit), ...(besideUnit ? noise : []), ...shared],
    after: besideUnit ? [] : noise,
  };
}
