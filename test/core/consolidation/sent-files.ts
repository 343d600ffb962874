import type { ReadableFile } from '../../../src/core/consolidation/sent-file';
import type { CellContent } from '../../../src/core/grid/grid';
import { recogniseSheet } from '../../../src/core/layout/recognise-sheet';
import type { RecognisedSheet } from '../../../src/core/recognised-sheet';
import { typedSheet } from '../typed-sheet';

/** Unit, plan, actual. */
export type Line = readonly [string, CellContent, CellContent];

export interface TypedTable {
  readonly title?: string;
  /** As the title says it; null for none. */
  readonly asOf?: string | null;
  readonly kind?: string;
  readonly name?: string;
}

/** A plain progress sheet: unit in B, plan in C, actual in D, rate in E; the first unit stands in row 4. */
export function progressSheet(
  lines: readonly Line[],
  {
    title = 'TIẾN ĐỘ THỰC HIỆN',
    asOf = '18/11/2023',
    kind = 'BHXH tự nguyện',
    name = 'Tiến độ',
  }: TypedTable = {},
): RecognisedSheet {
  return recognised(
    [
      [`${title} ${kind.toUpperCase()}`],
      [asOf === null ? '' : `(Tính đến ${asOf})`],
      ['STT', 'Đơn vị', `Kế hoạch giao ${kind}`, `Số thực hiện ${kind}`, 'Tỷ lệ (%)'],
      ...lines.map(([unit, plan, actual], index) => [index + 1, unit, plan, actual, '']),
    ],
    name,
  );
}

export function recognised(rows: readonly (readonly CellContent[])[], name = 'Trang1'): RecognisedSheet {
  const grid = typedSheet(rows, { name });
  return { grid, layout: recogniseSheet(grid) };
}

/** A file of these sheets; those that are not recognised are left out, as in reading. */
export function sent(file: string, ...sheets: readonly RecognisedSheet[]): ReadableFile {
  return { file, sheets: sheets.filter(({ layout }) => layout.kind !== 'other') };
}
