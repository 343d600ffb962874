/**
 * A finding that a person chose not to be told of again. It is kept by the unit and the header that it stands at, not by
 * its address, so that it holds when rows are sorted or inserted.
 */
export interface IgnoredFinding {
  readonly sheet: string;
  readonly code: string;
  /** Unit and header, folded; the address where the finding stands in no table. */
  readonly place: string;
  /** Which of several findings of that code at that place is meant; 0 is the first. */
  readonly occurrence: number;
  /** What was found; the finding is told of again when this changes. */
  readonly figures: string;
}

/**
 * Reads what was kept with a workbook; anything that is not one (an older or a spoilt file) is passed over.
 * @param kept JSON text, or null when nothing was kept.
 * @example readIgnored('[]') // []
 */
export function readIgnored(kept: string | null): readonly IgnoredFinding[] {
  if (kept === null) return [];
  let read: unknown;
  try {
    read = JSON.parse(kept);
  } catch {
    return [];
  }
  return Array.isArray(read) ? read.filter(isIgnored) : [];
}

function isIgnored(item: unknown): item is IgnoredFinding {
  if (typeof item !== 'object' || item === null) return false;
  const { sheet, code, place, occurrence, figures } = item as Partial<Record<keyof IgnoredFinding, unknown>>;
  return (
    typeof sheet === 'string' &&
    typeof code === 'string' &&
    typeof place === 'string' &&
    typeof occurrence === 'number' &&
    typeof figures === 'string'
  );
}

/** True for two that are about the same finding at the same place, whatever its figures. */
export function isSamePlace(one: IgnoredFinding, other: IgnoredFinding): boolean {
  return (
    one.sheet === other.sheet &&
    one.code === other.code &&
    one.place === other.place &&
    one.occurrence === other.occurrence
  );
}
