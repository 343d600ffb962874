import type { BorderSide, OwnFormat, SheetLooks } from '../core/edits/own-format';
import { rangeAddress } from '../core/grid/address';

/** Excel on the web takes 5 MB an answer, and a cell's look is some 400 bytes of it. */
const mostCells = 10_000;

/**
 * How the cells of a sheet look, how wide its columns and how high its rows are, from A1: one round trip. Of a sheet with
 * more cells than an answer takes only the widths and heights are read.
 */
export async function readLooks(name: string, bottom: number, right: number): Promise<SheetLooks> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const area = sheet.getRange(rangeAddress({ top: 1, left: 1, bottom, right }));
    const columns = area.getColumnProperties({ format: { columnWidth: true } });
    const rows = area.getRowProperties({ format: { rowHeight: true } });
    const cells =
      bottom * right > mostCells
        ? null
        : area.getCellProperties({
            format: {
              fill: { color: true },
              font: { bold: true, italic: true, underline: true, color: true, name: true, size: true },
              borders: { style: true, color: true, weight: true },
              horizontalAlignment: true,
              verticalAlignment: true,
              wrapText: true,
              indentLevel: true,
            },
          });
    await context.sync();
    return {
      cells: cells === null ? null : cells.value.map((row) => row.map((cell) => lookOf(cell.format ?? {}))),
      widths: columns.value.map(({ format }) => format?.columnWidth ?? 0),
      heights: rows.value.map(({ format }) => format?.rowHeight ?? 0),
    };
  });
}

function lookOf(format: Excel.CellPropertiesFormat): OwnFormat {
  const { font = {}, fill, borders = {} } = format;
  const color = fill?.color ?? '#FFFFFF';
  return {
    // A cell without a fill tells white.
    fill: color === '' || color.toUpperCase() === '#FFFFFF' ? null : color,
    color: font.color ?? '#000000',
    bold: font.bold ?? false,
    italic: font.italic ?? false,
    underline: font.underline ?? 'None',
    ...(font.name === undefined ? {} : { font: font.name }),
    ...(font.size === undefined ? {} : { size: font.size }),
    align: format.horizontalAlignment ?? 'General',
    vertical: format.verticalAlignment ?? 'Bottom',
    wrap: format.wrapText ?? false,
    indent: format.indentLevel ?? 0,
    borders: {
      top: sideOf(borders.top),
      right: sideOf(borders.right),
      bottom: sideOf(borders.bottom),
      left: sideOf(borders.left),
    },
  };
}

function sideOf(side: Excel.CellBorder | undefined): BorderSide | null {
  const { style = 'None', color = '#000000', weight = 'Thin' } = side ?? {};
  return style === 'None' ? null : { style, color, weight };
}
