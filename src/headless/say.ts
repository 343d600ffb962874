import type { Finding } from '../core/checks/finding';
import type { SheetLayout } from '../core/layout/sheet-layout';
import { findingSentence, type Messages, outcomeSentence, quotaSentence } from '../locales';
import { dispatchMessagesFor } from '../locales/dispatch';
import { reportMessagesFor } from '../locales/reports';
import type { commandLineMessagesFor } from '../locales/command-line';
import { columnLetters } from '../core/grid/address';
import type { CommandName } from './command-line';
import {
  printedDispatch,
  printedFindings,
  printedLayouts,
  printedRankings,
  printedRecalculation,
  printedSummary,
} from './printed';
import type { Results } from './run-command';

type Words = ReturnType<typeof commandLineMessagesFor>;

/** The one JSON object that `--json` prints. */
export function inJson(command: CommandName, results: Results, explain: boolean, messages: Messages): string {
  const { layouts, findings, recalculation, summary, rankings, dispatch } = results;
  const parts = {
    recognise: layouts && printedLayouts(layouts, explain),
    check: findings && { findings: printedFindings(findings, messages) },
    recalculate: recalculation && printedRecalculation(recalculation.result, recalculation.traffic, messages),
    summary: summary && printedSummary(summary),
    ranking: rankings && printedRankings(rankings),
    dispatch: dispatch && printedDispatch(dispatch),
  };
  const { recalculate, summary: sums, ranking } = parts;
  return JSON.stringify(command === 'all' ? { recalculate, summary: sums, ranking } : parts[command]);
}

/** The same in words, for a person at a terminal. */
export function inWords(results: Results, explain: boolean, messages: Messages, words: Words): string {
  const lines: string[] = [];
  for (const layout of results.layouts ?? []) lines.push(...layoutLines(layout, explain, messages));
  if (results.findings !== undefined) lines.push(...findingLines(results.findings, messages, words));
  if (results.recalculation !== undefined) {
    const { result } = results.recalculation;
    const { applied, workbook } = result;
    const done = { with: workbook.settings.fillWith, changed: applied !== null };
    lines.push(outcomeSentence({ command: 'recalculate', ...result, ...done }, messages));
    lines.push(...result.quotas.map((note) => `${note.sheet} · ${quotaSentence(note, messages)}`));
    lines.push(...findingLines(result.findings, messages, words));
  }
  for (const kind of results.summary?.kinds ?? []) {
    const { numbers, layout } = messages;
    const rate = kind.rate === null ? '' : ` = ${numbers.rate(kind.rate)}`;
    lines.push(
      `${kind.sheet} · ${layout.insurance[kind.insurance]}: ${numbers.count(kind.actual)} / ${numbers.count(kind.plan)}${rate}`,
    );
  }
  for (const ranking of results.rankings ?? []) {
    const { numbers, pane } = messages;
    const { kindHeading, headingOfAll } = reportMessagesFor(messages.language).ranking;
    lines.push(ranking.lists === 'all' ? headingOfAll(ranking) : kindHeading(ranking, ranking.rows.length));
    for (const { rank, unit, group, rate, below, gapToThreshold } of ranking.rows) {
      const name = ranking.grouped && group !== null ? `${unit} (${group})` : unit;
      const gap = below ? `, ${pane.lagging.gap(gapToThreshold)}` : '';
      lines.push(`  ${rank}. ${name}: ${numbers.rate(rate)}${gap}`);
    }
  }
  if (results.dispatch !== undefined) {
    const { paragraphs, leftOut } = results.dispatch;
    const { why } = dispatchMessagesFor(messages.language);
    lines.push(...paragraphs, ...leftOut.map((left) => why(left)));
  }
  return lines.join('\n');
}

function layoutLines(layout: SheetLayout, explain: boolean, { layout: words, pane }: Messages): string[] {
  const units = layout.tables.reduce((sum, { bodyRows }) => sum + bodyRows.length, 0);
  const lines = [
    `${layout.name}: ${words.sheetKind[layout.kind]}${units === 0 ? '' : `, ${words.summaryLine({ ...layout, units })}`}`,
  ];
  for (const { column, role, insurance, evidence } of layout.tables.flatMap(({ columns }) => columns)) {
    const kind = insurance === 'none' ? '' : `, ${words.insurance[insurance]}`;
    lines.push(`  ${columnLetters(column)}: ${words.role[role]}${kind}`);
    if (explain) lines.push(...evidence.map((reason) => `     ${pane.layout.evidence(reason)}`));
  }
  return lines;
}

function findingLines(findings: readonly Finding[], messages: Messages, { report }: Words): string[] {
  if (findings.length === 0) return [report.noFindings];
  const count = (severity: Finding['severity']): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return [
    ...findings.map(
      (finding) =>
        `${messages.severity.name[finding.severity]} · ${finding.sheet} · ${findingSentence(finding, messages)}`,
    ),
    report.findings(count('error'), count('warning')),
  ];
}
