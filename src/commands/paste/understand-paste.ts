import { parseRange } from '../../core/grid/address';
import { croppedGrid } from '../../core/grid/cropped-grid';
import { contentAt, type Grid } from '../../core/grid/grid';
import type { MatchTable } from '../../core/matching/match-table';
import type { InsuranceKind } from '../../core/layout/vocabulary';
import { matchUnits } from '../../core/matching/match-units';
import type { Block, BlockRefusal } from '../../core/paste/block';
import { type BlockChoice, readBlock } from '../../core/paste/read-block';
import { type SheetRefusal, type SheetUnit, sheetUnits } from '../../core/paste/sheet-units';
import { ProblemError } from '../../excel/problem-error';
import { type RecognisedWorkbook, sheetsToWork, type WorkedSheet } from '../recognised-workbook';
import type { PasteSource } from './paste-state';

/** What is to be pasted, with all that the person said to have it understood. */
export interface WantedBlock {
  readonly source: PasteSource;
  /** The sheet that the figures go to. */
  readonly sheet: string;
  readonly insurance: InsuranceKind;
  /** The 1-based column that is to be filled, where there are several of the kind. */
  readonly column: number | null;
  readonly figures: BlockChoice['figures'] | null;
  readonly without: ReadonlySet<number>;
}

/** A block whose rows are matched with the units of a sheet. */
export interface MatchedBlock {
  readonly outcome: 'matched';
  readonly sheet: WorkedSheet;
  readonly units: readonly SheetUnit[];
  readonly block: Block;
  readonly matches: MatchTable;
}

export type UnderstoodPaste =
  MatchedBlock | { readonly outcome: 'asked'; readonly question: BlockRefusal | SheetRefusal };

/**
 * Understands a block against the workbook as it was read, and writes nothing.
 * @throws ProblemError `sheet-not-found` or `sheet-not-recognised` for the sheet to fill, `sheet-not-found` for the one
 * that the block is on.
 */
export function understandPaste(workbook: RecognisedWorkbook, wanted: WantedBlock): UnderstoodPaste {
  const [sheet] = sheetsToWork(workbook, wanted.sheet);
  if (sheet === undefined) throw new ProblemError({ code: 'sheet-not-recognised', sheet: wanted.sheet });
  const found = sheetUnits(sheet, wanted.insurance, wanted.column);
  if (found.outcome === 'refused') return { outcome: 'asked', question: found.refusal };
  const reading = readBlock(blockOf(workbook, wanted.source), {
    insurance: wanted.insurance,
    without: wanted.without,
    ...(wanted.figures && { figures: wanted.figures }),
    ...(wanted.source.from !== 'text' && { separators: workbook.read.separators }),
  });
  if (reading.outcome === 'refused') return { outcome: 'asked', question: reading.refusal };
  const { units } = found;
  const { block } = reading;
  return { outcome: 'matched', sheet, units, block, matches: matchUnits(block.units, units) };
}

function blockOf({ read }: RecognisedWorkbook, source: PasteSource): string | Grid {
  if (source.from === 'text') return source.text;
  const sheet = read.sheets.find(({ name }) => name === source.sheet);
  if (sheet === undefined) throw new ProblemError({ code: 'sheet-not-found', sheet: source.sheet });
  return source.from === 'sheet' ? sheet.grid : croppedGrid(sheet.grid, parseRange(source.range));
}

/**
 * Everything of an understood block that the person saw before they pressed, as one text: rows, units, cells with what
 * they hold, and the day that they are of.
 */
export function shownOf(understood: UnderstoodPaste): string {
  if (understood.outcome === 'asked') return JSON.stringify(understood.question);
  const { sheet, units, block, matches } = understood;
  return JSON.stringify([
    block,
    matches,
    sheet.layout.asOf,
    units.map(({ unit, group, row, column }) => [
      unit,
      group,
      row,
      column.column,
      column.headerPath,
      contentAt(sheet.grid, row, column.column),
    ]),
  ]);
}
