import fc from 'fast-check';
import { drawFrom } from './draw';
import type { FontGrid } from './meant-sheet';
import { moneyTables } from './near-misses/money-tables';
import type { NearMiss } from './near-misses/near-miss';
import { peopleLists } from './near-misses/people-lists';
import { statistics } from './near-misses/statistics';
import { recipes } from './recipe';
import { SheetDraft } from './sheet-draft';

/** Everything that looks like a sheet of ours and is not. */
export const nearMisses: readonly NearMiss[] = [...peopleLists, ...moneyTables, ...statistics];

/** A sheet that must be called `other`, and what it is. */
export interface NearMissSheet {
  readonly name: string;
  readonly grid: FontGrid;
}

/** Near misses with the spellings and places of varied sheets. */
export const nearMissSheets: fc.Arbitrary<NearMissSheet> = fc
  .record({ recipe: recipes, which: fc.nat({ max: nearMisses.length - 1 }) })
  .map(({ recipe, which }) => {
    const miss = nearMisses[which]!;
    const sheet = new SheetDraft(recipe);
    sheet.writeRows(miss.rows(drawFrom(recipe.seed)), 1 + recipe.topRows, 1 + recipe.leftColumns);
    return { name: miss.name, grid: sheet.grid() };
  });
