import { defaultThresholds } from '../../../src/core/measures/threshold';
import { cellAddress } from '../../../src/core/grid/address';
import type { Grid } from '../../../src/core/grid/grid';
import {
  type FillableRole,
  type MissingColumn,
  missingColumns,
} from '../../../src/core/filling/missing-column';
import { newConvention } from '../../../src/core/filling/new-convention';
import { placeColumn } from '../../../src/core/filling/place-column';
import { planFilling } from '../../../src/core/filling/plan-filling';
import { readsTheSame } from '../../../src/core/filling/reads-the-same';
import { recogniseSheet } from '../../../src/core/layout/recognise-sheet';
import type { InsuranceKind } from '../../../src/core/layout/vocabulary';
import { planRecalculation } from '../../../src/core/recalculation/plan-recalculation';
import { layoutFolders, typedGrid } from '../../layouts/layout-folder';
import { sampledSheets } from '../layout-generator/samples';

/** Where a column comes to stand on a sheet, and the header above it once it is read again. */
function placed(grid: Grid, role: FillableRole, insurance: InsuranceKind): string {
  const layout = recogniseSheet(grid);
  const missing = missingColumns(layout).find((one) => one.role === role && one.insurance === insurance);
  if (missing === undefined) return 'not missing';
  const { convention } = newConvention({ grid, layout }, missing);
  const found = placeColumn({ grid, layout, merges: [] }, missing, convention);
  if (found === null) return 'no place';
  const column = found.after.layout.tables[missing.table]?.columns.find((one) => one.column === found.at);
  return `${cellAddress(found.headerRow, found.at)} ${column?.headerPath.join(' · ')}`;
}

describe('where a missing column stands, and its header', () => {
  it.each<[string, FillableRole, InsuranceKind, string]>([
    ['seed-000-derived-columns-empty', 'rate', 'bhxhTuNguyen', 'not missing'],
    ['seed-000-derived-columns-empty', 'remaining', 'bhxhTuNguyen', 'H6 BHXH tự nguyện · Còn thiếu'],
    ['seed-000-derived-columns-empty', 'remaining', 'bhytHoGiaDinh', 'K6 BHYT hộ gia đình · Còn thiếu'],
    ['kinds-tn-is-voluntary-under-bhxh', 'rate', 'bhxhBatBuoc', 'E5 BHXH · BB · Tỷ lệ (%)'],
    ['kinds-tn-is-voluntary-under-bhxh', 'rate', 'bhxhTuNguyen', 'G5 BHXH · TN · Tỷ lệ (%)'],
    ['numbering-and-many-heads', 'rate', 'bhxhTuNguyen', 'G5 Số người tham gia · BHXH tự nguyện · Tỷ lệ (%)'],
    ['month-and-same-month-of-last-year', 'rate', 'bhxhTuNguyen', 'E2 Tỷ lệ (%)'],
    ['movement-of-participants', 'change', 'bhxhTuNguyen', 'H2 Tăng trưởng so với tháng trước (%)'],
    ['two-years-with-their-plans', 'change', 'bhxhTuNguyen', 'I2 Tỷ lệ tăng giảm so với 31/03/2025 (%)'],
    ['table-far-from-the-corner', 'remaining', 'bhxhTuNguyen', 'I9 Còn thiếu'],
    ['text-tcvn3', 'remaining', 'bhxhTuNguyen', 'not missing'],
  ])('%s: %s of %s → %s', (folder, role, insurance, place) => {
    expect(placed(typedGrid(folder), role, insurance)).toBe(place);
  });
});

/** Everything that goes wrong when all that a sheet lacks is put in. */
function faults(grid: Grid): string[] {
  const layout = recogniseSheet(grid);
  const sheet = { grid, layout };
  return missingColumns(layout).flatMap((missing: MissingColumn): string[] => {
    const name = `${missing.role} of ${missing.insurance}`;
    const choice = {
      columns: [missing],
      sums: { total: true, group: true },
      conventions: {},
      fillWith: 'formulas',
    } as const;
    const context = { thresholds: defaultThresholds, corrections: [], flags: [], merges: [], widths: [] };
    const { added, recalculation } = planFilling(sheet, choice, context);
    const [column] = added;
    if (column === undefined) return [`${name}: no place`];
    const { after } = recalculation;
    const again = recogniseSheet(after);
    const read = again.tables[missing.table]?.columns.find((one) => one.column === column.column);
    const wrong: string[] = [];
    if (read?.role !== missing.role || read.insurance !== missing.insurance)
      wrong.push(`${name}: read as ${read?.role}`);
    if (!readsTheSame(layout, again, column.column)) wrong.push(`${name}: the others are read otherwise`);
    return wrong;
  });
}

describe('filled with its figures, a new column is read as what it is, and all others as before', () => {
  it('on the layouts that offices use', () => {
    const all = layoutFolders().flatMap((folder) =>
      faults(typedGrid(folder)).map((fault) => `${folder}: ${fault}`),
    );
    expect(all).toEqual([]);
  });

  it('on generated sheets', () => {
    const all = sampledSheets({ count: 120, seed: 11 }).flatMap(({ grid, variations }) =>
      faults(grid).map((fault) => `${fault} (${variations.join(', ')})`),
    );
    expect(all).toEqual([]);
  });
});

it('once filled there is nothing left to recalculate', () => {
  const grid = typedGrid('kinds-tn-is-voluntary-under-bhxh');
  const layout = recogniseSheet(grid);
  const choice = {
    columns: missingColumns(layout),
    sums: { total: true, group: true },
    conventions: {},
    fillWith: 'formulas',
  } as const;
  const context = { thresholds: defaultThresholds, corrections: [], flags: [], merges: [], widths: [] };
  const { recalculation, added } = planFilling({ grid, layout }, choice, context);
  expect(added.length).toBeGreaterThan(2);
  const { after } = recalculation;
  // The flags of the filling are not on this sheet, which is none of a workbook.
  const { edits } = planRecalculation(after, recogniseSheet(after), defaultThresholds, []).plan;
  expect(edits.filter(({ kind }) => kind === 'cells')).toEqual([]);
});
