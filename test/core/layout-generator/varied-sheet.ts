import fc from 'fast-check';
import { type SheetDates, earlierDay, isoOf, reportingDay } from './date-words';
import { drawFrom } from './draw';
import { type Meaning, meanings } from './meanings';
import type { MeantSheet, MeantTable, VariedSheet } from './meant-sheet';
import { type Recipe, recipes, variationsOf } from './recipe';
import { SheetDraft } from './sheet-draft';
import { writeTable } from './table';
import { footLines, titleLines } from './title-lines';
import { type Wording, priorInWords } from './words';

/** Varied sheets with their meanings; a seed of fast-check makes the same ones again. */
export const variedSheets: fc.Arbitrary<VariedSheet> = recipes.map(variedSheet);

/** The sheet that a recipe makes. */
export function variedSheet(asked: Recipe): VariedSheet {
  const draw = drawFrom(asked.seed);
  const meaning = meanings[asked.meaning % meanings.length]!(draw.branch('meaning'));
  const recipe = sensible(asked, meaning);
  const dates = sheetDates(recipe, meaning);
  const sheet = new SheetDraft(recipe);
  const wording = wordingOf(recipe, meaning, dates, 'words');
  const tables: MeantTable[] = [];
  const top = 1 + recipe.topRows;
  const left = 1 + recipe.leftColumns;
  const titles = titleLines(wording, recipe);
  const first = writeTable(sheet, wording, recipe, sheet.writeTitle(titles, top, left), left);
  tables.push(first);
  if (recipe.second !== 'none') tables.push(secondTable(sheet, recipe, meaning, dates, first, top, left));
  const bottom = Math.max(...tables.map((table) => table.bottom));
  sheet.writeFoot(footLines(draw.branch('foot'), recipe), bottom + (recipe.foot === 'close' ? 1 : 2), left);
  return {
    grid: sheet.grid(),
    meant: { kind: meaning.sheet, ...meantDates(meaning, wording), tables },
    variations: [`meaning: ${meaning.name}`, ...variationsOf(recipe)],
  };
}

function secondTable(
  sheet: SheetDraft,
  recipe: Recipe,
  meaning: Meaning,
  dates: SheetDates | null,
  first: MeantTable,
  top: number,
  left: number,
): MeantTable {
  const other: Recipe = {
    ...recipe,
    seed: recipe.seed ^ 0x5f5f,
    units: Math.min(recipe.units, 9),
    title: 'usual',
    topRows: 0,
  };
  const wording = wordingOf(other, { ...meaning }, dates, 'second');
  const titles = titleLines(wording, other);
  if (recipe.second === 'below')
    return writeTable(sheet, wording, other, sheet.writeTitle(titles, first.bottom + 3, left), left);
  const beside = first.right + 2;
  sheet.writeTitle(titles.slice(0, first.top - top), top, beside);
  return writeTable(sheet, wording, other, first.top, beside);
}

function wordingOf(recipe: Recipe, meaning: Meaning, dates: SheetDates | null, branch: string): Wording {
  const draw = drawFrom(recipe.seed).branch(branch);
  return {
    draw,
    meaning,
    year: recipe.year,
    dates,
    priorWords: priorInWords(draw, meaning, recipe.year, dates),
  };
}

/** A recipe without the choices that would leave a reader at a loss. */
function sensible(recipe: Recipe, meaning: Meaning): Recipe {
  const kinds = meaning.blocks.length;
  const comparesDays =
    meaning.prior === 'date' && meaning.blocks.some(({ roles }) => roles.includes('prior'));
  const headerForm =
    (recipe.headerForm === 'titleOnly' && kinds > 1) ||
    (recipe.headerForm === 'roleOverKind' && !alike(meaning))
      ? 'kindOverRole'
      : recipe.headerForm;
  const needsTitle =
    meaning.leafKinds ||
    headerForm === 'titleOnly' ||
    meaning.sheet === 'quota' ||
    recipe.dateForm === 'yearless';
  const title = needsTitle ? 'usual' : recipe.title;
  const asOf =
    recipe.asOf === 'none' && comparesDays
      ? 'header'
      : (meaning.leafKinds && recipe.asOf !== 'none') ||
          (recipe.asOf === 'title' && title === 'none' && comparesDays)
        ? title === 'none'
          ? 'header'
          : 'title'
        : recipe.asOf;
  const headless =
    recipe.unitHeader === 'empty' && (recipe.shallow === 'bottom' || meaning.shared.length > 0)
      ? 'usual'
      : recipe.unitHeader;
  // Nobody ranks units by what they are given to do.
  const noise = recipe.noise === 'rank' && meaning.sheet === 'quota' ? 'note' : recipe.noise;
  return { ...recipe, headerForm, title, asOf, unitHeader: headless, noise };
}

/** True where every block has the same columns, so that a role can stand over the kinds. */
function alike({ blocks }: Meaning): boolean {
  return blocks.length > 1 && blocks.every(({ roles }) => roles.join() === blocks[0]!.roles.join());
}

function sheetDates(recipe: Recipe, meaning: Meaning): SheetDates | null {
  const told = recipe.asOf !== 'none' && !(recipe.asOf === 'title' && recipe.title === 'none');
  const inHeader = recipe.asOf !== 'title' && meaning.blocks.some(({ roles }) => roles.includes('actual'));
  if (
    meaning.sheet === 'quota' ||
    !told ||
    (recipe.asOf !== 'title' && recipe.asOf !== 'both' && (!inHeader || meaning.family === 'schools'))
  )
    return null;
  const draw = drawFrom(recipe.seed).branch('dates');
  const form =
    recipe.asOf === 'title' ||
    recipe.dateForm === 'yearless' ||
    recipe.dateForm === 'dash' ||
    recipe.dateForm === 'dot'
      ? recipe.dateForm
      : 'slash';
  const asOf = reportingDay(draw, form, recipe.year);
  const prior = {
    date: () => earlierDay(draw, asOf),
    samePeriod: () => ({
      ...asOf,
      year: asOf.year - 1,
      day: Math.min(asOf.day, asOf.month === 2 ? 28 : asOf.day),
    }),
    yearEnd: () => ({ year: asOf.year - 1, month: 12, day: 31 }),
    words: () => earlierDay(draw, asOf),
  }[meaning.prior]();
  return { asOf, prior, form };
}

function meantDates(meaning: Meaning, { dates }: Wording): Pick<MeantSheet, 'asOf' | 'priorAsOf'> {
  const compares = meaning.blocks.some(({ roles }) => roles.includes('prior'));
  if (!compares) return { asOf: [dates === null ? null : isoOf(dates.asOf)], priorAsOf: [null] };
  const iso = dates === null ? null : isoOf(dates.prior);
  const priorAsOf = {
    date: iso === null ? null : [iso],
    samePeriod: iso === null ? null : [iso, null],
    yearEnd: null,
    words: null,
  }[meaning.prior];
  return { asOf: [dates === null ? null : isoOf(dates.asOf)], priorAsOf };
}
