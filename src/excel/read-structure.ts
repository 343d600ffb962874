import { cellAddress, parseRange, rangeAddress, type Rectangle } from '../core/grid/address';

/** What putting a column into a sheet has to know besides its cells. */
export interface SheetStructure {
  /** Merged cells among those asked for; empty where this Excel cannot tell. */
  readonly merges: readonly Rectangle[];
  /** Excel tables of the sheet. */
  readonly tables: readonly Rectangle[];
  /** Blocks that are printed; empty where nothing is said: then all is. */
  readonly printArea: readonly Rectangle[];
  /** Widths in points, from column A. */
  readonly widths: readonly (number | null)[];
}

/** Excel does not answer for more merged areas than 512; a part of a sheet of so many rows has fewer. */
const mostRows = 400;

/**
 * Reads what stands in the way of a new column, and what it has to look like: one round trip, two where the sheet has
 * Excel tables. To ask for merged cells can cost the person's own undo list (office-js #5918), so this is only asked for
 * when a write follows, which costs it in any case.
 * @param area the rows and columns that matter, 1-based.
 */
export async function readStructure(name: string, area: Rectangle): Promise<SheetStructure> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const asked = { ...area, bottom: Math.min(area.bottom, area.top + mostRows - 1) };
    const merged = Office.context.requirements.isSetSupported('ExcelApi', '1.13')
      ? sheet.getRange(rangeAddress(asked)).getMergedAreasOrNullObject().load({ address: true })
      : null;
    const tables = sheet.tables.load({ name: true });
    const printed = sheet.pageLayout.getPrintAreaOrNullObject().load({ address: true, areaCount: true });
    const columns = Array.from({ length: area.right }, (_, index) =>
      sheet.getRange(cellAddress(1, index + 1)).load({ format: { columnWidth: true } }),
    );
    await context.sync();
    const ranges = tables.items.map((table) => table.getRange().load({ address: true }));
    if (ranges.length > 0) await context.sync();
    return {
      merges: merged === null || merged.isNullObject ? [] : areasIn(merged.address),
      printArea: printed.isNullObject ? [] : allIn(printed),
      tables: ranges.map(({ address }) => parseRange(address)),
      // Excel says null for a hidden or an uneven width, whatever the types promise.
      widths: columns.map(({ format }) => (format.columnWidth as number | null) ?? null),
    };
  });
}

/** Blocks of whole columns are not read; then nothing is said of the others either. */
function allIn({ address, areaCount }: Excel.RangeAreas): Rectangle[] {
  const areas = areasIn(address);
  return areas.length === areaCount ? areas : [];
}

/** "'Tiến độ, kỳ 2'!A1:J1,'Tiến độ, kỳ 2'!A5:A6" */
function areasIn(address: string): Rectangle[] {
  return [...address.matchAll(/(?<=^|!|,)\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?(?=,|$)/g)].map(
    ([area]) => parseRange(area),
  );
}
