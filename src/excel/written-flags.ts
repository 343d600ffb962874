import type { AppliedPlan } from './apply-plan';

/** The rules of a sheet on which a plan put flags, as they are found when it is to be taken back. */
interface SheetRules {
  readonly sheet: string;
  readonly rules: Excel.ConditionalFormatCollection;
}

/** Asks, within the round trip that follows, which rules the sheets carry on which a plan put flags. */
export function requestFlags(context: Excel.RequestContext, { flags }: AppliedPlan): SheetRules[] {
  return [...new Set(flags.map(({ sheet }) => sheet))].map((sheet) => ({
    sheet,
    rules: context.workbook.worksheets
      .getItem(sheet)
      .getRange()
      .conditionalFormats.load({ id: true, type: true, customOrNullObject: { rule: { formula: true } } }),
  }));
}

/**
 * Takes away the flags that a plan put on. One that a later write replaced and that came back when that was taken back
 * has another id, and is known by its formula; one that the person deleted is gone already.
 */
export function deleteFlags(found: readonly SheetRules[], { plan, flags }: AppliedPlan): void {
  const written = plan.edits.filter((edit) => edit.kind === 'flag');
  for (const { sheet, rules } of found) {
    const left = new Set(rules.items);
    flags.forEach(({ sheet: name, id }, index) => {
      if (name !== sheet) return;
      const rule =
        [...left].find((one) => one.id === id) ??
        [...left].find(
          ({ customOrNullObject: custom }) =>
            !custom.isNullObject && custom.rule.formula === written[index]?.formula,
        );
      if (rule === undefined) return;
      left.delete(rule);
      rule.delete();
    });
  }
}
