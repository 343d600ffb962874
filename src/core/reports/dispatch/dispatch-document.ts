/** A reminder dispatch as data: what stands where. How it looks on paper is a second step (`src/word`). */
export interface DispatchDocument {
  /** The agency above, and the one that issues; lines from the top down. The one above may be none. */
  readonly superior: readonly string[];
  readonly agency: readonly string[];
  /** "Số: 3205/UBND-VX" */
  readonly number: string;
  /** "V/v …", lines from the top down. */
  readonly subject: readonly string[];
  /** "Hương Trà, ngày 23 tháng 11 năm 2023" */
  readonly placeAndDate: string;
  readonly state: { readonly name: string; readonly motto: string };
  readonly recipients: { readonly label: string; readonly lines: readonly string[] };
  readonly body: readonly DispatchBlock[];
  readonly copies: { readonly label: string; readonly lines: readonly string[] };
  /** "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH". */
  readonly authority: readonly string[];
  readonly signer: string;
  readonly annexes: readonly DispatchAnnex[];
}

/** A paragraph of the letter; a heading is a numbered point with a title of its own, an item one of its tasks. */
export interface DispatchBlock {
  readonly kind: 'paragraph' | 'heading' | 'item';
  readonly text: string;
}

/** The table that goes with the letter, on pages of its own. */
export interface DispatchAnnex {
  /** "Phụ lục", or "Phụ lục II" where there are several. */
  readonly label: string;
  readonly title: readonly string[];
  /** "(Kèm theo Công văn số …)" */
  readonly attachedTo: string;
  /** "(Tính đến ngày 18/11/2023)"; null where the sheet has no day. */
  readonly asOf: string | null;
  /** "Đơn vị tính: người", where the sheet says so. */
  readonly unitOfMeasure: string | null;
  readonly tables: readonly PrintedTable[];
}

export interface PrintedTable {
  /** Rows at the head of each page, from the top down. */
  readonly header: readonly (readonly PrintedCell[])[];
  readonly rows: readonly PrintedRow[];
}

export interface PrintedRow {
  readonly cells: readonly PrintedCell[];
  /** Sums stand out. */
  readonly bold: boolean;
}

export interface PrintedCell {
  readonly text: string;
  readonly align: 'left' | 'center' | 'right';
  /** Its first column, counted from 0, and the columns and rows that it takes up, itself included. */
  readonly column: number;
  readonly span: number;
  readonly down: number;
}
