import fc from 'fast-check';
import { parseRange } from '../../../src/core/grid/address';
import type { RecognisedSheet } from '../../../src/core/recognised-sheet';
import { type Draw, drawFrom } from '../layout-generator/draw';
import type { FontGrid, MeantTable, VariedSheet } from '../layout-generator/meant-sheet';
import type { SampleSize } from '../layout-generator/samples';
import { cleanSheets } from './clean-sheet';
import type { FaultCode, PlantedFault, Site } from './fault';
import { planters } from './planters';
import { withCells } from './written-grid';

/** A clean sheet, and the same with faults in it. */
export interface FaultySheet {
  readonly clean: VariedSheet;
  readonly grid: FontGrid;
  readonly faults: readonly PlantedFault[];
  /** The other sheets of the workbook. */
  readonly others: readonly RecognisedSheet[];
}

const most = 5;
/** Few sheets give a place for these: they are tried before the others. */
const rare: readonly FaultCode[] = [
  'date-ambiguous',
  'date-order',
  'remaining-mismatch',
  'breakdown-mismatch',
];
const seeds = fc.integer({ min: 0, max: 0x7fff_ffff });

/** Sheets with one to five faults each, or none where a sheet gives no place for any. */
export const faultySheets: fc.Arbitrary<FaultySheet> = fc
  .tuple(cleanSheets, seeds)
  .map(([clean, seed]) => plantFaults(clean, drawFrom(seed)));

// Without fast-check's liking for small numbers, which would make the sheets alike.
const parameters = ({ count, seed }: SampleSize) => ({ numRuns: count, seed, unbiased: true });

/** Sheets with faults; the same seed gives the same ones. */
export function sampledFaultySheets(size: SampleSize): FaultySheet[] {
  return fc.sample(faultySheets, parameters(size));
}

/** Clean sheets; the same seed gives the same ones. */
export function sampledCleanSheets(size: SampleSize): VariedSheet[] {
  return fc.sample(cleanSheets, parameters(size));
}

/** Plants one to five faults, no two in one row or column, so that each is found or missed for itself. */
export function plantFaults(clean: VariedSheet, draw: Draw): FaultySheet {
  const wanted = draw.int(1, most);
  const taken = { rows: new Set<number>(), columns: new Set<number>() };
  const faults: PlantedFault[] = [];
  const codes = draw.shuffled(Object.keys(planters) as FaultCode[]);
  for (const code of new Set([...rare.filter(() => draw.chance(0.7)), ...codes])) {
    if (faults.length === wanted) break;
    const table = draw.pick(clean.meant.tables);
    const fault = planters[code]?.(siteOf(clean, table, draw, taken)) ?? null;
    if (fault === null || (fault.others !== undefined && faults.some(({ others }) => others !== undefined)))
      continue;
    faults.push(fault);
    take(taken, fault);
  }
  return {
    clean,
    grid: withCells(
      clean.grid,
      faults.flatMap(({ writes }) => writes),
    ),
    faults,
    others: faults.flatMap(({ others }) => others ?? []),
  };
}

interface Taken {
  readonly rows: Set<number>;
  readonly columns: Set<number>;
}

function siteOf(sheet: VariedSheet, table: MeantTable, draw: Draw, { rows, columns }: Taken): Site {
  return {
    sheet,
    table,
    draw,
    isFree: (row, column) => !rows.has(row) && !columns.has(column),
    isFreeColumn: (column) => !columns.has(column),
  };
}

/** A fault takes the columns that it touches, and its row where it is in one alone. */
function take({ rows, columns }: Taken, { cells, writes }: PlantedFault): void {
  for (const cell of cells) columns.add(parseRange(cell).left);
  for (const { column } of writes) columns.add(column);
  const [only, ...more] = cells;
  if (only !== undefined && more.length === 0) rows.add(parseRange(only).top);
}
