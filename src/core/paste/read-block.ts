import { type Grid, isBlankAt, valueAt } from '../grid/grid';
import type { InsuranceKind } from '../layout/vocabulary';
import type { Separators } from '../numbers/separators';
import type { BlockReading, BlockRefusal, FiguresColumn } from './block';
import { type BlockTables, blockTables } from './block-tables';
import { possibleFigures, type TableColumn } from './figures-columns';
import { repeatedNames } from './repeated-names';
import { textGrid } from './text-grid';
import { unitsOfBlock } from './units-of-block';

/** What the person said of a block. */
export interface BlockChoice {
  /** The kind that is to be filled; left out where any will do. */
  readonly insurance?: InsuranceKind;
  /** Which column holds the figures, one of those that were asked about. */
  readonly figures?: Pick<FiguresColumn, 'column' | 'insurance'>;
  /** Rows that do not count: of a unit that stands twice, the other one. */
  readonly without?: ReadonlySet<number>;
  /** The marks of this Excel, for a range of a sheet; a pasted text is read as Vietnam writes numbers. */
  readonly separators?: Separators;
}

/**
 * Reads a block that somebody sent: the text of a paste, or a range of a sheet. Units and figures are found by the
 * recogniser where the block has a header, else by what the columns hold; sums and empty lines are passed over.
 * @param source the text, or the range as read (see `croppedGrid`).
 * @returns the units with their figures, or why not: nothing is guessed where a person has to choose.
 * @example readBlock('Hương Toàn\t213\nTứ Hạ\t1.262').outcome // 'read'
 */
export function readBlock(source: string | Grid, choice: BlockChoice = {}): BlockReading {
  const grid = typeof source === 'string' ? textGrid(source) : source;
  if (isEmpty(grid)) return refused({ code: 'empty' });
  const found = blockTables(grid);
  if (found === null) return refused(hasNames(grid) ? { code: 'no-figures' } : { code: 'no-units' });
  const figures = figuresOf(found, choice);
  if ('code' in figures) return refused(figures);
  const { units, passedOver } = unitsOfBlock(found, figures, choice.separators);
  const counted = units.filter(({ row }) => choice.without?.has(row) !== true);
  if (counted.length === 0) return refused({ code: 'no-units' });
  const repeated = repeatedNames(counted);
  if (repeated.length > 0) return refused({ code: 'unit-twice', units: repeated });
  return { outcome: 'read', block: { units: counted, figures: shownColumn(found, figures), passedOver } };
}

function refused(refusal: BlockRefusal): BlockReading {
  return { outcome: 'refused', refusal };
}

function figuresOf(found: BlockTables, choice: BlockChoice): TableColumn | BlockRefusal {
  const { grid, layout } = found;
  const insurance = choice.insurance ?? null;
  const shown = (columns: readonly TableColumn[]): FiguresColumn[] =>
    columns.map((column) => shownColumn(found, column));
  const chosen = choice.figures;
  if (chosen !== undefined) {
    const at = layout.tables
      .flatMap((table) => table.columns.map((column): TableColumn => ({ table, column })))
      .filter(({ column }) => found.originalColumn(column.column) === chosen.column);
    const own = at.find(({ column }) => column.insurance === chosen.insurance) ?? at[0];
    if (own !== undefined) return own;
  }
  const { columns, sure, otherInsurance } = possibleFigures(grid, layout.tables, insurance);
  const [only, ...more] = columns;
  if (only === undefined) return { code: 'no-figures' };
  if (otherInsurance) return { code: 'other-insurance', candidates: shown(columns) };
  if (more.length > 0 || !sure) return { code: 'which-figures', candidates: shown(columns) };
  return only;
}

const mostExamples = 3;

function shownColumn({ grid, originalColumn }: BlockTables, { table, column }: TableColumn): FiguresColumn {
  return {
    column: originalColumn(column.column),
    header: column.headerPath,
    insurance: column.insurance,
    examples: table.bodyRows
      .filter((row) => !isBlankAt(grid, row, column.column))
      .slice(0, mostExamples)
      .map((row) => String(valueAt(grid, row, column.column))),
  };
}

function isEmpty({ values }: Grid): boolean {
  return values.every((row) => row.every((value) => String(value).trim() === ''));
}

/** Names without any figure beside them. */
function hasNames({ values }: Grid): boolean {
  return values.some((row) => row.some((value) => typeof value === 'string' && /\p{L}{2}/u.test(value)));
}
