import type { DraftCell } from './meant-sheet';
import type { Draw } from './draw';
import type { HeaderText } from './leaf-text';
import type { PlannedColumn } from './planned-columns';
import type { Recipe } from './recipe';

/**
 * The header as rows of cells, from the paths of its columns.
 * @param columns in sheet order; null is an empty column.
 * @returns one array a row, each as long as `columns`.
 */
export function headerRows(
  columns: readonly (PlannedColumn | null)[],
  { spans, shallow }: Pick<Recipe, 'spans' | 'shallow'>,
  draw: Draw,
): (DraftCell | null)[][] {
  const depth = Math.max(...columns.map((column) => column?.path.length ?? 0));
  const leafLow = draw.chance(0.7);
  const levels = columns.map((column) =>
    column === null ? null : levelsOf(column, depth, shallow, leafLow),
  );
  return Array.from({ length: depth }, (_, level) =>
    columns.map((column, at) => {
      const text = levels[at]?.[level];
      if (column === null || text === undefined || text === null) return null;
      const isLeaf = levels[at]!.slice(level + 1).every(
        (below) => below === null || typeof below === 'object',
      );
      const before = levels[at - 1];
      const spanned =
        !isLeaf &&
        at > 0 &&
        before !== null &&
        sameTo(before!, levels[at]!, level) &&
        columns[at - 1]?.block !== null;
      if (spanned && spans === 'blank') return null;
      return typeof text === 'string' ? { value: text } : { value: text.serial, format: 'dd/mm/yyyy' };
    }),
  );
}

/** The texts of one column by level; null where nothing is typed. */
function levelsOf(
  { path, block }: PlannedColumn,
  depth: number,
  shallow: Recipe['shallow'],
  leafLow: boolean,
): (HeaderText | null)[] {
  const empty = depth - path.length;
  const blanks = (count: number): null[] => Array.from({ length: count }, () => null);
  if (empty === 0) return [...path];
  if (path.length === 1 && block === null) {
    if (shallow === 'repeated') return Array.from({ length: depth }, () => path[0]!);
    return shallow === 'bottom' ? [...blanks(empty), ...path] : [...path, ...blanks(empty)];
  }
  // Under a kind the leaf stands low, beside the other leaves, or its cell is merged downwards.
  if (path.length === 1 || !leafLow || typeof path.at(-1) === 'object') return [...path, ...blanks(empty)];
  return [...path.slice(0, -1), ...blanks(empty), path.at(-1)!];
}

function sameTo(
  one: readonly (HeaderText | null)[],
  other: readonly (HeaderText | null)[],
  level: number,
): boolean {
  return other
    .slice(0, level + 1)
    .every(
      (text, at) =>
        typeof text === typeof one[at] && (typeof text === 'object' ? text === one[at] : text === one[at]),
    );
}

/** A row of what the columns are counted in, under the header: "(người)", "(%)". */
export function measuresRow(columns: readonly (PlannedColumn | null)[], draw: Draw): (DraftCell | null)[] {
  const [people, percent] = draw.pick([
    ['(người)', '(%)'],
    ['Người', '%'],
    ['người', '%'],
  ] as const);
  const shares = ['rate', 'priorRate', 'coverage', 'coverageTarget', 'arrearsRate', 'share'];
  const money = ['receivable', 'arrears'];
  const counts = [
    'plan',
    'stretchPlan',
    'actual',
    'prior',
    'population',
    'labourForce',
    'remaining',
    'surplus',
    'newCount',
    'renewedCount',
    'increase',
    'decrease',
    'estimate',
  ];
  return columns.map((column) => {
    if (column === null) return null;
    if (shares.includes(column.role)) return { value: percent };
    if (money.includes(column.role)) return { value: '(đồng)' };
    return counts.includes(column.role) ? { value: people } : null;
  });
}

/** A row of column numbers under the header, in one of the forms that offices type. */
export function numberingRow(
  columns: readonly (PlannedColumn | null)[],
  form: Recipe['numbering'],
): (DraftCell | null)[] {
  const letters = ['A', 'B', 'C'];
  let lettered = 0;
  let count = 0;
  const numbers = new Map<PlannedColumn, number>();
  return columns.map((column) => {
    if (column === null) return null;
    if (form === 'letters' && (column.role === 'ordinal' || column.role === 'unit'))
      return { value: letters[lettered++]! };
    count += 1;
    numbers.set(column, count);
    const formula =
      form === 'formulas' || form === 'bracketFormulas'
        ? formulaOf(column, numbers, form === 'bracketFormulas')
        : null;
    if (formula !== null) return { value: formula };
    return form === 'brackets' || form === 'bracketFormulas' ? { value: `(${count})` } : { value: count };
  });
}

function formulaOf(
  column: PlannedColumn,
  numbers: ReadonlyMap<PlannedColumn, number>,
  brackets: boolean,
): string | null {
  const beside = (role: string): string | null => {
    const found = [...numbers].find(([other]) => other.block === column.block && other.role === role);
    return found === undefined ? null : brackets ? `(${found[1]})` : String(found[1]);
  };
  const own = brackets ? `(${numbers.get(column)!})` : String(numbers.get(column));
  const [plan, actual, prior] = [beside('plan'), beside('actual'), beside('prior')];
  if (column.role === 'rate' && plan !== null && actual !== null)
    return `${own}=${actual}/${plan}${brackets ? '' : '*100'}`;
  if (column.role === 'remaining' && plan !== null && actual !== null) return `${own}=${plan}-${actual}`;
  if (column.role === 'change' && prior !== null && actual !== null) return `${own}=${actual}-${prior}`;
  return null;
}
