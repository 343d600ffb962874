import type { InsuranceKind } from '../layout/vocabulary';
import type { RecognisedSheet } from '../recognised-sheet';
import type { IsoDate } from '../text/date';
import { kindSources } from './kind-sources';

/** A sheet with the kinds that are taken from it. */
export interface TakenSheet {
  readonly sheet: RecognisedSheet;
  readonly kinds: ReadonlySet<InsuranceKind>;
}

/**
 * Which of a file's progress sheets count: an office that keeps each week on a sheet of its own sends them all. A kind is
 * taken from the sheets of the latest day that has it; a sheet without a day goes with the latest.
 */
export function sheetsToTake(progress: readonly RecognisedSheet[]): {
  readonly taken: readonly TakenSheet[];
  /** Names of the sheets of which nothing is taken. */
  readonly older: readonly string[];
  /** The days of those taken, each once, the latest first. */
  readonly dates: readonly IsoDate[];
} {
  const latestFirst = [...progress].sort((a, b) => (dayOf(a) < dayOf(b) ? 1 : dayOf(a) > dayOf(b) ? -1 : 0));
  const latest = latestFirst.map(({ layout }) => layout.asOf).find((date) => date !== null) ?? null;
  const dayOfKind = new Map<InsuranceKind, IsoDate | null>();
  const taken: TakenSheet[] = [];
  const older: string[] = [];
  for (const sheet of latestFirst) {
    const day = sheet.layout.asOf ?? latest;
    const kinds = sheet.layout.tables.flatMap((table) =>
      kindSources(sheet, table).map(({ insurance }) => insurance),
    );
    const own = kinds.filter((kind) => !dayOfKind.has(kind) || dayOfKind.get(kind) === day);
    for (const kind of own) dayOfKind.set(kind, day);
    if (own.length > 0) taken.push({ sheet, kinds: new Set(own) });
    else if (kinds.length > 0) older.push(sheet.layout.name);
  }
  const dates = taken.map(({ sheet }) => sheet.layout.asOf).filter((date) => date !== null);
  return { taken, older, dates: [...new Set(dates)] };
}

/** A sheet that says no day sorts with the latest. */
function dayOf({ layout }: RecognisedSheet): string {
  return layout.asOf ?? '9999';
}
