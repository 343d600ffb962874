import huongTra from '../../assets/samples/facts/huong-tra.json';
import traVinh from '../../assets/samples/facts/tra-vinh.json';

/** A published table as it was printed: text and figures, nothing computed. */
export interface TableFacts {
  readonly source: string;
  readonly sheetName: string;
  readonly titleLines: readonly string[];
  readonly headerRows: readonly (readonly string[])[];
  readonly bodyRows: readonly (readonly (string | number)[])[];
  /** Begins with its label and an empty text for the cell merged into it. */
  readonly totalRow: readonly (string | number)[];
}

/** Progress of nine communes at 18/11/2023, with the printed slip in the total's change. */
export const HUONG_TRA: TableFacts = huongTra;

/** Quota of ten wards, whose printed totals are the city's own figures and not the sums of the rows. */
export const TRA_VINH: TableFacts = traVinh;
