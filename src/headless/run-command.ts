import type { Finding } from '../core/checks/finding';
import { thresholdsBy } from '../core/settings/thresholds-by';
import type { Ranking } from '../core/reports/ranking';
import type { Summary } from '../core/reports/summary';
import type { SheetLayout } from '../core/layout/sheet-layout';
import { findingsOn } from '../commands/findings-on';
import { makeRanking, makeSummary } from '../commands/make-report';
import { recalculate, type RecalculateResult } from '../commands/recalculate';
import { recogniseWorkbook, sheetsToWork } from '../commands/recognised-workbook';
import { ProblemError } from '../excel/problem-error';
import type { Messages } from '../locales';
import { type DispatchDraft, draftDispatch } from '../commands/dispatch/draft-dispatch';
import { letterSource } from '../commands/dispatch/letter-source';
import type { Request } from './command-line';
import type { Traffic } from './printed';

/** What a command found or did, by command; `all` has three of them. */
export interface Results {
  readonly layouts?: readonly SheetLayout[];
  readonly findings?: readonly Finding[];
  readonly recalculation?: { readonly result: RecalculateResult; readonly traffic: Traffic };
  readonly summary?: Summary;
  readonly rankings?: readonly Ranking[];
  readonly dispatch?: DispatchDraft;
}

/** Counts what goes between the add-in and the host while a task runs. */
export type Measure = <Result>(task: () => Promise<Result>) => Promise<{ result: Result; traffic: Traffic }>;

/**
 * Runs one command on the workbook that the host holds, by the very commands of the add-in.
 * @throws ProblemError when it cannot be done.
 */
export async function runCommand(request: Request, messages: Messages, measure: Measure): Promise<Results> {
  const { sheet: only, percents, ranking } = request;
  const thresholds = { byKind: percents };
  const report = { only, thresholds, messages, show: false, ranking };
  switch (request.command) {
    case 'recognise':
      return { layouts: await layoutsOf(only) };
    case 'check': {
      const workbook = await recogniseWorkbook();
      return { findings: findingsOn(sheetsToWork(workbook, only), workbook.sheets) };
    }
    case 'recalculate':
      return { recalculation: await measure(() => recalculate(only, thresholds)) };
    case 'summary':
      return { summary: (await makeSummary(report)).summary };
    case 'ranking':
      return { rankings: (await makeRanking(report)).rankings };
    case 'dispatch': {
      const workbook = await recogniseWorkbook();
      const form = workbook.settings.dispatch;
      const source = letterSource(
        sheetsToWork(workbook, only),
        thresholdsBy(workbook.settings, thresholds),
        form,
      );
      if (request.out !== null && source.sheets.length === 0)
        throw new ProblemError({ code: 'nothing-to-dispatch' });
      return { dispatch: draftDispatch(source, form) };
    }
    case 'all':
      return {
        recalculation: await measure(() => recalculate(only, thresholds)),
        summary: (await makeSummary(report)).summary,
        rankings: (await makeRanking(report)).rankings,
      };
  }
}

async function layoutsOf(only: string | null): Promise<readonly SheetLayout[]> {
  const { layouts } = await recogniseWorkbook();
  if (only === null) return layouts;
  const wanted = only.toLocaleLowerCase('vi');
  const found = layouts.filter(({ name }) => name.toLocaleLowerCase('vi') === wanted);
  if (found.length === 0) throw new ProblemError({ code: 'sheet-not-found', sheet: only });
  return found;
}

/** True when a finding of severity error is left: the exit code says so. */
export function hasErrors({ findings, recalculation }: Results): boolean {
  return [...(findings ?? []), ...(recalculation?.result.findings ?? [])].some(
    ({ severity }) => severity === 'error',
  );
}
