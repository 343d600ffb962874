import type { RowKind } from '../../../src/core/layout/vocabulary';
import { figureOf, summed, unitFigures } from './figures';
import { headerRows, measuresRow, numberingRow } from './header-rows';
import type { Meaning } from './meanings';
import type { DraftCell, MeantColumn, MeantTable } from './meant-sheet';
import { type HeaderForm, type PlannedColumn, blockColumns, sideColumns } from './planned-columns';
import type { Recipe } from './recipe';
import type { SheetDraft } from './sheet-draft';
import { asHeader, withSlip } from './spelling';
import { tableCell } from './table-cells';
import { type Unit, tableRows } from './table-rows';
import { unitNames } from './unit-names';
import type { Wording } from './words';

/**
 * Writes one table and says what it means.
 * @param top the sheet row of the header's first row; `left` the sheet column of the table's first column.
 */
export function writeTable(
  sheet: SheetDraft,
  wording: Wording,
  recipe: Recipe,
  top: number,
  left: number,
): MeantTable {
  const { draw, meaning } = wording;
  const columns = plannedColumns(wording, recipe);
  const names = unitNames(draw.branch('names'), meaning.family, recipe.units, recipe.unitStyle);
  const figureDraw = draw.branch('figures');
  const units = ranked(
    names.map((name) => ({ name, figures: unitFigures(figureDraw, meaning), rank: 0 })),
    meaning,
  );
  const rows = new Map<number, RowKind>();
  let row = top;
  for (const header of headerCells(wording, recipe, columns)) {
    header.forEach((cell, at) => sheet.put(row, left + at, cell));
    rows.set(row++, 'header');
  }
  if (recipe.numbering !== 'none') {
    numberingRow(columns, recipe.numbering).forEach((cell, at) => sheet.put(row, left + at, cell));
    rows.set(row++, 'numbering');
  }
  const placed = new Map(
    columns.flatMap((column, at) => (column === null ? [] : [[left + at, column] as const])),
  );
  const whole = summed(units.map(({ figures }) => figures));
  for (const line of tableRows(draw.branch('rows'), recipe, units)) {
    for (const at of placed.keys())
      sheet.put(
        row,
        at,
        tableCell({ draw: figureDraw, recipe, meaning, columns: placed, whole, row }, line, at),
      );
    if (line.kind !== 'blank') rows.set(row, line.kind);
    row += 1;
  }
  const meant = [...placed].map(([column, { roles, insurance, dates }]): MeantColumn => ({
    column,
    roles,
    insurance,
    dates,
  }));
  return { columns: meant, rows, top, left, bottom: row - 1, right: left + columns.length - 1 };
}

/** Units with their places by the rate of the first kind (coverage, arrears, or mere number), ties sharing a place. */
function ranked(units: readonly Unit[], meaning: Meaning): Unit[] {
  const role =
    meaning.blocks[0]!.roles.find((one) => ['rate', 'coverage', 'arrearsRate'].includes(one)) ?? 'actual';
  const scores = units.map(({ figures }) => figureOf(role, 0, meaning, figures, figures) ?? 0);
  return units.map((unit, index) => ({
    ...unit,
    rank: 1 + scores.filter((score) => score > scores[index]!).length,
  }));
}

/** The columns from left to right; null is an empty one. */
function plannedColumns(wording: Wording, recipe: Recipe): (PlannedColumn | null)[] {
  const { draw, meaning } = wording;
  const { before, after } = sideColumns(wording, recipe);
  const parts = blockColumns(wording, recipe, headerForm(wording, recipe));
  const single = parts.length === 1 || meaning.leafKinds;
  const blocks =
    recipe.blockOrder === 'shuffled' && recipe.headerForm !== 'roleOverKind' ? draw.shuffled(parts) : parts;
  const between = recipe.blankColumns === 'betweenBlocks' && !single ? [null] : [];
  const afterUnit = recipe.blankColumns === 'afterUnit' ? [null] : [];
  return [
    ...before,
    ...afterUnit,
    ...blocks.flatMap((block, index) => (index === 0 ? block : [...between, ...block])),
    ...after,
  ];
}

function headerForm({ draw, meaning }: Wording, recipe: Recipe): HeaderForm {
  if (!meaning.leafKinds) return recipe.headerForm;
  return recipe.headerForm === 'roleOverKind' || (recipe.headerForm === 'glued' && draw.chance(0.5))
    ? 'leafKindsUnderRole'
    : 'leafKinds';
}

function headerCells(
  wording: Wording,
  recipe: Recipe,
  columns: readonly (PlannedColumn | null)[],
): (DraftCell | null)[][] {
  const { draw, year } = wording;
  const rows = headerRows(columns, recipe, draw);
  if (recipe.extraHeader === 'overall') {
    const first = columns.findIndex((column) => column !== null && column.block !== null);
    const text = draw.pick([
      `Năm ${year}`,
      `Kết quả thực hiện năm ${year}`,
      `Chỉ tiêu và kết quả thực hiện năm ${year}`,
    ]);
    rows.unshift(
      columns.map((_, at) =>
        at === first ? { value: wording.meaning.sheet === 'quota' ? `Năm ${year}` : text } : null,
      ),
    );
    liftShallow(columns, rows);
  }
  if (recipe.extraHeader === 'measures') rows.push(measuresRow(columns, draw));
  return spelt(wording, recipe, columns, rows);
}

/** A cell merged over all the header rows has its text in the first of them. */
function liftShallow(columns: readonly (PlannedColumn | null)[], rows: (DraftCell | null)[][]): void {
  columns.forEach((column, at) => {
    if (column === null || column.block !== null || rows[1]?.[at] === undefined || rows[0]![at] !== null)
      return;
    rows[0]![at] = rows[1][at];
    rows[1][at] = null;
  });
}

function spelt(
  { draw }: Wording,
  recipe: Recipe,
  columns: readonly (PlannedColumn | null)[],
  rows: (DraftCell | null)[][],
): (DraftCell | null)[][] {
  const slips = new Set<number>();
  const count = { none: 0, one: 1, several: 3 }[recipe.slips];
  for (let slip = 0; slip < count; slip += 1) slips.add(draw.int(0, columns.length - 1));
  return rows.map((cells, level) =>
    cells.map((cell, at) => {
      if (cell === null || typeof cell.value !== 'string') return cell;
      const text = slips.has(at) && level === rows.length - 1 ? withSlip(draw, cell.value) : cell.value;
      return { ...cell, value: asHeader(draw, text, recipe.letters, recipe.spaces) };
    }),
  );
}
