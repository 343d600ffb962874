import { type InsuranceKind, insuranceKinds } from '../layout/vocabulary';
import type { IsoDate } from '../text/date';
import { commonDate } from './common-date';
import { dateRemarks } from './date-remarks';
import type { FileNote } from './file-note';
import { type FileUnits, unitsOfFile } from './file-units';
import { KnownUnits } from './known-units';
import { type MissingFigures, missingFigures } from './missing-figures';
import type { SentFile } from './sent-file';
import { type FigureRole, figureRoles, type KindFigures, type SentUnit } from './sent-unit';
import { withPlaces } from './with-places';

/** A row of the sheet that is made. */
export interface ConsolidatedUnit {
  /** As its file shows it; with its commune where another file has a hamlet of that name. */
  readonly unit: string;
  readonly file: string;
  readonly figures: ReadonlyMap<InsuranceKind, KindFigures>;
}

/** The columns that a kind has in at least one file. */
export interface ConsolidatedKind {
  readonly insurance: InsuranceKind;
  readonly roles: readonly FigureRole[];
  /** Roles that some unit with an actual figure lacks: a rate or change of the sums would not be right. */
  readonly incomplete: readonly FigureRole[];
}

/** What became of a file, in the order in which they were given. */
export interface FileOutcome {
  readonly file: string;
  /** Rows that it gave; 0 for a file that was left out. */
  readonly units: number;
  readonly notes: readonly FileNote[];
}

export interface Consolidation {
  /** The day of most files. */
  readonly asOf: IsoDate | null;
  readonly priorAsOf: IsoDate | null;
  /** In the order of the vocabulary. */
  readonly kinds: readonly ConsolidatedKind[];
  readonly units: readonly ConsolidatedUnit[];
  readonly files: readonly FileOutcome[];
}

/**
 * Brings the progress tables of many files together: a row a unit, in the order of the files. No two units are ever made
 * one: the first that comes is kept, a later one is noted and left out. Files of another day are used, and noted.
 * @returns no units where no file can be used.
 */
export function consolidate(files: readonly SentFile[]): Consolidation {
  const read = files.map((sent) =>
    'unreadable' in sent ? ({ code: 'unreadable', reason: sent.unreadable } as const) : unitsOfFile(sent),
  );
  const known = new KnownUnits();
  const contents = new Map<string, string>();
  const taken = files.map(({ file }, index) => takenFrom(file, read[index], known, contents));
  const used = taken.flatMap(({ source, units }) => (source === null || units.length === 0 ? [] : [source]));
  const asOf = commonDate(used.map(({ dates }) => dates[0] ?? null));
  const priorAsOf = commonDate(used.map((file) => file.priorAsOf));
  const kinds = kindsOf(taken.flatMap(({ units }) => units));
  const lacking = taken.map(({ units }) => missingFigures(units, kinds));
  return {
    asOf,
    priorAsOf,
    kinds: kinds.map((kind) => ({ ...kind, incomplete: rolesMissing(kind.insurance, lacking.flat()) })),
    units: withPlaces(taken.flatMap(({ source, units }) => (source === null ? [] : [{ source, units }]))),
    files: files.map(({ file }, index) => {
      const { source = null, units = [], notes = [] } = taken[index] ?? {};
      const remarks: FileNote[] =
        source === null || units.length === 0
          ? []
          : [...dateRemarks(source, asOf, priorAsOf), ...source.remarks, ...(lacking[index] ?? [])];
      return { file, units: units.length, notes: [...notes, ...remarks] };
    }),
  };
}

interface Taken {
  readonly source: FileUnits | null;
  readonly units: readonly SentUnit[];
  readonly notes: readonly FileNote[];
}

function takenFrom(
  file: string,
  read: ReturnType<typeof unitsOfFile> | undefined,
  known: KnownUnits,
  contents: Map<string, string>,
): Taken {
  if (read === undefined) return { source: null, units: [], notes: [] };
  if ('code' in read) return { source: null, units: [], notes: [read] };
  const content = contentOf(read);
  const same = content === null ? undefined : contents.get(content);
  if (same !== undefined) return { source: read, units: [], notes: [{ code: 'same-content', other: same }] };
  if (content !== null) contents.set(content, file);
  const notes: FileNote[] = [];
  const units = read.units.filter((unit) => {
    const before = known.take(file, read.place, unit);
    if (before === null) return true;
    const other = { file: before.file, unit: before.unit.unit };
    notes.push({ code: 'repeated-unit', unit: unit.unit, sheet: unit.sheet, address: unit.address, other });
    return false;
  });
  const [first] = notes;
  if (units.length > 0 || first?.code !== 'repeated-unit') return { source: read, units, notes };
  const all = { code: 'no-new-unit', units: read.units.length, other: first.other.file } as const;
  return { source: read, units, notes: [all] };
}

/** What makes two files one file sent twice: the place, the units and the figures; null where it has no figure yet. */
function contentOf({ place, units }: FileUnits): string | null {
  const figures = units.flatMap((unit) => [...unit.figures.values()].flatMap((kind) => Object.values(kind)));
  if (figures.every((figure) => figure === null)) return null;
  return JSON.stringify([place, ...units.map((unit) => [unit.unit, [...unit.figures]])]);
}

function kindsOf(units: readonly SentUnit[]): { insurance: InsuranceKind; roles: FigureRole[] }[] {
  return insuranceKinds.flatMap((insurance) => {
    const roles = figureRoles.filter((role) =>
      units.some(({ figures }) => figures.get(insurance)?.[role] !== undefined),
    );
    return roles.length === 0 ? [] : [{ insurance, roles }];
  });
}

function rolesMissing(insurance: InsuranceKind, lacking: readonly MissingFigures[]): FigureRole[] {
  return figureRoles.filter((role) =>
    lacking.some((missing) => missing.insurance === insurance && missing.role === role),
  );
}
