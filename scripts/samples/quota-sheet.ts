import { Workbook, type Worksheet } from 'exceljs';

import { addOfficeSheet, setUpPrint, styleFigure, styleHeader, writeTitles } from './office-look';
import type { TableFacts } from './table-facts';

const HEADER_ROW = 5;
const LETTERS = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
const WIDTHS = [7, 24, 16, 16, 18, 16];

/**
 * The quota sheet as an office types it: title lines, a blank row, one header row, body, typed totals.
 *
 * @example const workbook = quotaWorkbook(TRA_VINH)
 */
export function quotaWorkbook(facts: TableFacts): Workbook {
  const workbook = new Workbook();
  const sheet = addOfficeSheet(workbook, facts.sheetName);
  sheet.columns = WIDTHS.map((width) => ({ width }));
  writeTitles(sheet, facts.titleLines, 'F');
  LETTERS.forEach((letter, column) => {
    const cell = sheet.getCell(`${letter}${HEADER_ROW}`);
    cell.value = facts.headerRows[0]?.[column] ?? null;
    styleHeader(cell);
  });
  sheet.getRow(HEADER_ROW).height = 36;
  facts.bodyRows.forEach((figures, index) => {
    writeRow(sheet, HEADER_ROW + 1 + index, figures, false);
  });
  const total = HEADER_ROW + 1 + facts.bodyRows.length;
  writeRow(sheet, total, facts.totalRow, true);
  sheet.mergeCells(`A${total}:B${total}`);
  setUpPrint(sheet, `A$1:F$${total}`, `${HEADER_ROW}:${HEADER_ROW}`);
  return workbook;
}

function writeRow(sheet: Worksheet, row: number, figures: readonly (string | number)[], bold: boolean): void {
  LETTERS.forEach((letter, column) => {
    const cell = sheet.getCell(`${letter}${row}`);
    const figure = figures[column] ?? '';
    if (figure !== '') cell.value = figure;
    if (letter === 'A') styleFigure(cell, null, 'center', bold);
    else if (letter === 'B') styleFigure(cell, null, 'left', bold);
    else styleFigure(cell, '#,##0', 'right', bold);
  });
  sheet.getRow(row).height = 20;
}
