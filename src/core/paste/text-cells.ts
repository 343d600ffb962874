import { alignedCells } from './aligned-cells';

const spaces = /[ \u00a0\u2007]{2,}/;

/**
 * The cells of a pasted text, line by line, empty lines left out: apart by tabs (Excel, Word), else by `;` or `|`, else
 * by two spaces and more (the text of a PDF). Null where the lines have none of these.
 */
export function separatedCells(text: string): string[][] | null {
  const normal = text.replace(/\r\n?|\u2028/g, '\n');
  if (normal.includes('\t')) return filled(tabbed(normal));
  const lines = normal.split('\n').filter((line) => line.trim() !== '');
  for (const mark of [/\s*;\s*/, /\s*\|\s*/, spaces]) {
    const cells = lines.map((line) =>
      line
        .trim()
        .replace(/^\||\|$/g, '')
        .trim()
        .split(mark),
    );
    const parted = cells.filter((line) => line.length > 1).length;
    if (parted * 2 > lines.length) return mark === spaces ? alignedCells(filled(cells)) : filled(cells);
  }
  return null;
}

/** Excel puts a cell with a line break, a tab or a quote in quotes, and doubles the quotes within. */
function tabbed(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))(\t|\n|$)/gy;
  for (let match = cell.exec(text); match !== null; match = cell.exec(text)) {
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] !== '\t') {
      rows.push(row);
      row = [];
    }
    if (cell.lastIndex >= text.length && match[3] === '') break;
  }
  return rows;
}

/** Blank, or a piece of a line that is drawn under a heading (`|---|:--|`). */
function saysNothing(cell: string): boolean {
  return /^(?:[-:+=─]{3,})?$/.test(cell);
}

function filled(rows: readonly (readonly string[])[]): string[][] {
  return rows.map((row) => row.map((cell) => cell.trim())).filter((row) => !row.every(saysNothing));
}
