import type { ConventionReason } from '../../core/derived/change-conventions';
import type { OfferedColumn, OfferedSums } from '../../core/filling/fill-proposal';
import type { ChangeConvention, InsuranceKind } from '../../core/layout/vocabulary';
import type { OfficeSettings } from '../../core/settings/office-settings';

/** The words of *Thêm cột còn thiếu*. */
export interface FillMessages {
  /** Said while the sheet is looked at. */
  readonly looking: string;
  readonly columnsTitle: string;
  /** Where nothing is missing. */
  readonly noColumns: string;
  /** `Tỷ lệ thực hiện của BHYT, sau cột F`. */
  readonly column: (column: OfferedColumn) => string;
  /** The header that it gets. */
  readonly header: (header: string) => string;
  /** What happens to what stands right of it. */
  readonly shifts: string;
  readonly sumsTitle: string;
  readonly sums: (sums: OfferedSums) => string;
  readonly conventionTitle: string;
  /** The name of the list of a kind: `BHXH tự nguyện, cột G`. */
  readonly conventionOf: (insurance: InsuranceKind, letters: string | null) => string;
  readonly convention: Readonly<Record<ChangeConvention, string>>;
  /** The choice that leaves it to the sheet, with what the sheet says. */
  readonly bySheet: (convention: ChangeConvention) => string;
  readonly reason: (reason: ConventionReason) => string;
  readonly contentTitle: string;
  readonly content: Readonly<Record<OfficeSettings['fillWith'], string>>;
  readonly contentHint: Readonly<Record<OfficeSettings['fillWith'], string>>;
  /** Said before anything is written, where figures of the other columns may change too. */
  readonly announced: string;
  readonly confirm: string;
  readonly cancel: string;
}
