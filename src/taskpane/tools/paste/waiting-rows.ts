import { type PasteMatch, type PasteRow, waits } from '../../../commands/paste/paste-state';

/** The rows of a block that wait for the person, by their numbers. */
export function waitingRows({ rows }: PasteMatch): number[] {
  return rows.filter(waits).map(({ row }) => row);
}

/** The rows that a person has to say something of, and those of which they did; rows that were written are over. */
export function askedRows({ rows }: PasteMatch): PasteRow[] {
  return rows.filter(({ match, fate }) => match !== 'matched' && fate !== 'done');
}

/** The rows that are surely one of the sheet's units and cannot be filled in, those set aside included. */
export function unusableRows({ rows }: PasteMatch): PasteRow[] {
  return rows.filter((row) => row.match === 'matched' && (row.fate === 'refused' || waits(row)));
}

/** The rows that are filled in without a question, and those that were. */
export function fittingRows({ rows }: PasteMatch): PasteRow[] {
  return rows.filter(
    ({ match, fate }) =>
      fate === 'done' || (match === 'matched' && (fate === 'fill' || fate === 'unchanged')),
  );
}
