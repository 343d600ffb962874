import { type Correction, type Corrections, headerKey } from './corrections';
import type { ColumnRole, InsuranceKind } from './vocabulary';

/** What a person said of one column. */
export interface Said {
  readonly role: ColumnRole;
  /** Null where the kind is the one that the sheet's own words give. */
  readonly insurance: InsuranceKind | null;
  /**
   * True when it was said on this very sheet. What was said of another sheet's kind gives way to this sheet's own words:
   * sheets of several kinds often have the same headers.
   */
  readonly here: boolean;
}

/**
 * What a person said of the columns of a table, by their headers. A header of which only the date is another one counts
 * as the same where there is no doubt which column is meant: next month's figures stand under it.
 * @param sheet the sheet's name; @param paths the header above each column, from the left.
 * @returns one for each path; null where nothing was said, or different things on different other sheets.
 * @example saidOf('Tháng 10', [['Đơn vị'], ['Đạt']], corrections) // [null, { role: 'rate', … }]
 */
export function saidOf(
  sheet: string,
  paths: readonly (readonly string[])[],
  corrections: Corrections,
): (Said | null)[] {
  if (corrections.length === 0) return paths.map(() => null);
  const headers = paths.map(headerKey);
  const present = new Set(headers);
  const gone = corrections.filter(({ header }) => !present.has(header));
  const exact = headers.map((header, index) => {
    const occurrence = headers.slice(0, index).filter((other) => other === header).length;
    return corrections.filter((one) => one.header === header && one.occurrence === occurrence);
  });
  const open = headers.filter((_, index) => exact[index]?.length === 0).map(dateless);
  return headers.map((header, index) => {
    const own = exact[index] ?? [];
    if (own.length > 0) return verdict(sheet, own);
    const key = dateless(header);
    if (open.filter((other) => other === key).length > 1) return null;
    return verdict(
      sheet,
      gone.filter((one) => dateless(one.header) === key),
    );
  });
}

/** What was said on this sheet decides; else what was said on others, as far as it agrees. */
function verdict(sheet: string, said: readonly Correction[]): Said | null {
  const here = said.filter((one) => one.sheet === sheet);
  const [first, ...more] = here.length > 0 ? here : said;
  if (first === undefined || more.some(({ role }) => role !== first.role)) return null;
  const agreed = more.every(({ insurance }) => insurance === first.insurance);
  return { role: first.role, insurance: agreed ? first.insurance : null, here: here.length > 0 };
}

const dates = /\d{1,4}([/.-]\d{1,4}){1,2}|\b(ngay|tuan|thang|quy|nam) (\d{1,4}|[ivx]+)\b|\b(19|20)\d\d\b/g;

function dateless(header: string): string {
  return header.replace(dates, '#');
}
