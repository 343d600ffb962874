import type { CellContent } from '../../../src/core/grid/grid';
import { recogniseSheet } from '../../../src/core/layout/recognise-sheet';
import { findQuotas } from '../../../src/core/quota/plan-source';
import type { RecognisedSheet } from '../../../src/core/recognised-sheet';
import { typedSheet } from '../typed-sheet';

type Row = readonly CellContent[];

/** A quota sheet of BHXH tự nguyện (C) and BHYT (D), units from row 4. */
export function quota(
  units: readonly Row[],
  {
    name = 'Giao chỉ tiêu',
    title = 'CHỈ TIÊU PHÁT TRIỂN NGƯỜI THAM GIA NĂM 2023',
    header = ['STT', 'Đơn vị', 'BHXH tự nguyện', 'BHYT'] as Row,
    total = [] as Row,
  } = {},
): RecognisedSheet {
  const rows = [[title], [], header, ...units.map((unit, index) => [index + 1, ...unit])];
  return typed(total.length === 0 ? rows : [...rows, total], name);
}

/** A progress sheet of BHXH tự nguyện without a plan: actual in C, rate in D, units from row 3. */
export function progress(
  units: readonly Row[],
  {
    name = 'Tiến độ',
    title = 'TIẾN ĐỘ THỰC HIỆN BHXH TỰ NGUYỆN (Tính đến 18/11/2023)',
    header = ['STT', 'Đơn vị', 'Số thực hiện', 'Tỷ lệ (%)'] as Row,
    total = [] as Row,
  } = {},
): RecognisedSheet {
  const rows = [[title], header, ...units.map((unit, index) => [index + 1, ...unit])];
  return typed(total.length === 0 ? rows : [...rows, total], name);
}

export function typed(rows: readonly Row[], name: string): RecognisedSheet {
  const grid = typedSheet(rows, { name });
  return { grid, layout: recogniseSheet(grid) };
}

/** The sheet with the plans that it takes from the others. */
export function planned(
  sheet: RecognisedSheet,
  ...others: readonly RecognisedSheet[]
): Required<RecognisedSheet> {
  return { ...sheet, quotas: findQuotas(sheet, [...others, sheet]).plans };
}
