import { HostError } from '../protocol/host-error';

const MISMATCH =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/**
 * What is written into each cell of a range: a two-dimensional array of exactly its shape, or one value for all.
 *
 * @param sent what the client sent
 * @param rows number of rows of the range
 * @param columns number of columns
 * @returns gives the value for a cell, counted from the range's corner
 * @throws InvalidArgument for any other shape
 */
export function cellByCell(
  sent: unknown,
  rows: number,
  columns: number,
): (row: number, column: number) => unknown {
  if (!Array.isArray(sent)) {
    if (typeof sent === 'object' && sent !== null) throw new HostError('InvalidArgument');
    return () => sent;
  }
  const lines: readonly unknown[] = sent;
  if (lines.length !== rows) throw new HostError('InvalidArgument', MISMATCH);
  for (const line of lines) {
    if (!Array.isArray(line) || line.length !== columns) throw new HostError('InvalidArgument', MISMATCH);
  }
  const matrix = lines as readonly (readonly unknown[])[];
  return (row, column) => matrix[row]?.[column];
}
