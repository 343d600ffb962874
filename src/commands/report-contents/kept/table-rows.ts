/** A table by unit, on a sheet or in a content: where its rows and columns are, 1-based. */
export interface UnitTable {
  readonly key: string;
  /** The header row; the row above the first one where the person deleted it. */
  readonly top: number;
  readonly bottom: number;
  /** Our columns by their place: what each says. */
  readonly columns: ReadonlyMap<number, string>;
  /** Those of them that are for the person to write into. */
  readonly notes: ReadonlySet<number>;
  readonly units: readonly UnitRow[];
  /** Rows that add up or head a group. */
  readonly others: readonly OtherRow[];
}

export interface OtherRow {
  readonly row: number;
  readonly label: string;
  /** We wrote it; else the person put it between. */
  readonly isOurs: boolean;
}

export interface UnitRow {
  readonly row: number;
  readonly unit: string;
  /** The row that heads its group; `''` where there is none. */
  readonly group: string;
}

/** The rows below a header: those of units, and others. */
export function rowsOf(
  { top, bottom, columns }: Pick<UnitTable, 'top' | 'bottom' | 'columns'>,
  textAt: (row: number, column: number) => string,
  isUnit: (row: number, text: string) => boolean,
  isOurs: (label: string) => boolean = () => true,
): Pick<UnitTable, 'units' | 'others'> {
  const units: UnitRow[] = [];
  const others: OtherRow[] = [];
  const places = [...columns.keys()].sort((one, other) => one - other);
  const unitColumn = placeOf(columns, 'unit') ?? places[0] ?? 1;
  let group = '';
  for (let row = top + 1; row <= bottom; row += 1) {
    const unit = textAt(row, unitColumn);
    if (isUnit(row, unit)) {
      units.push({ row, unit, group });
      continue;
    }
    const label = places.map((column) => textAt(row, column)).find((text) => text !== '') ?? '';
    if (label !== '') group = label;
    others.push({ row, label, isOurs: isOurs(label) });
  }
  return { units, others };
}

/** Where the column stands that says this; undefined where there is none. */
export function placeOf(columns: ReadonlyMap<number, string>, key: string): number | undefined {
  return [...columns].find(([, own]) => own === key)?.[0];
}
