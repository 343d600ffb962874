import type { ConsolidatedUnit } from './consolidate';
import type { FileUnits } from './file-units';
import type { SentUnit } from './sent-unit';

interface TakenFile {
  readonly source: FileUnits;
  readonly units: readonly SentUnit[];
}

/**
 * The rows of the made sheet. Where two units bear one name, as the "Thôn 1" of each commune, each is told by its
 * commune, or by its file where no commune is named; else names stay as they are.
 */
export function withPlaces(files: readonly TakenFile[]): ConsolidatedUnit[] {
  const names = new Counter(files.flatMap(({ units }) => units.map(nameOf)));
  const labels = new Counter(files.map(({ source }) => labelOf(source)));
  return files.flatMap(({ source, units }) => {
    const label = labels.of(labelOf(source)) > 1 && source.place === null ? source.file : labelOf(source);
    return units.map((unit) => ({
      unit: names.of(nameOf(unit)) > 1 ? `${unit.unit} (${label})` : unit.unit,
      file: source.file,
      figures: unit.figures,
    }));
  });
}

class Counter {
  private readonly times = new Map<string, number>();

  constructor(words: readonly string[]) {
    for (const word of words) this.times.set(word, this.of(word) + 1);
  }

  of(word: string): number {
    return this.times.get(word) ?? 0;
  }
}

function nameOf({ unit, reading }: SentUnit): string {
  return reading === undefined ? unit : `${reading.type ?? ''} ${reading.name}`;
}

function labelOf({ place, file }: FileUnits): string {
  return place ?? baseName(file);
}

/** @example baseName('so-lieu/xa-01.xlsx') // 'xa-01' */
function baseName(file: string): string {
  const name = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  return name.replace(/\.[A-Za-z]{3,4}$/, '');
}
