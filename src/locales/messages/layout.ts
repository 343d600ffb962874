import type { Evidence } from '../../core/layout/sheet-layout';
import type { ChangeConvention, ColumnRole, InsuranceKind, SheetKind } from '../../core/layout/vocabulary';
import type { IsoDate } from '../../core/text/date';

/** The parts that a list of roles falls into. */
export type RoleGroup = 'labels' | 'figures' | 'worked' | 'coverage' | 'money' | 'rest';

/** The names of what a sheet is made of. */
export interface LayoutMessages {
  /** As the field says it, e.g. `BHXH tự nguyện`. */
  readonly insurance: Readonly<Record<InsuranceKind, string>>;
  readonly role: Readonly<Record<ColumnRole, string>>;
  readonly sheetKind: Readonly<Record<SheetKind, string>>;
  /** Where a belief about a column comes from, e.g. `Theo tiêu đề`. */
  readonly evidence: Readonly<Record<Evidence['by'], string>>;
  /** What a change is counted in, e.g. `điểm %`. */
  readonly changeUnit: Readonly<Record<ChangeConvention, string>>;
  /** `9 đơn vị · tính đến 18/11/2023 · so với 31/05/2023`; a part without a value is left out. */
  readonly summaryLine: (sheet: {
    readonly units: number;
    readonly asOf: IsoDate | null;
    readonly priorAsOf: IsoDate | null;
  }) => string;
}
