import { folded } from '../text/fold';
import { type ColumnRole, columnRoles, type InsuranceKind, insuranceKinds } from './vocabulary';

/**
 * What a person said that a column means. It is kept by the header's words, not by the column's place, so that it holds
 * when columns are inserted and when the same header comes back on another sheet.
 */
export interface Correction {
  /** The sheet on which it was said. */
  readonly sheet: string;
  /** The header's texts from the top down, folded and joined. */
  readonly header: string;
  /** Which of several columns of that very header is meant, from the left; 0 is the first. */
  readonly occurrence: number;
  readonly role: ColumnRole;
  /** Null where the kind that the sheet's own words give was right. */
  readonly insurance: InsuranceKind | null;
}

export type Corrections = readonly Correction[];

/**
 * The key of a header.
 * @example headerKey(['BHXH tự nguyện', 'Kế hoạch\ngiao']) // 'bhxh tu nguyen | ke hoach giao'
 */
export function headerKey(path: readonly string[]): string {
  return path.map(folded).join(' | ');
}

/** The corrections with one more; what was said of the same column before gives way. */
export function corrected(corrections: Corrections, added: Correction): Corrections {
  const others = corrections.filter(
    ({ sheet, header, occurrence }) =>
      sheet !== added.sheet || header !== added.header || occurrence !== added.occurrence,
  );
  return [...others, added];
}

/**
 * Reads what was kept with a workbook; anything that is not a correction (an older or a spoilt file) is passed over.
 * @param kept JSON text, or null when nothing was kept.
 */
export function readCorrections(kept: string | null): Corrections {
  if (kept === null) return [];
  let read: unknown;
  try {
    read = JSON.parse(kept);
  } catch {
    return [];
  }
  return Array.isArray(read) ? read.flatMap((item: unknown) => correctionOf(item)) : [];
}

function correctionOf(item: unknown): Correction[] {
  if (typeof item !== 'object' || item === null) return [];
  const { sheet, header, occurrence, role, insurance } = item as Partial<Record<keyof Correction, unknown>>;
  const knownRole = columnRoles.find((known) => known === role);
  const knownKind = insuranceKinds.find((known) => known === insurance) ?? null;
  if (typeof sheet !== 'string' || typeof header !== 'string' || typeof occurrence !== 'number') return [];
  if (knownRole === undefined || (insurance !== null && knownKind === null)) return [];
  return [{ sheet, header, occurrence, role: knownRole, insurance: knownKind }];
}
