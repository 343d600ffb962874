import { Paragraph, TableCell, TableRow } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const part = 'word/document.xml';

/**
 * Rows that are put into the file when the library has made it. It keeps a dozen objects a cell, and a page that makes
 * them for thousands of rows is stopped for many seconds; the texts of the rows are there at once.
 */
export class LaterRows {
  readonly #texts: string[] = [];

  /**
   * @param text WordprocessingML of so many rows.
   * @returns the row that keeps their place in a table.
   */
  place(text: string): TableRow {
    this.#texts.push(text);
    const children = [new Paragraph(mark(this.#texts.length - 1))];
    return new TableRow({ children: [new TableCell({ children })] });
  }

  /**
   * @param file a .docx with the places.
   * @returns the .docx with the rows.
   */
  putInto(file: Uint8Array): Uint8Array {
    const parts = unzipSync(file);
    const text = strFromU8(parts[part] ?? new Uint8Array()).replace(/<w:tr>.*?<\/w:tr>/gs, (row) => {
      const index = places.exec(row)?.[1];
      return (index === undefined ? undefined : this.#texts[Number(index)]) ?? row;
    });
    return zipSync({ ...parts, [part]: strToU8(text) });
  }
}

/** Of letters for private use, so that no cell says the same. */
const places = />\uE0B1(\d+)\uE0B2</;

function mark(index: number): string {
  return `\uE0B1${index}\uE0B2`;
}
