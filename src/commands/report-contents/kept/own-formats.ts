import type { OwnFormat, SheetLooks } from '../../../core/edits/own-format';
import type { ReportCell, ReportContent, ReportStyle } from '../../../core/edits/report-content';
import { type Grid, numberFormatAt } from '../../../core/grid/grid';
import { fullLook } from '../../../excel/report-styles';
import type { ColumnOrder } from './column-order';
import type { PresentReport } from './present-report';
import type { UnitTable } from './table-rows';

const styles = Object.keys(fullLook) as ReportStyle[];

/** How a cell looks now, its number format included; null where that is not known. */
export function lookAt(looks: SheetLooks | null, grid: Grid, row: number, column: number): OwnFormat | null {
  const look = looks?.cells?.[row - 1]?.[column - 1];
  return look === undefined ? null : { ...look, numberFormat: numberFormatAt(grid, row, column) };
}

/**
 * What of a look is the person's: nothing where it is one of ours, for a figure may have been flagged before and not now;
 * else what differs from the style of ours that it comes nearest to.
 * @param style the style that the cell will have; it is taken where several are as near.
 */
export function ownFormat(look: OwnFormat | null, style: ReportStyle): OwnFormat | undefined {
  if (look === null) return undefined;
  // Neighbours share a line, so that a line says nothing of whose it is.
  const seen = withoutBorders(look);
  let nearest = difference(seen, fullLook[style]);
  for (const other of styles) {
    if (other === 'person') continue;
    const found = difference(seen, fullLook[other]);
    if (Object.keys(found).length < Object.keys(nearest).length) nearest = found;
  }
  return Object.keys(nearest).length === 0 ? undefined : nearest;
}

function withoutBorders(look: OwnFormat): OwnFormat {
  return Object.fromEntries(Object.entries(look).filter(([name]) => name !== 'borders'));
}

/** What of a look is otherwise than in another one. */
export function difference(look: OwnFormat, other: OwnFormat): OwnFormat {
  const differing = Object.entries(look).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(other[name as keyof OwnFormat]),
  );
  return Object.fromEntries(differing);
}

/** How a cell of the person's looks: all of it, or at least its number format. */
export function personsLook(
  looks: SheetLooks | null,
  grid: Grid,
  row: number,
  column: number,
): OwnFormat | undefined {
  const look = lookAt(looks, grid, row, column) ?? { numberFormat: numberFormatAt(grid, row, column) };
  const own = difference(look, fullLook.person);
  return Object.keys(own).length === 0 ? undefined : own;
}

/**
 * A content with the person's formats: those of our cells go with the unit and the column, those of blank cells of the
 * person's columns too; a unit that is new looks there as most of the others do.
 */
export function withOwnFormats(
  { grid, looks }: PresentReport,
  content: ReportContent,
  order: ColumnOrder,
  rows: ReadonlyMap<number, number>,
  pairs: readonly (readonly [UnitTable, UnitTable])[],
): ReportContent {
  if (looks?.cells === null || looks === null) return content;
  const cells = content.rows.map((row) => [...row]);
  const put = (row: number, column: number, cell: ReportCell): void => {
    const line = cells[row - 1];
    if (line === undefined) return;
    while (line.length < column) line.push(null);
    line[column - 1] = cell;
  };
  for (const [from, to] of rows) {
    for (let column = 1; column <= looks.widths.length; column += 1) {
      const place = order.ofPresent(column);
      if (place === undefined) continue;
      const cell = cells[to - 1]?.[place - 1] ?? null;
      if (order.persons.has(column)) {
        const own = personsLook(looks, grid, from, column);
        if (cell === null && own !== undefined) put(to, place, { value: '', style: 'person', own });
      } else if (cell !== null && cell.own === undefined) {
        const own = ownFormat(lookAt(looks, grid, from, column), cell.style);
        if (own !== undefined) put(to, place, { ...cell, own });
      }
    }
  }
  const taken = new Set(rows.values());
  for (const [table, target] of pairs) {
    for (const column of order.persons) {
      const place = order.ofPresent(column);
      const usual = mostOf(table.units.map(({ row }) => personsLook(looks, grid, row, column)));
      if (place === undefined || usual === undefined) continue;
      for (const { row } of target.units) {
        const cell = cells[row - 1]?.[place - 1] ?? null;
        if (!taken.has(row)) put(row, place, { value: '', style: 'person', ...cell, own: usual });
      }
    }
  }
  return { ...content, rows: cells };
}

function mostOf(formats: readonly (OwnFormat | undefined)[]): OwnFormat | undefined {
  const counted = new Map<string, number>();
  for (const format of formats) {
    const key = JSON.stringify(format ?? null);
    counted.set(key, (counted.get(key) ?? 0) + 1);
  }
  const [most] = [...counted].sort(([, one], [, other]) => other - one)[0] ?? ['null'];
  return (JSON.parse(most) as OwnFormat | null) ?? undefined;
}
