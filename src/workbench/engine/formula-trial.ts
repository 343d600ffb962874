import { ICommandService } from '@univerjs/core';
import type { Injector } from '@univerjs/core';
import {
  FORMULA_REF_TO_ARRAY_CACHE,
  SetFormulaStringBatchCalculationMutation,
  SetFormulaStringBatchCalculationResultMutation,
} from '@univerjs/engine-formula';
import type { CellValue } from '../model/workbook-model';
import type { Calculation } from './calculation';
import { ERRORS } from './cell-data';

/** A formula and the cell as which it is read; references are those of that cell, already shifted. */
export interface TrialFormula {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  /** With the leading `=`. */
  readonly formula: string;
}

type TrialResults = Record<
  string,
  Record<string, Record<number, Record<number, readonly { value: unknown }[]>>>
>;

/** Calculates formulas that stand in no cell: those of conditional formats, `application.calculate` questions. */
export class FormulaTrial {
  private readonly commands: ICommandService;
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    injector: Injector,
    private readonly calculation: Calculation,
    private readonly unitId: string,
  ) {
    this.commands = injector.get(ICommandService);
  }

  /**
   * The values of formulas, in their order. The cells are calculated first.
   *
   * @param formulas any number; one after the other is asked, the answers of one call never mix with another's
   */
  values(formulas: readonly TrialFormula[]): Promise<CellValue[]> {
    const turn = this.last.then(() => this.calculateAll(formulas));
    this.last = turn.catch(() => undefined);
    return turn;
  }

  private async calculateAll(formulas: readonly TrialFormula[]): Promise<CellValue[]> {
    await this.calculation.flush();
    const sheets: Record<string, Record<number, Record<number, string[]>>> = {};
    const places = formulas.map(({ sheetId, row, column, formula }) => {
      const list = (((sheets[sheetId] ??= {})[row] ??= {})[column] ??= []);
      return list.push(formula) - 1;
    });
    // Univer remembers the cells of a range between such questions and does not see that they changed.
    FORMULA_REF_TO_ARRAY_CACHE.clear();
    const results = await this.ask({ [this.unitId]: sheets });
    FORMULA_REF_TO_ARRAY_CACHE.clear();
    return formulas.map(({ sheetId, row, column }, index) => {
      const answer = results[this.unitId]?.[sheetId]?.[row]?.[column]?.[places[index] ?? 0];
      return cellValue(answer?.value);
    });
  }

  private async ask(formulas: object): Promise<TrialResults> {
    return new Promise((resolve, reject) => {
      const listener = this.commands.onCommandExecuted((command) => {
        if (command.id !== SetFormulaStringBatchCalculationResultMutation.id) return;
        listener.dispose();
        resolve((command.params as { result: TrialResults }).result);
      });
      this.commands
        .executeCommand(SetFormulaStringBatchCalculationMutation.id, { formulas }, { onlyLocal: true })
        .catch((error: unknown) => {
          listener.dispose();
          reject(error instanceof Error ? error : new Error(String(error)));
        });
    });
  }
}

/** Of an array the first value counts, as in a condition of Excel's. */
function cellValue(value: unknown): CellValue {
  if (Array.isArray(value)) return cellValue(value[0]);
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'string') return ERRORS.has(value) ? { error: value } : value;
  return null;
}
