import type { Finding } from '../../src/core/checks/finding';
import type { SheetVerdict } from '../../test/core/fault-generator/judge-findings';
import { shownGrid } from '../layout/shown-sheet';

/** True when each fault was found and repaired right, and nothing else was said. */
export function isFlawless({ faults, wrong, damaging }: SheetVerdict): boolean {
  return wrong.length === 0 && damaging.length === 0 && faults.every(({ found }) => found);
}

/** What failed on a sheet, a line each. */
export function saysOf({ faults, wrong, damaging }: SheetVerdict): string[] {
  return [
    ...faults
      .filter(({ found }) => !found)
      .map(({ fault }) => `missed ${fault.code} ${fault.cells.slice(0, 6).join(' ')}`),
    ...wrong.map((finding) => `wrong ${said(finding)}`),
    ...damaging.map((finding) => `damaging ${said(finding)}`),
  ];
}

/** A sheet with its faults as a typed table, and what failed. */
export function shownVerdict(verdict: SheetVerdict): string {
  const { clean, grid, faults, others } = verdict.sheet;
  return [
    clean.variations.join(' · '),
    shownGrid(grid, clean.meant.tables),
    ...others.map((other) => shownGrid(other.grid, [])),
    ...faults.map(
      ({ code, cells, writes }) =>
        `planted ${code} ${cells.slice(0, 6).join(' ')}: ${writes
          .slice(0, 4)
          .map(({ cell }) => JSON.stringify(cell.value))
          .join(', ')}`,
    ),
    ...verdict.following.map((finding) => `following ${said(finding)}`),
    ...saysOf(verdict),
  ].join('\n');
}

function said({ code, severity, address, found, expected, repair }: Finding): string {
  return `${code} (${severity}) ${address}: ${String(found)}, expected ${String(expected)}, repair ${JSON.stringify(repair)}`;
}
