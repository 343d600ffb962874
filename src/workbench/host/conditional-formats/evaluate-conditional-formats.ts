import { formatCell } from '../../engine/a1';
import type { EngineSheet } from '../../engine/engine-sheet';
import { intersection } from '../../engine/rectangles';
import { offsetFormula } from '../../engine/shifting';
import type { SpreadsheetEngine } from '../../engine/spreadsheet-engine';
import type { CellValue, ConditionalFormat, ConditionalStyle, Rectangle } from '../../model/workbook-model';
import { HostError } from '../protocol/host-error';
import { cellText } from '../values/cell-text';

/** A cell on which at least one rule holds. */
export interface FlaggedCell {
  readonly row: number;
  readonly column: number;
  /** What the rules lay over the cell's own look, the first in priority winning. */
  readonly style: ConditionalStyle;
  /** What the cell shows, in the rule's number format where it has one. */
  readonly text: string;
  /** The rules that hold, first in priority first; ones behind a rule that stops are not among them. */
  readonly formatIds: readonly string[];
}

interface Question {
  readonly format: ConditionalFormat;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

const COMPARISONS: Readonly<Record<string, string>> = {
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  lessThan: '<',
  greaterThanOrEqual: '>=',
  lessThanOrEqual: '<=',
};

/**
 * Finds the cells of a sheet on which conditional formats hold, as Excel would show them now. Formulas are calculated
 * by the engine, each as it reads in its own cell. Rules of the types that are kept but not modelled (colour scales,
 * icons …) hold nowhere.
 *
 * @param engine the workbook; brought up to date first
 * @param sheetId the sheet
 * @returns the flagged cells by their address, e.g. `E7`, row by row
 * @throws ItemNotFound when there is no such sheet
 * @example (await evaluateConditionalFormats(engine, id)).get('E7')?.text // '▼ 46.81'
 */
export async function evaluateConditionalFormats(
  engine: SpreadsheetEngine,
  sheetId: string,
): Promise<ReadonlyMap<string, FlaggedCell>> {
  const sheet = engine.sheet(sheetId);
  if (!sheet) throw new HostError('ItemNotFound');
  await engine.calculate();
  const formats = [...sheet.extras.conditionalFormats].sort((a, b) => a.priority - b.priority);
  const questions = formats.flatMap((format) => questionsOf(format, sheet));
  const answers = await engine.trial.values(
    questions.map(({ row, column, formula }) => ({ sheetId, row, column, formula })),
  );
  const held = new Map<string, { row: number; column: number; formats: ConditionalFormat[] }>();
  questions.forEach(({ format, row, column }, index) => {
    if (!holds(answers[index] ?? null)) return;
    const address = formatCell(row, column);
    const cell = held.get(address) ?? { row, column, formats: [] };
    held.set(address, cell);
    if (cell.formats.at(-1)?.stopIfTrue !== true) cell.formats.push(format);
  });
  const inOrder = [...held].sort(([, a], [, b]) => a.row - b.row || a.column - b.column);
  return new Map(inOrder.map(([address, cell]) => [address, flagged(sheet, cell)]));
}

/** One question for each used cell of a rule. */
function questionsOf(format: ConditionalFormat, sheet: EngineSheet): Question[] {
  const corner = format.ranges[0];
  const used = sheet.usedArea(false);
  if (!corner || !used || conditionOf(format, corner) === null) return [];
  const questions: Question[] = [];
  const asked = new Set<string>();
  for (const range of format.ranges) {
    const part = intersection(range, used);
    if (!part) continue;
    for (let row = part.top; row <= part.bottom; row += 1) {
      for (let column = part.left; column <= part.right; column += 1) {
        const formula = conditionOf(format, corner);
        const key = formatCell(row, column);
        if (formula === null || asked.has(key)) continue;
        asked.add(key);
        questions.push({
          format,
          row,
          column,
          formula: offsetFormula(formula, row - corner.top, column - corner.left),
        });
      }
    }
  }
  return questions;
}

/** The rule as a formula that is true where it holds, as it reads in the corner of its first range. */
function conditionOf({ rule }: ConditionalFormat, corner: Rectangle): string | null {
  if (rule.type === 'custom') return rule.formula === '' ? null : rule.formula;
  if (rule.type === 'other') return null;
  const cell = formatCell(corner.top, corner.left);
  const first = rule.formula1.replace(/^=/, '');
  const second = rule.formula2?.replace(/^=/, '') ?? '';
  if (first === '') return null;
  const between = `AND(${cell}>=MIN(${first},${second}),${cell}<=MAX(${first},${second}))`;
  if (rule.operator === 'between') return `=${between}`;
  if (rule.operator === 'notBetween') return `=NOT(${between})`;
  const sign = COMPARISONS[rule.operator];
  return sign === undefined ? null : `=${cell}${sign}(${first})`;
}

/** Excel takes any number but zero for yes; texts and errors for no. */
function holds(answer: CellValue): boolean {
  return answer === true || (typeof answer === 'number' && answer !== 0);
}

function flagged(
  sheet: EngineSheet,
  { row, column, formats }: { row: number; column: number; formats: readonly ConditionalFormat[] },
): FlaggedCell {
  let style: ConditionalStyle = {};
  for (const format of formats) style = { ...format.style, ...style };
  const numberFormat = style.numberFormat ?? sheet.style(row, column).numberFormat;
  const text = cellText(sheet.cell(row, column)?.value ?? null, numberFormat);
  return { row, column, style, text, formatIds: formats.map((format) => format.id) };
}
