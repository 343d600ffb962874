import { type Grid, valueAt } from '../grid/grid';
import { decodedGrid } from '../layout/decoded-grid';
import type { TableLayout } from '../layout/sheet-layout';
import type { InsuranceKind } from '../layout/vocabulary';
import { unitRows } from '../matching/unit-rows';
import type { RecognisedSheet } from '../recognised-sheet';
import type { IsoDate } from '../text/date';
import type { LeftOut, Remark } from './file-note';
import { type KindSources, kindSources } from './kind-sources';
import { KnownUnits } from './known-units';
import { MeantFigures } from './meant-figures';
import { placeInTitle } from './place-in-title';
import type { ReadableFile } from './sent-file';
import type { KindFigures, SentUnit } from './sent-unit';
import { sheetsToTake } from './sheets-to-take';

/** What a file gives. */
export interface FileUnits {
  readonly file: string;
  /** The commune whose hamlets it lists, where its title names one. */
  readonly place: string | null;
  /** The reporting days of the sheets that were taken, each once, the latest first; none where none is said. */
  readonly dates: readonly IsoDate[];
  readonly priorAsOf: IsoDate | null;
  readonly units: readonly SentUnit[];
  readonly remarks: readonly Remark[];
}

/**
 * The units of a file: the body rows of its progress tables, be they communes or the hamlets of the one commune that sent
 * it. A unit that stands in several tables, each of another kind, is one unit.
 * @returns why there is none, where there is none.
 */
export function unitsOfFile({ file, sheets, earlierResult = false }: ReadableFile): FileUnits | LeftOut {
  if (earlierResult) return { code: 'earlier-result' };
  const progress = sheets.filter(({ layout }) => layout.kind === 'progress');
  const names = (some: readonly RecognisedSheet[]): string[] => some.map(({ layout }) => layout.name);
  if (progress.length === 0) {
    return sheets.length === 0 ? { code: 'no-table' } : { code: 'quota-only', sheets: names(sheets) };
  }
  const { taken, older, dates } = sheetsToTake(progress);
  const units: SentUnit[] = [];
  const remarks: Remark[] = [];
  const known = new KnownUnits();
  for (const { sheet, kinds } of taken) {
    const figures = new MeantFigures(sheet);
    for (const table of sheet.layout.tables) {
      const sources = kindSources(sheet, table).filter(({ insurance }) => kinds.has(insurance));
      if (sources.length === 0) continue;
      for (const unit of unitsOfTable(sheet, table, sources, figures)) {
        const before = known.take(file, null, unit)?.unit;
        if (before === undefined || !join(units, before, unit)) units.push(unit);
      }
    }
    remarks.push(...figures.remarks());
  }
  if (units.length === 0) return { code: 'no-figures', sheets: names(progress) };
  const [asOf] = dates;
  if (older.length > 0 && asOf !== undefined) remarks.push({ code: 'older-sheets', sheets: older, asOf });
  const first = taken[0]?.sheet;
  return {
    file,
    place: first === undefined ? null : placeInTitle(linesAbove(first)),
    dates,
    priorAsOf: taken.map(({ sheet }) => sheet.layout.priorAsOf).find((date) => date !== null) ?? null,
    units,
    remarks,
  };
}

function unitsOfTable(
  { grid, layout }: RecognisedSheet,
  table: TableLayout,
  kinds: readonly KindSources[],
  meant: MeantFigures,
): SentUnit[] {
  return unitRows(grid, layout, table).map(({ row, unit, address, section, reading }) => ({
    unit,
    sheet: layout.name,
    address,
    table,
    section,
    reading,
    figures: new Map<InsuranceKind, KindFigures>(
      kinds.map(({ insurance, sources }) => [
        insurance,
        Object.fromEntries(sources.map(([role, source]) => [role, meant.figure(source, row)])),
      ]),
    ),
  }));
}

/** Puts the figures of a unit with those of the same unit in another table, unless both have a kind. */
function join(units: SentUnit[], before: SentUnit, unit: SentUnit): boolean {
  const index = units.findIndex(({ address, sheet }) => address === before.address && sheet === before.sheet);
  const found = units[index];
  if (found === undefined || found.table === unit.table) return false;
  if ([...unit.figures.keys()].some((kind) => found.figures.has(kind))) return false;
  units[index] = { ...found, figures: new Map([...found.figures, ...unit.figures]) };
  return true;
}

/** The texts above a sheet's first table. */
function linesAbove({ grid: sheet, layout }: RecognisedSheet): string[] {
  const { grid } = decodedGrid(sheet);
  const header = Math.min(
    ...layout.tables.flatMap(({ headerRows, bodyRows }) => [...headerRows, ...bodyRows]),
  );
  const lines: string[] = [];
  for (let row = grid.top; row < header; row += 1) lines.push(...textsOfRow(grid, row));
  return lines;
}

function textsOfRow(grid: Grid, row: number): string[] {
  const cells = Array.from({ length: grid.columnCount }, (_, index) => valueAt(grid, row, grid.left + index));
  return cells.filter((value): value is string => typeof value === 'string' && value.trim() !== '');
}
