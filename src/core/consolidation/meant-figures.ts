import type { FigureSource } from '../derived/figure-source';
import { type CellAddress, cellAddress } from '../grid/address';
import { isBlankAt, valueAt } from '../grid/grid';
import type { CellReading } from '../numbers/cell-reading';
import { readingOf } from '../numbers/sheet-reading';
import type { RecognisedSheet } from '../recognised-sheet';
import type { Remark } from './file-note';

const noFigure = /^[-–—.x\s]*$/iu;

/**
 * Reads the figures of a sheet as they are meant: "6.000" that is a text is 6000 where nothing speaks for another figure,
 * and each such cell is remembered, as is each cell of which nobody can say the figure.
 */
export class MeantFigures {
  private readonly readings = new Map<string, CellReading>();
  private readonly meant: CellAddress[] = [];
  private readonly doubtful: CellAddress[] = [];

  constructor(private readonly sheet: RecognisedSheet) {
    const { grid, layout, quotas = [] } = sheet;
    for (const reading of readingOf(grid, layout, { quotas }).cells) {
      this.readings.set(cellAddress(reading.row, reading.column.column), reading);
    }
  }

  /** The figure of a row; null where there is none. */
  figure(source: FigureSource, row: number): number | null {
    const { grid } = this.sheet;
    const { column } = source;
    const raw = source.figure(grid, row);
    if (column === null) return raw;
    const address = cellAddress(row, column);
    const reading = this.readings.get(address);
    if (reading?.certain === true) {
      this.meant.push(address);
      return reading.value;
    }
    const unread = raw === null && !isBlankAt(grid, row, column);
    if (reading !== undefined || (unread && !noFigure.test(String(valueAt(grid, row, column))))) {
      this.doubtful.push(address);
    }
    return raw;
  }

  /** What has to be said of the figures that were asked for. */
  remarks(): Remark[] {
    const sheet = this.sheet.layout.name;
    const of = (code: 'read-as-meant' | 'doubtful-figures', cells: readonly CellAddress[]): Remark[] =>
      cells.length === 0 ? [] : [{ code, sheet, cells }];
    return [...of('read-as-meant', this.meant), ...of('doubtful-figures', this.doubtful)];
  }
}
