import { Workbook, type Worksheet } from 'exceljs';

import { addOfficeSheet, setUpPrint, styleFigure, styleHeader, writeTitles } from './office-look';
import type { TableFacts } from './table-facts';

const HEADER_TOP = 5;
const BODY_TOP = 7;
const LETTERS = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'] as const;
/** Columns that the office would compute: the rates and the change. */
const DERIVED: ReadonlySet<string> = new Set(['E', 'G', 'J']);
const WIDTHS = [6, 30, 11, 14, 10, 14, 16, 11, 11, 10];
const MERGES = ['A5:A6', 'B5:B6', 'C5:G5', 'H5:J5'];

/** What stands in the derived columns, and whether the totals are sums or typed figures. */
export type ProgressVariant = 'entered' | 'published';

/**
 * The progress sheet as an office types it: three title lines, a blank row, a two-row header, body, total.
 *
 * `entered` has the derived cells empty (but formatted) and sums as totals; `published` has every printed figure as
 * a constant, slips included.
 *
 * @example const workbook = progressWorkbook(HUONG_TRA, 'entered')
 */
export function progressWorkbook(facts: TableFacts, variant: ProgressVariant): Workbook {
  const workbook = new Workbook();
  const sheet = addOfficeSheet(workbook, facts.sheetName);
  sheet.columns = WIDTHS.map((width) => ({ width }));
  writeTitles(sheet, facts.titleLines, 'J');
  writeHeader(sheet, facts);
  facts.bodyRows.forEach((figures, index) => {
    writeRow(sheet, BODY_TOP + index, figures, variant, false);
  });
  writeTotal(sheet, facts, variant);
  setUpPrint(sheet, `A$1:J$${BODY_TOP + facts.bodyRows.length}`, '5:6');
  return workbook;
}

function writeHeader(sheet: Worksheet, facts: TableFacts): void {
  facts.headerRows.forEach((texts, index) => {
    LETTERS.forEach((letter, column) => {
      const cell = sheet.getCell(`${letter}${HEADER_TOP + index}`);
      const text = texts[column] ?? '';
      if (text !== '') cell.value = text;
      styleHeader(cell);
    });
  });
  MERGES.forEach((range) => {
    sheet.mergeCells(range);
  });
  sheet.getRow(HEADER_TOP).height = 24;
  sheet.getRow(HEADER_TOP + 1).height = 66;
}

function writeRow(
  sheet: Worksheet,
  row: number,
  figures: readonly (string | number)[],
  variant: ProgressVariant,
  bold: boolean,
): void {
  LETTERS.forEach((letter, column) => {
    const cell = sheet.getCell(`${letter}${row}`);
    const derived = DERIVED.has(letter);
    const figure = figures[column] ?? '';
    if (figure !== '' && (!derived || variant === 'published')) cell.value = figure;
    if (letter === 'A') styleFigure(cell, null, 'center', bold);
    else if (letter === 'B') styleFigure(cell, null, 'left', bold);
    else styleFigure(cell, derived ? '0.00' : '#,##0', 'right', bold);
  });
  sheet.getRow(row).height = 20;
}

function writeTotal(sheet: Worksheet, facts: TableFacts, variant: ProgressVariant): void {
  const first = BODY_TOP;
  const last = BODY_TOP + facts.bodyRows.length - 1;
  const row = last + 1;
  writeRow(sheet, row, facts.totalRow, variant, true);
  sheet.mergeCells(`A${row}:B${row}`);
  if (variant === 'published') return;
  LETTERS.slice(2).forEach((letter, index) => {
    if (DERIVED.has(letter)) return;
    const result = facts.bodyRows.reduce((sum, figures) => sum + Number(figures[index + 2]), 0);
    // The sum is stored with its value, as Excel does: who reads the file without calculating still sees it.
    sheet.getCell(`${letter}${row}`).value = { formula: `SUM(${letter}${first}:${letter}${last})`, result };
  });
}
