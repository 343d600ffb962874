import type { InsuranceKind } from '../../core/layout/vocabulary';
import { type AddressedUnits, addressedUnits } from '../../core/reports/dispatch/addressed-units';
import { annexTitle } from '../../core/reports/dispatch/annex-title';
import { type CitedDecision, citedDecision } from '../../core/reports/dispatch/cited-decision';
import {
  type DispatchFigures,
  dispatchFigures,
  type NamedUnits,
} from '../../core/reports/dispatch/dispatch-figures';
import type { Thresholds } from '../../core/measures/threshold';
import type { RecognisedSheet } from '../../core/recognised-sheet';
import { unitFiguresOf } from '../../core/reports/unit-figures';
import { type IsoDate, yearIn } from '../../core/text/date';

/** What the sheets give to a dispatch. */
export interface LetterSource {
  readonly figures: DispatchFigures;
  /** The sheets that the letter tells of, in tab order. */
  readonly sheets: readonly RecognisedSheet[];
  readonly kinds: readonly InsuranceKind[];
  readonly asOf: IsoDate | null;
  readonly year: number | null;
  readonly units: AddressedUnits;
  readonly cited: CitedDecision | null;
}

/** Gathers what a dispatch says of the progress sheets among those given. */
export function letterSource(
  sheets: readonly RecognisedSheet[],
  thresholds: Thresholds,
  most: NamedUnits,
): LetterSource {
  const figures = dispatchFigures(sheets, thresholds, most);
  const told = sheets.filter(({ layout }) => figures.kinds.some(({ sheet }) => sheet === layout.name));
  const titles = told.flatMap(
    ({ grid, layout }) => annexTitle(grid, layout.tables[0], layout.encoding).lines,
  );
  const days = figures.kinds.flatMap(({ asOf }) => (asOf === null ? [] : [asOf])).sort();
  const asOf = days.at(-1) ?? null;
  const named = titles.map(yearIn).find((year) => year !== null) ?? null;
  return {
    figures,
    sheets: told,
    kinds: [...new Set(figures.kinds.map(({ insurance }) => insurance))],
    asOf,
    year: named ?? (asOf === null ? null : Number(asOf.slice(0, 4))),
    units: addressedUnits(
      told.flatMap((sheet) => unitFiguresOf(sheet).flatMap(({ units }) => units.map(({ unit }) => unit))),
    ),
    cited: citedDecision(titles),
  };
}
