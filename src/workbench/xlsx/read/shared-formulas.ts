import { shiftFormula } from '../formulas/shift-formula';

interface Master {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/**
 * Shared formulas: the group's first cell has the text, the others only its number. Each of them gets the text as it
 * would read if copied there.
 */
export class SharedFormulas {
  private readonly masters = new Map<string, Master>();
  private readonly waiting: { group: string; row: number; column: number }[] = [];

  /**
   * The formula of a cell of group `group`, as the file spells formulas.
   *
   * @param text - the cell's own text: the master's, or empty for a dependant.
   * @returns empty when the master has not been met yet; {@link finish} then tells the formula.
   */
  formulaAt(group: string, row: number, column: number, text: string): string {
    if (text !== '') {
      this.masters.set(group, { row, column, text });
      return text;
    }
    const master = this.masters.get(group);
    if (master) return shiftFormula(master.text, row - master.row, column - master.column);
    this.waiting.push({ group, row, column });
    return '';
  }

  /** Tells the formulas of the cells that stand before their master. */
  finish(tell: (row: number, column: number, formula: string) => void): void {
    for (const { group, row, column } of this.waiting) {
      const master = this.masters.get(group);
      if (master) tell(row, column, shiftFormula(master.text, row - master.row, column - master.column));
    }
  }
}
