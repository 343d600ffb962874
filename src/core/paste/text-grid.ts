import type { CellContent, Grid } from '../grid/grid';
import { looseCells } from './loose-cells';
import { separatedCells } from './text-cells';

/** More digits than this are an account or a telephone, not a figure. */
const mostDigits = 12;

/** Mails, chats and PDFs put these in; the soft hyphen is none of them, for in TCVN3 it is a letter. */
const withoutWidth = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/**
 * A pasted text as a sheet that nobody named, its first line that is not empty in row 1. Bare digits become numbers;
 * what has marks (`6.000`) stays a text, for what it means is told by what stands around it.
 * @example textGrid('Hương Toàn\t213').values // [['Hương Toàn', 213]]
 */
export function textGrid(text: string): Grid {
  const visible = text.replace(withoutWidth, '');
  const rows = separatedCells(visible) ?? looseCells(visible);
  const columnCount = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const values = rows.map((row) =>
    Array.from({ length: columnCount }, (_, column): CellContent => contentOf(row[column] ?? '')),
  );
  return {
    sheet: '',
    top: 1,
    left: 1,
    rowCount: values.length,
    columnCount,
    values,
    formulas: values,
    numberFormats: values.map((row) => row.map(() => 'General')),
    font: null,
  };
}

function contentOf(cell: string): CellContent {
  const digits = cell.replace(/[\s\u00a0\u2007\u202f]+$/u, '');
  return new RegExp(String.raw`^(0|[1-9]\d{0,${mostDigits - 1}})$`).test(digits) ? Number(digits) : cell;
}
