import type { CellAddress } from '../grid/address';
import type { TableLayout } from '../layout/sheet-layout';
import type { InsuranceKind } from '../layout/vocabulary';
import type { UnitReading } from '../text/unit-name';

/** The figures that are brought together; what follows from them is worked out anew. */
export const figureRoles = ['plan', 'actual', 'prior'] as const;
export type FigureRole = (typeof figureRoles)[number];

/** The figures of one kind; a role is absent where the file has no such column, null where its cell has no number. */
export type KindFigures = Readonly<Partial<Record<FigureRole, number | null>>>;

/** A unit as a file has it. */
export interface SentUnit {
  readonly unit: string;
  readonly sheet: string;
  readonly address: CellAddress;
  readonly table: TableLayout;
  /** The group that it stands in, within its table. */
  readonly section: string;
  readonly reading: UnitReading | undefined;
  readonly figures: ReadonlyMap<InsuranceKind, KindFigures>;
}
