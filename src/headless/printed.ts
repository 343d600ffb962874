import { columnLetters } from '../core/grid/address';
import type { Finding } from '../core/checks/finding';
import type { SheetLayout } from '../core/layout/sheet-layout';
import type { QuotaNote } from '../core/quota/quota-plan';
import type { Ranking } from '../core/reports/ranking';
import type { Summary } from '../core/reports/summary';
import type { DispatchDraft } from '../commands/dispatch/draft-dispatch';
import type { RecalculateResult } from '../commands/recalculate';
import { findingSentence, type Messages } from '../locales';

/** The JSON shapes of the command line: a contract with whoever reads them, so every field is named here. */

/** `recognise`: what each sheet is. With `explain` each column carries why. */
export function printedLayouts(layouts: readonly SheetLayout[], explain: boolean): object {
  return {
    sheets: layouts.map(({ name, kind, asOf, priorAsOf, tables }) => ({
      name,
      kind,
      asOf,
      priorAsOf,
      tables: tables.map((table) => ({
        range: table.range,
        headerRows: table.headerRows,
        numberingRows: table.numberingRows,
        bodyRows: table.bodyRows,
        groupRows: table.groupRows,
        ofWhichRows: table.ofWhichRows,
        totalRows: table.totalRows,
        columns: table.columns.map(({ column, role, insurance, date, confidence, evidence }) => ({
          column: columnLetters(column),
          role,
          insurance,
          date,
          confidence,
          ...(explain ? { evidence } : {}),
        })),
      })),
    })),
  };
}

/** The findings of `check` and of `recalculate`. */
export function printedFindings(findings: readonly Finding[], messages: Messages): object[] {
  return findings.map((finding) => ({
    code: finding.code,
    severity: finding.severity,
    sheet: finding.sheet,
    address: finding.address,
    expected: finding.expected,
    found: finding.found,
    message: findingSentence(finding, messages),
    repair: finding.repair,
  }));
}

/** Traffic between the add-in and the host. */
export interface Traffic {
  readonly roundTrips: number;
  readonly bytesUp: number;
  readonly bytesDown: number;
}

export function printedRecalculation(
  result: RecalculateResult,
  traffic: Traffic,
  messages: Messages,
): object {
  return {
    written: result.written,
    replaced: result.replaced,
    conventions: result.conventions,
    findings: printedFindings(result.findings, messages),
    // Said only where there is something to say: a workbook of one sheet has no quota to speak of.
    ...(result.quotas.length === 0 ? {} : { quotas: result.quotas.map(printedQuota) }),
    ...traffic,
  };
}

/** A plan that was taken from a quota sheet (`from`), or why it was not. */
function printedQuota(note: QuotaNote): object {
  const { sheet, insurance, outcome } = note;
  const used = outcome === 'used';
  return {
    sheet,
    insurance,
    outcome,
    from: used ? note.quota : null,
    candidates: outcome === 'undecided' ? note.quotas : [note.quota],
    unmatched: used ? note.unmatched : [],
  };
}

export function printedRankings(rankings: readonly Ranking[]): object {
  return {
    rankings: rankings.map(({ sheet, insurance, threshold, rows }) => ({
      sheet,
      insurance,
      threshold,
      rows: rows.map(({ rank, unit, plan, actual, rate, gapToThreshold, gapToPlan, change }) => ({
        rank,
        unit,
        plan,
        actual,
        rate,
        gapToThreshold,
        gapToPlan,
        change,
      })),
    })),
  };
}

/** What a dispatch says: whom it praises and whom it names, and the paragraphs in which it does. */
export function printedDispatch({ praised, lagging, paragraphs }: DispatchDraft): object {
  return {
    praised: praised.map(({ unit, insurance, change }) => ({ unit, insurance, change })),
    lagging: lagging.map(({ unit, insurance, rate, change }) => ({ unit, insurance, rate, change })),
    paragraphs,
  };
}

export function printedSummary(summary: Summary): object {
  return {
    kinds: summary.kinds.map(({ sheet, insurance, plan, actual, rate, units, reached, below }) => ({
      sheet,
      insurance,
      plan,
      actual,
      rate,
      units,
      reached,
      below,
    })),
  };
}
