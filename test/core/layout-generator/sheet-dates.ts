import { type SheetDates, earlierDay, isoOf, monthEnd, reportingDay } from './date-words';
import { drawFrom } from './draw';
import type { Meaning } from './meanings';
import type { MeantSheet } from './meant-sheet';
import type { Recipe } from './recipe';

/** The days of a sheet, or null where it tells none. */
export function sheetDates(recipe: Recipe, meaning: Meaning): SheetDates | null {
  const told =
    recipe.asOf !== 'none' &&
    !(recipe.asOf === 'title' && recipe.title === 'none' && recipe.headerForm !== 'periodOverRole');
  if (meaning.sheet === 'quota' || !told) return null;
  const draw = drawFrom(recipe.seed).branch('dates');
  const asOf = reportingDay(draw, recipe.dateForm, recipe.year);
  const before = asOf.year - 1;
  const prior = {
    date: () => earlierDay(draw, asOf),
    // The end of February moves.
    samePeriod: () => (asOf.month === 2 ? monthEnd(before, 2) : { ...asOf, year: before }),
    yearEnd: () => monthEnd(before, 12),
    words: () => earlierDay(draw, asOf),
  }[meaning.prior]();
  return { asOf, prior, form: recipe.dateForm };
}

/**
 * How a reader may take figures without a day: as of no day, or, under "Kết quả thực hiện năm 2023", of the year's end.
 */
export function undatedReadings({ extraHeader, year }: Recipe): readonly (string | null)[] {
  return extraHeader === 'overall' ? [null, `${year}-12-31`] : [null];
}

/** What a reader takes for the days of the sheet. */
export function meantDates(
  recipe: Recipe,
  meaning: Meaning,
  dates: SheetDates | null,
): Pick<MeantSheet, 'asOf' | 'priorAsOf'> {
  const asOf = dates === null ? undatedReadings(recipe) : [isoOf(dates.asOf)];
  if (!meaning.blocks.some(({ roles }) => roles.includes('prior'))) return { asOf, priorAsOf: [null] };
  if (dates === null) return { asOf, priorAsOf: null };
  const iso = isoOf(dates.prior);
  // "Cùng kỳ" and "tháng trước" name no day; "cuối năm 2022" may be read as its last day or as none.
  const readings = { date: [iso], samePeriod: [iso, null], yearEnd: [iso, null], words: null };
  return { asOf, priorAsOf: readings[meaning.prior] };
}
