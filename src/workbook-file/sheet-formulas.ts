import { movedFormula } from './moved-formula';
import { attribute, unescaped } from './xml';

/** A cell whose formula is the one of its group, copied. */
interface Follower {
  readonly row: number;
  readonly column: number;
  readonly group: string;
}

/**
 * The formulas of a sheet as people see them. Of formulas that were filled down a file has one; the others name its group.
 */
export class SheetFormulas {
  private readonly masters = new Map<string, { row: number; column: number; text: string }>();
  private readonly followers: Follower[] = [];

  /**
   * @param element the cell's `f`.
   * @returns the formula with its `=`; null where it is told by {@link copied}, or stands in another cell of the array.
   */
  take(element: Element, row: number, column: number): string | null {
    const text = plain(unescaped(element.textContent));
    const type = attribute(element, 't');
    // What stands in a data table, {=TABLE(…)}, is in no language of formulas.
    if (type === 'dataTable') return null;
    if (type === 'shared') {
      const group = attribute(element, 'si') ?? '';
      if (text === '') this.followers.push({ row, column, group });
      else this.masters.set(group, { row, column, text });
    }
    return text === '' ? null : `=${text}`;
  }

  /** The formulas that follow another; to be asked for when the whole sheet was read. */
  copied(): { row: number; column: number; formula: string }[] {
    return this.followers.flatMap(({ row, column, group }) => {
      const master = this.masters.get(group);
      if (master === undefined) return [];
      const formula = `=${movedFormula(master.text, row - master.row, column - master.column)}`;
      return [{ row, column, formula }];
    });
  }
}

/** Younger functions stand in files with a prefix that people never see: `IFNA` is `_xlfn.IFNA`. */
function plain(formula: string): string {
  if (!formula.includes('_xl')) return formula;
  return formula.replace(
    /("(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\])|_xlfn\.(?:_xlws\.)?|_xlpm\.|_xlws\./g,
    (_, quoted?: string) => quoted ?? '',
  );
}
