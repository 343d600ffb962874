import fc from 'fast-check';

/** The commonest choice most of the time; the others share the rest. The first is what shrinking tends to. */
function mostly<const T>(share: number, common: T, ...others: readonly T[]): fc.Arbitrary<T> {
  return fc.oneof(
    { weight: Math.round((share * 100) / (1 - share)), arbitrary: fc.constant(common) },
    { weight: 100, arbitrary: fc.constantFrom(...others) },
  );
}

const choices = {
  /** Starts the draws of words, names and figures. */
  seed: fc.integer({ min: 0, max: 0x7fff_ffff }),
  meaning: fc.nat({ max: 10_000 }),
  year: fc.integer({ min: 2018, max: 2027 }),
  units: fc.oneof(
    { weight: 5, arbitrary: fc.integer({ min: 3, max: 16 }) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 2 }) },
    { weight: 1, arbitrary: fc.integer({ min: 17, max: 60 }) },
  ),
  headerForm: mostly(0.55, 'kindOverRole', 'roleOverKind', 'glued', 'titleOnly', 'periodOverRole'),
  nestedKinds: mostly(0.8, false, true),
  asOf: mostly(0.5, 'title', 'header', 'dateCell', 'both', 'none'),
  dateForm: mostly(0.4, 'slash', 'dash', 'dot', 'spoken', 'month', 'quarter', 'yearless', 'monthsOfYear'),
  title: mostly(0.9, 'usual', 'none'),
  decoys: mostly(0.6, 'none', 'decision', 'letterhead', 'unitLine'),
  /** A head of their own over pairs such as Tăng | Giảm. */
  pairHeads: mostly(0.7, false, true),
  spans: mostly(0.8, 'blank', 'repeated'),
  shallow: mostly(0.7, 'top', 'bottom', 'repeated'),
  extraHeader: mostly(0.8, 'none', 'measures', 'overall'),
  numbering: mostly(0.65, 'none', 'plain', 'letters', 'brackets', 'formulas', 'bracketFormulas'),
  groups: mostly(0.7, 'none', 'roman', 'letters', 'unnumbered', 'subtotals'),
  groupLabel: mostly(0.8, 'unit', 'first'),
  groupFigures: mostly(0.6, true, false),
  ordinals: mostly(0.6, 'number', 'text', 'padded', 'absent', 'glued'),
  unitHeader: mostly(0.95, 'usual', 'empty'),
  unitStyle: mostly(0.6, 'prefixed', 'bare', 'office', 'short'),
  total: mostly(0.7, 'bottom', 'top', 'none'),
  totalLabel: mostly(0.6, 'first', 'unit'),
  ofWhich: mostly(0.85, 'none', 'afterTotal', 'afterUnit'),
  foot: mostly(0.6, 'none', 'signature', 'note', 'both', 'close'),
  topRows: mostly(0.7, 0, 1, 3, 6),
  leftColumns: mostly(0.75, 0, 1, 2),
  blankColumns: mostly(0.88, 'none', 'betweenBlocks', 'afterUnit'),
  blankRows: mostly(0.85, 'none', 'beforeTotal', 'inside', 'afterHeader'),
  derived: mostly(0.4, 'rounded', 'blank', 'exact', 'formula', 'text', 'fraction', 'errors', 'partly'),
  counts: mostly(0.75, 'number', 'text', 'lostThousands', 'someBlank'),
  blockOrder: mostly(0.75, 'usual', 'shuffled'),
  columnOrder: mostly(0.7, 'usual', 'priorFirst', 'derivedFirst', 'shuffled'),
  noise: mostly(0.6, 'none', 'note', 'phone', 'code', 'person', 'rank', 'group', 'verdict', 'measure'),
  encoding: mostly(0.75, 'nfc', 'nfd', 'tcvn3', 'tcvn3NoFont', 'tcvn3Capitals', 'vni', 'vniNoFont', 'bare'),
  letters: mostly(0.7, 'asTyped', 'upperHeader', 'upperAll', 'lowerHeader'),
  spaces: mostly(0.8, 'asTyped', 'lineBreaks', 'hardSpaces', 'doubled'),
  slips: mostly(0.88, 'none', 'one', 'several'),
  tones: mostly(0.7, 'new', 'old'),
  /** Excel's used range starts at the first cell in use, not at A1. */
  origin: mostly(0.5, 'corner', 'firstCell'),
  second: mostly(0.86, 'none', 'below', 'beside', 'stranger'),
} as const;

/** Every choice that makes a sheet. */
export type Recipe = {
  readonly [Choice in keyof typeof choices]: (typeof choices)[Choice] extends fc.Arbitrary<infer T>
    ? T
    : never;
};

/** Recipes of varied sheets: mostly common choices, each of the rare ones now and then. */
export const recipes: fc.Arbitrary<Recipe> = fc.record(choices);

const plainest: Readonly<Record<string, string | number | boolean>> = {
  headerForm: 'kindOverRole',
  nestedKinds: false,
  asOf: 'title',
  dateForm: 'slash',
  title: 'usual',
  decoys: 'none',
  spans: 'blank',
  shallow: 'top',
  extraHeader: 'none',
  numbering: 'none',
  groups: 'none',
  groupFigures: true,
  ordinals: 'number',
  unitHeader: 'usual',
  unitStyle: 'prefixed',
  total: 'bottom',
  totalLabel: 'first',
  ofWhich: 'none',
  foot: 'none',
  topRows: 0,
  leftColumns: 0,
  blankColumns: 'none',
  blankRows: 'none',
  derived: 'rounded',
  counts: 'number',
  blockOrder: 'usual',
  columnOrder: 'usual',
  noise: 'none',
  encoding: 'nfc',
  letters: 'asTyped',
  spaces: 'asTyped',
  slips: 'none',
  tones: 'new',
  second: 'none',
  origin: 'corner',
  pairHeads: false,
  groupLabel: 'unit',
};

/** The variations of a recipe in words, e.g. `numbering: letters`; the commonest choices are none. */
export function variationsOf(recipe: Recipe): string[] {
  return Object.entries(plainest)
    .filter(([choice, plain]) => recipe[choice as keyof Recipe] !== plain)
    .map(([choice]) => `${choice}: ${String(recipe[choice as keyof Recipe])}`);
}
