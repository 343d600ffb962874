/**
 * The marks that this Excel reads numbers by. A workbook has none of its own: the same file is opened under others.
 */
export interface Separators {
  /** `,` in Vietnam; null where it is not known. */
  readonly decimal: string | null;
  /** `.` in Vietnam; null where it is not known. */
  readonly thousands: string | null;
}

/** An Excel that does not tell (before ExcelApi 1.11). */
export const unknownSeparators: Separators = { decimal: null, thousands: null };
