import type { MarkName } from '../core/edits/edit-plan';

/**
 * Queues the marks of a report's tables: one that stays is pointed anew, so that it keeps its place in the list of names.
 * @param lost marks to be taken away first, whatever comes after.
 */
export function markTables(
  context: Excel.RequestContext,
  lost: readonly string[],
  before: readonly MarkName[],
  after: readonly MarkName[],
): void {
  const { names } = context.workbook;
  for (const name of lost) names.getItem(name).delete();
  for (const { name } of before) {
    if (!after.some((mark) => mark.name === name)) names.getItem(name).delete();
  }
  for (const { name, formula, comment } of after) {
    const stood = before.find((mark) => mark.name === name);
    if (stood === undefined) {
      names.add(name, formula, comment).visible = false;
      continue;
    }
    if (stood.formula !== formula) names.getItem(name).formula = formula;
    if (stood.comment !== comment) names.getItem(name).comment = comment;
  }
}
