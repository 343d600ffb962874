import type { Grid } from '../../grid/grid';
import { readTitle } from '../../layout/title';
import type { TableLayout } from '../../layout/sheet-layout';
import { folded } from '../../text/fold';
import { decoded, type LegacyEncoding } from '../../text/legacy-encoding';

/** What stands above the table of an annex. */
export interface AnnexTitle {
  readonly lines: readonly string[];
  /** "Đơn vị tính: người", as the sheet says it. */
  readonly unitOfMeasure: string | null;
}

/** Lines of a letterhead, or such as the annex gets anew: the day, the letter that it goes with. */
const notTitle =
  /^(cong hoa xa hoi chu nghia|doc lap\b.*tu do|uy ban nhan dan|ubnd (xa|phuong|thi xa|thi tran|huyen|quan|thanh pho|tp|tinh|dac khu)\b|bao hiem xa hoi (viet nam|tinh|huyen|thanh pho|thi xa|quan|khu vuc|co so)|bhxh (viet nam|tinh|huyen|thanh pho|tp|thi xa|quan|khu vuc|co so)|so\s*:|phu luc|bieu( so)?\b|mau( so)?\b|\(?\s*(ban hanh )?kem theo|\(?\s*(so lieu )?(tinh |luy ke )?(den|tu|thoi diem|so lieu)\b.*\d|.{1,30}, ?ngay\b)/;
/** "… NĂM 2026 (TÍNH ĐẾN 30/6/2026)": the annex says the day on a line of its own. */
const dayInBrackets = /\s*\([^()]*(?:tính đến|đến ngày|đến hết|số liệu|thời điểm)[^()]*\d[^()]*\)\s*$/iu;
const measure = /^\(?\s*(don vi tinh|dvt)\b/;
const most = 4;

/** The title of a sheet's first table, as lines for the annex. */
export function annexTitle(
  grid: Grid,
  table: TableLayout | undefined,
  encoding: LegacyEncoding | null,
): AnnexTitle {
  const header = table?.headerRows[0] ?? table?.bodyRows[0] ?? grid.top;
  const lines = readTitle(grid, grid.top, header - 1).lines.map((line) => decoded(line, encoding));
  const isMeasure = (line: string): boolean => measure.test(folded(line));
  return {
    lines: lines
      .filter((line) => !notTitle.test(folded(line)) && !isMeasure(line))
      .map((line) => line.replace(dayInBrackets, ''))
      .slice(0, most),
    unitOfMeasure: lines.find(isMeasure)?.replace(/^\((.*)\)$/, '$1') ?? null,
  };
}
