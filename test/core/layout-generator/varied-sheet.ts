import type fc from 'fast-check';
import type { SheetDates } from './date-words';
import { drawFrom } from './draw';
import { type Meaning, meanings } from './meanings';
import type { MeantTable, VariedSheet } from './meant-sheet';
import { nearMisses } from './near-misses';
import { type Recipe, recipes, variationsOf } from './recipe';
import { sensibleRecipe } from './sensible-recipe';
import { meantDates, sheetDates } from './sheet-dates';
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
  const recipe = sensibleRecipe(asked, meaning);
  const dates = sheetDates(recipe, meaning);
  const sheet = new SheetDraft(recipe);
  const wording = wordingOf(recipe, meaning, dates, 'words');
  const top = 1 + recipe.topRows;
  const left = 1 + recipe.leftColumns;
  const first = writeTable(
    sheet,
    wording,
    recipe,
    sheet.writeTitle(titleLines(wording, recipe), top, left),
    left,
  );
  const second = secondTable(sheet, recipe, meaning, dates, first, top);
  const tables = second === null ? [first] : [first, second];
  const bottom = Math.max(sheet.lastRow, ...tables.map((table) => table.bottom));
  sheet.writeFoot(footLines(draw.branch('foot'), recipe), bottom + (recipe.foot === 'close' ? 1 : 2), left);
  return {
    grid: sheet.grid(),
    meant: { kind: meaning.sheet, ...meantDates(recipe, meaning, dates), tables },
    variations: [`meaning: ${meaning.name}`, ...variationsOf(recipe)],
  };
}

/** The second table of a sheet; null where there is none, or where it is about something else. */
function secondTable(
  sheet: SheetDraft,
  recipe: Recipe,
  meaning: Meaning,
  dates: SheetDates | null,
  first: MeantTable,
  top: number,
): MeantTable | null {
  if (recipe.second === 'none') return null;
  const draw = drawFrom(recipe.seed).branch('stranger');
  if (recipe.second === 'stranger') {
    const stranger = draw.pick(nearMisses.filter(({ small }) => small));
    sheet.writeRows(stranger.rows(draw), first.bottom + 3, first.left);
    return null;
  }
  const other: Recipe = {
    ...recipe,
    seed: recipe.seed ^ 0x5f5f,
    units: Math.min(recipe.units, 9),
    title: 'usual',
    topRows: 0,
  };
  const wording = wordingOf(other, meaning, dates, 'second');
  const titles = titleLines(wording, other);
  if (recipe.second === 'below')
    return writeTable(
      sheet,
      wording,
      other,
      sheet.writeTitle(titles, first.bottom + 3, first.left),
      first.left,
    );
  const beside = first.right + 2;
  sheet.writeTitle(titles.slice(0, first.top - top), top, beside);
  return writeTable(sheet, wording, other, first.top, beside);
}

function wordingOf(recipe: Recipe, meaning: Meaning, dates: SheetDates | null, branch: string): Wording {
  const draw = drawFrom(recipe.seed).branch(branch);
  const priorWords = priorInWords(draw, meaning, recipe.year, dates);
  return { draw, meaning, year: recipe.year, dates, priorWords };
}
