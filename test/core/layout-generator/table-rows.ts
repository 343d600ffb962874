import labels from '../../../assets/lexicon/row-labels.json';
import type { RowKind } from '../../../src/core/layout/vocabulary';
import type { Draw } from './draw';
import { type UnitFigures, summed } from './figures';
import type { Recipe } from './recipe';

/** A unit with its figures. */
export interface Unit {
  readonly name: string;
  readonly figures: UnitFigures;
  /** Its place among all units, 1 the best. */
  readonly rank: number;
}

/** One row under the header: what it is, how it is called, and its figures. */
export interface TableRow {
  readonly kind: Extract<RowKind, 'body' | 'group' | 'total' | 'ofWhich'> | 'blank';
  readonly ordinal: string | number;
  readonly label: string;
  /** Null where the row has no figures. */
  readonly figures: UnitFigures | null;
  /** The label stands in the table's first column, as merged cells leave it. */
  readonly labelFirst: boolean;
  readonly rank?: number;
}

const blank: TableRow = { kind: 'blank', ordinal: '', label: '', figures: null, labelFirst: false };
const roman = ['I', 'II', 'III', 'IV', 'V'];
const letters = ['A', 'B', 'C', 'D', 'E'];

/**
 * The rows of a table in sheet order: units in their groups, sums, of-which rows, blank rows.
 */
export function tableRows(draw: Draw, recipe: Recipe, units: readonly Unit[]): TableRow[] {
  const whole = figuresOf(units);
  const rows =
    recipe.groups === 'none' || units.length < 4
      ? units.map((unit, index) => unitRow(recipe, unit, index + 1))
      : groupedRows(draw, recipe, units);
  if (recipe.blankRows === 'inside' && rows.length > 3) rows.splice(draw.int(1, rows.length - 1), 0, blank);
  if (recipe.ofWhich === 'afterUnit') {
    const bodies = rows.flatMap(({ kind }, index) => (kind === 'body' ? [index] : []));
    rows.splice(draw.pick(bodies) + 1, 0, ofWhich(draw, figuresOf(units.slice(0, 1)), 0.2));
  }
  const label = draw.pick(labels.total);
  const total: TableRow = {
    kind: 'total',
    ordinal: '',
    label,
    figures: whole,
    labelFirst: recipe.totalLabel === 'first',
  };
  const parts = recipe.ofWhich === 'afterTotal' ? [ofWhich(draw, whole, 0.4)] : [];
  const gap = recipe.blankRows === 'beforeTotal' ? [blank] : [];
  const start = recipe.blankRows === 'afterHeader' ? [blank] : [];
  switch (recipe.total) {
    case 'bottom':
      return [...start, ...rows, ...gap, total, ...parts];
    case 'top':
      return [...start, total, ...parts, ...rows];
    case 'none':
      return [...start, ...rows];
  }
}

function figuresOf(units: readonly Unit[]): UnitFigures {
  return summed(units.map(({ figures }) => figures));
}

function unitRow({ ordinals }: Recipe, { name, figures, rank }: Unit, nth: number): TableRow {
  const ordinal = {
    number: nth,
    text: `${nth}.`,
    padded: String(nth).padStart(2, '0'),
    absent: '',
    glued: '',
  }[ordinals];
  return {
    kind: 'body',
    ordinal,
    label: ordinals === 'glued' ? `${nth}. ${name}` : name,
    figures,
    labelFirst: false,
    rank,
  };
}

function groupedRows(draw: Draw, recipe: Recipe, units: readonly Unit[]): TableRow[] {
  const titles = draw.pick(labels.groups);
  const count = Math.min(titles.length, draw.int(2, 4), Math.floor(units.length / 2));
  const runsOn = draw.chance(0.5);
  const size = Math.ceil(units.length / count);
  return titles.slice(0, count).flatMap((title, group) => {
    const from = group * size;
    const own = units.slice(from, from + size);
    if (own.length === 0) return [];
    const body = own.map((unit, index) => unitRow(recipe, unit, (runsOn ? from : 0) + index + 1));
    const mark = { roman: roman[group]!, letters: letters[group]!, unnumbered: '', subtotals: '', none: '' }[
      recipe.groups
    ];
    const row = (label: string, ordinal: string, filled: boolean): TableRow => ({
      kind: 'group',
      ordinal,
      label,
      figures: filled ? figuresOf(own) : null,
      labelFirst: recipe.groupLabel === 'first',
    });
    if (recipe.groups === 'subtotals') {
      const end = draw
        .pick(labels.subtotal)
        .replace('{group}', title.toLocaleLowerCase('vi'))
        .replace('{ordinal}', roman[group]!);
      return [
        row(recipe.groupLabel === 'first' ? `${roman[group]!}. ${title}` : title, roman[group]!, false),
        ...body,
        { ...row(end, '', true), labelFirst: recipe.totalLabel === 'first' },
      ];
    }
    const noColumn =
      recipe.ordinals === 'absent' || recipe.ordinals === 'glued' || recipe.groupLabel === 'first';
    return [
      row(noColumn && mark !== '' ? `${mark}. ${title}` : title, noColumn ? '' : mark, recipe.groupFigures),
      ...body,
    ];
  });
}

/** A part of the figures above, which no sum takes in again. */
function ofWhich(draw: Draw, { shared, blocks }: UnitFigures, share: number): TableRow {
  const part = <T extends Readonly<Partial<Record<string, number>>>>(figures: T): T =>
    Object.fromEntries(
      Object.entries(figures).map(([role, figure]) => [
        role,
        role === 'coverageTarget' ? figure : Math.max(1, Math.round((figure ?? 0) * share)),
      ]),
    ) as T;
  return {
    kind: 'ofWhich',
    ordinal: '',
    label: draw.pick(labels.ofWhich),
    figures: { shared: part(shared), blocks: blocks.map(part) },
    labelFirst: false,
  };
}
