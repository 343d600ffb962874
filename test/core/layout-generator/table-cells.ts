import { cellAddress } from '../../../src/core/grid/address';
import type { ColumnRole } from '../../../src/core/layout/vocabulary';
import type { Draw } from './draw';
import { type UnitFigures, figureOf, isDerivedRole, isPercentRole } from './figures';
import type { Meaning } from './meanings';
import type { DraftCell } from './meant-sheet';
import type { PlannedColumn } from './planned-columns';
import type { Recipe } from './recipe';
import type { TableRow } from './table-rows';

/** What the cells of a row are made from. */
export interface RowContext {
  readonly draw: Draw;
  readonly recipe: Recipe;
  readonly meaning: Meaning;
  /** The columns by their 1-based sheet column. */
  readonly columns: ReadonlyMap<number, PlannedColumn>;
  readonly whole: UnitFigures;
  /** The row's 1-based sheet row. */
  readonly row: number;
}

const vietnamese = (figure: number, digits: number): string =>
  figure.toLocaleString('vi-VN', { maximumFractionDigits: digits });
const rounded = (figure: number, digits = 2): number =>
  Math.sign(figure) * (Math.round(Math.abs(figure) * 10 ** digits) / 10 ** digits);

/** The cell of one column in one row; null where nothing stands. */
export function tableCell(context: RowContext, line: TableRow, at: number): DraftCell | null {
  const { draw, meaning, whole, columns } = context;
  const column = columns.get(at)!;
  const first = Math.min(...columns.keys());
  const { role, block } = column;
  if (line.kind === 'blank') return null;
  if (line.labelFirst && (at === first || role === 'unit'))
    return at === first ? { value: line.label } : null;
  if (role === 'ordinal') return line.ordinal === '' ? null : { value: line.ordinal };
  if (role === 'unit') return { value: line.label };
  if (column.block === null && !['population', 'labourForce'].includes(role))
    return sideCell(context, line, column);
  if (line.figures === null) return null;
  const figure = figureOf(role, block, meaning, line.figures, whole);
  if (figure === null || !Number.isFinite(figure)) return null;
  if (role === 'coverageTarget') return percentInput(context, figure);
  if (isDerivedRole(role)) return derivedCell(context, at, figure);
  if (role === 'actual' && context.recipe.counts === 'someBlank' && line.kind === 'body' && draw.chance(0.2))
    return null;
  return countCell(context, figure);
}

function countCell({ recipe }: RowContext, figure: number): DraftCell {
  if (recipe.counts === 'text') return { value: vietnamese(figure, 0) };
  // 5.941 pasted into an Excel set to US English becomes five and a bit; 6.000 becomes six.
  if (recipe.counts === 'lostThousands' && figure >= 1_000 && figure < 1_000_000)
    return { value: figure / 1_000 };
  return { value: figure, ...(figure >= 1_000 ? { format: '#,##0' } : {}) };
}

function percentInput({ recipe }: RowContext, figure: number): DraftCell {
  if (recipe.derived === 'fraction') return { value: figure / 100, format: '0.00%' };
  return { value: recipe.counts === 'text' ? vietnamese(figure, 2) : figure };
}

function derivedCell(context: RowContext, at: number, figure: number): DraftCell | null {
  const { recipe, draw, meaning, columns } = context;
  const { role } = columns.get(at)!;
  const percent = isPercentRole(role, meaning);
  const value = percent ? rounded(figure) : figure;
  switch (recipe.derived) {
    case 'blank':
      return null;
    case 'partly':
      return draw.chance(0.5) ? { value } : null;
    case 'errors':
      return draw.chance(0.3) ? { value: '#DIV/0!' } : { value };
    case 'rounded':
      return { value: recipe.counts === 'text' ? vietnamese(value, 2) : value };
    case 'exact':
      return percent ? { value: figure, format: '0.00' } : { value };
    case 'fraction':
      return percent ? { value: figure / 100, format: draw.chance(0.5) ? '0.00%' : '0%' } : { value };
    case 'text':
      return {
        value: vietnamese(value, 2) + (percent && context.row % 2 === 0 && recipe.seed % 2 === 0 ? '%' : ''),
      };
    case 'formula': {
      const formula = formulaOf(context, at);
      return formula === null
        ? { value }
        : { value: figure, formula, ...(percent ? { format: '0.00' } : {}) };
    }
  }
}

function formulaOf({ columns, row }: RowContext, at: number): string | null {
  const { role, block } = columns.get(at)!;
  const beside = (wanted: ColumnRole): string => {
    const found = [...columns].find(
      ([, other]) => other.role === wanted && (other.block === block || other.block === null),
    );
    return found === undefined ? '' : cellAddress(row, found[0]);
  };
  const formulas: Partial<Record<ColumnRole, string>> = {
    rate: `=${beside('actual')}/${beside('plan')}*100`,
    priorRate: `=${beside('prior')}*100/${beside('plan')}`,
    arrearsRate: `=${beside('arrears')}/${beside('receivable')}*100`,
  };
  const formula = formulas[role];
  return formula === undefined || /[=/*][/*]|[/]$|=\*|\/\*/.test(formula) ? null : formula;
}

function sideCell(
  { draw, row }: RowContext,
  line: TableRow,
  { role, filling }: PlannedColumn,
): DraftCell | null {
  if (line.kind !== 'body') return null;
  switch (role) {
    case 'code':
      return { value: `${draw.pick(['TB', 'HT', 'XA'])}${String(1_000 + row)}` };
    case 'group':
      return { value: draw.pick(['Cụm 1', 'Cụm 2', 'Cụm 3']) };
    case 'rank':
      return line.rank === undefined ? null : { value: line.rank };
    case 'other':
      return { value: `09${draw.int(10_000_000, 99_999_999)}` };
    default:
      if (filling === 'measure') return { value: 'Người' };
      if (filling === 'verdict')
        return { value: draw.pick(['Đạt', 'Chưa đạt', 'Vượt', 'Hoàn thành', 'Chưa hoàn thành']) };
      if (filling === 'person')
        return { value: draw.pick(['Nguyễn Văn Hùng', 'Trần Thị Lan', 'Lê Minh Tâm', 'Phạm Thị Hoa']) };
      return draw.chance(0.25) ? { value: draw.pick(['Đạt', 'Cần đôn đốc', 'Chưa đạt', 'Thấp']) } : null;
  }
}
