import { type Grid, numberAt, valueAt } from '../grid/grid';
import type { ColumnLayout, TableLayout } from '../layout/sheet-layout';
import type { ColumnRole } from '../layout/vocabulary';
import { folded } from '../text/fold';
import { decimalsOf } from './decimals';
import { oncePerColumn } from './once-per-column';

/** What the figures of a column are: people are whole; a number may be anything, such as money or a change. */
export type FigureSort = 'people' | 'percent' | 'number';

/** Figures that a person enters, and that nothing else on the sheet gives. */
const entered: ReadonlySet<ColumnRole> = new Set([
  'plan',
  'stretchPlan',
  'actual',
  'prior',
  'population',
  'labourForce',
  'newCount',
  'renewedCount',
  'estimate',
  'receivable',
  'arrears',
  'coverageTarget',
]);
const counted: ReadonlySet<ColumnRole> = new Set([
  'plan',
  'stretchPlan',
  'actual',
  'prior',
  'population',
  'labourForce',
  'newCount',
  'renewedCount',
  'estimate',
]);
const rated: ReadonlySet<ColumnRole> = new Set([
  'rate',
  'priorRate',
  'coverage',
  'coverageTarget',
  'arrearsRate',
  'share',
]);
const other: ReadonlySet<ColumnRole> = new Set([
  'change',
  'increase',
  'decrease',
  'remaining',
  'surplus',
  'receivable',
  'arrears',
]);

/** True for a column whose figures are entered rather than worked out. */
export function isEntered({ role }: ColumnLayout): boolean {
  return entered.has(role);
}

const inThousands = /(nghin|ngan|1\.?000|tram|trieu)\s*(luot\s*)?(nguoi|the|ho)\b/;
// With its marks: "lao động" and "đóng" are no money, and neither is a "Hội đồng".
const money =
  /(?:^|[(:]\s*|(?:triệu|tỷ|tỉ|nghìn|ngàn|1\.?000)\s*)đồng|(?<!\p{L})(?:triệu|số tiền|kinh phí|vnđ|vnd)(?!\p{L})|\(đ\)/u;
const linesAbove = 6;

/**
 * What the figures of a column are; null for a column that has none to read (names, notes, ranks).
 * @example figureSort(grid, table, column) // 'people' for "Số thực hiện", 'number' where it is "(triệu đồng)"
 */
export const figureSort = oncePerColumn(
  (grid: Grid, table: TableLayout, column: ColumnLayout): FigureSort | null => {
    const { role, headerPath } = column;
    if (rated.has(role)) return 'percent';
    if (other.has(role)) return 'number';
    if (!counted.has(role)) return null;
    const header = headerPath.join(' ');
    const isMoney = headerPath.some((text) => money.test(text.normalize('NFC').toLowerCase()));
    if (isMoney || inThousands.test(folded(header)) || saysThousands(grid, table)) return 'number';
    return areShares(grid, table, column) ? 'number' : 'people';
  },
);

const fewestShares = 3;

/**
 * Most figures have one or two decimals and none has three: whatever the header was taken for, these are shares or money
 * in millions. Thousands that were lost leave three decimals in nine cells of ten.
 */
function areShares(grid: Grid, { bodyRows }: TableLayout, { column }: ColumnLayout): boolean {
  let parts = 0;
  for (const row of bodyRows) {
    const decimals = decimalsOf(numberAt(grid, row, column) ?? 0);
    if (decimals === 3) return false;
    if (decimals > 0) parts += 1;
  }
  return parts >= fewestShares && parts * 2 >= bodyRows.length;
}

/** "Đơn vị tính: nghìn người" above the table. */
function saysThousands(grid: Grid, table: TableLayout): boolean {
  const top = table.headerRows[0] ?? table.bodyRows[0] ?? 1;
  for (let row = Math.max(1, top - linesAbove); row < top; row += 1) {
    for (let column = grid.left; column < grid.left + grid.columnCount; column += 1) {
      const text = valueAt(grid, row, column);
      if (typeof text === 'string' && text !== '' && inThousands.test(folded(text))) return true;
    }
  }
  return false;
}

const nil = /^(?:[-–—−_]+|x|\/|k?hông(?: có)?|ko|kxđ)$/iu;
const lacking = /^[.…]+$/;

/** True for a sign that says there is nothing to enter: a dash, an x. */
export function saysNothing(text: string): boolean {
  return nil.test(text.trim());
}

/** True for dots, which say that a figure exists and is not known yet. */
export function saysLacking(text: string): boolean {
  return lacking.test(text.trim());
}
