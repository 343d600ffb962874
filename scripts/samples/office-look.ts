import type { Alignment, Borders, Cell, Font, Workbook, Worksheet } from 'exceljs';

/** Times New Roman is what Decree 30/2020/NĐ-CP prescribes, so it is what nearly every office sheet is set in. */
const FACE = 'Times New Roman';

const THIN_BOX: Partial<Borders> = {
  top: { style: 'thin' },
  left: { style: 'thin' },
  bottom: { style: 'thin' },
  right: { style: 'thin' },
};

const CENTRED: Partial<Alignment> = { horizontal: 'center', vertical: 'middle', wrapText: true };

/**
 * A font of the office's face.
 *
 * @param size points
 * @example cell.font = officeFont(13, { bold: true })
 */
export function officeFont(size: number, extra: Partial<Font> = {}): Partial<Font> {
  return { name: FACE, size, family: 1, ...extra };
}

/**
 * Adds the one sheet, shown as Excel shows a workbook that was saved with it in front.
 *
 * @example const sheet = addOfficeSheet(workbook, 'Tiến độ 2023')
 */
export function addOfficeSheet(workbook: Workbook, name: string): Worksheet {
  workbook.views = [
    { x: 0, y: 0, width: 24000, height: 14000, firstSheet: 0, activeTab: 0, visibility: 'visible' },
  ];
  return workbook.addWorksheet(name, {
    // The library's own default for dyDescent is 55, which no Excel writes.
    properties: { defaultRowHeight: 15, dyDescent: 0.25 },
    views: [{ state: 'normal', activeCell: 'A1', showGridLines: true, zoomScale: 100, zoomScaleNormal: 100 }],
  });
}

/**
 * Writes the title lines over the whole width, one merged row each, the first one larger.
 *
 * @param lastColumn letter of the table's last column
 * @example writeTitles(sheet, ['TIẾN ĐỘ …', '(Tính đến …)'], 'J')
 */
export function writeTitles(sheet: Worksheet, lines: readonly string[], lastColumn: string): void {
  lines.forEach((line, index) => {
    const row = index + 1;
    const cell = sheet.getCell(`A${row}`);
    cell.value = line;
    cell.font = officeFont(index === 0 ? 14 : 13, { bold: true });
    cell.alignment = { horizontal: 'center', vertical: 'middle' };
    sheet.mergeCells(`A${row}:${lastColumn}${row}`);
    sheet.getRow(row).height = 21;
  });
}

/** Bold, centred, wrapped, boxed: a header cell. */
export function styleHeader(cell: Cell): void {
  cell.font = officeFont(12, { bold: true });
  cell.alignment = CENTRED;
  cell.border = THIN_BOX;
}

/**
 * A boxed cell of the table's body or total row.
 *
 * @param numberFormat en-US code, or `null` for General
 * @param horizontal how the column is aligned
 */
export function styleFigure(
  cell: Cell,
  numberFormat: string | null,
  horizontal: 'left' | 'center' | 'right',
  bold: boolean,
): void {
  cell.font = officeFont(12, { bold });
  cell.alignment = { horizontal, vertical: 'middle' };
  cell.border = THIN_BOX;
  if (numberFormat !== null) cell.numFmt = numberFormat;
}

/**
 * A4 landscape, one page wide, the header repeated: how such a sheet is sent to the commune.
 *
 * @param area with the rows absolute, `A$1:J$16`: the library adds `$` before the columns only
 * @param titleRows `5:6`
 */
export function setUpPrint(sheet: Worksheet, area: string, titleRows: string): void {
  sheet.pageSetup = {
    paperSize: 9,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    margins: { left: 0.5, right: 0.5, top: 0.75, bottom: 0.5, header: 0.3, footer: 0.3 },
    printArea: area,
    printTitlesRow: titleRows,
  };
}
