import type { Verdict } from './judge';

/** What was counted over many sheets. */
export interface Tally {
  /** The share of right answers of each sort, 0 to 1. */
  readonly right: Readonly<Record<'roles' | 'rows' | 'kindsAndDates', number>>;
  /** The parts of `kindsAndDates`. */
  readonly parts: ReadonlyMap<string, number>;
  readonly confidentWrong: number;
  /** Sheets on which everything is right. */
  readonly flawless: number;
  /** "expected → got" by how often. */
  readonly confusions: Readonly<
    Record<'role' | 'insurance' | 'row' | 'dates' | 'sheet', ReadonlyMap<string, number>>
  >;
  /** For each variation: sheets with it, and the share of them with an error. */
  readonly variations: ReadonlyMap<string, { readonly sheets: number; readonly failing: number }>;
}

/** One judged sheet. */
export interface JudgedSheet {
  readonly variations: readonly string[];
  readonly verdicts: readonly Verdict[];
}

/** Counts right answers, confusions and the variations that fail most. */
export function tally(sheets: readonly JudgedSheet[]): Tally {
  const verdicts = sheets.flatMap((sheet) => sheet.verdicts);
  const among = (...sorts: Verdict['of'][]): Verdict[] => verdicts.filter(({ of }) => sorts.includes(of));
  return {
    right: {
      roles: shareRight(among('role')),
      rows: shareRight(among('row')),
      kindsAndDates: shareRight(among('insurance', 'columnDate', 'sheet')),
    },
    parts: new Map([
      ['insurance of columns', shareRight(among('insurance'))],
      ['dates of columns', shareRight(among('columnDate'))],
      ['kind of sheet', shareRight(among('sheet').filter(({ where }) => where === 'kind'))],
      ['asOf', shareRight(among('sheet').filter(({ where }) => where === 'asOf'))],
      ['priorAsOf', shareRight(among('sheet').filter(({ where }) => where === 'priorAsOf'))],
    ]),
    confidentWrong: verdicts.filter(({ confidentWrong }) => confidentWrong).length,
    flawless: sheets.filter(isFlawless).length,
    confusions: {
      role: confusions(among('role')),
      insurance: confusions(among('insurance')),
      row: confusions(among('row')),
      dates: confusions(
        [...among('columnDate'), ...among('sheet').filter(({ where }) => /asOf/i.test(where))].map(
          withoutDays,
        ),
      ),
      sheet: confusions(among('sheet').filter(({ where }) => !/asOf/i.test(where))),
    },
    variations: byVariation(sheets),
  };
}

/** True when nothing on the sheet was read wrong. */
export function isFlawless({ verdicts }: JudgedSheet): boolean {
  return verdicts.every(({ right }) => right);
}

function shareRight(verdicts: readonly Verdict[]): number {
  return verdicts.length === 0 ? 1 : verdicts.filter(({ right }) => right).length / verdicts.length;
}

/** Days differ from sheet to sheet; what matters is whether one was told. */
function withoutDays(verdict: Verdict): Verdict {
  const dull = (text: string): string => (/\d{4}/.test(text) ? 'a day' : text === '' ? 'null' : text);
  const got = verdict.right
    ? verdict.got
    : dull(verdict.got).replace('a day', /\d{4}/.test(verdict.expected) ? 'another day' : 'a day');
  return {
    ...verdict,
    expected: `${verdict.of === 'sheet' ? verdict.where : 'column'} ${dull(verdict.expected)}`,
    got,
  };
}

function confusions(verdicts: readonly Verdict[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { right, expected, got } of verdicts) {
    if (right) continue;
    const pair = `${expected || '(none)'} → ${got}`;
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return new Map([...counts].sort(([, one], [, other]) => other - one));
}

function byVariation(sheets: readonly JudgedSheet[]): Tally['variations'] {
  const counts = new Map<string, { sheets: number; failing: number }>();
  for (const sheet of sheets) {
    for (const variation of sheet.variations) {
      const count = counts.get(variation) ?? { sheets: 0, failing: 0 };
      count.sheets += 1;
      if (!isFlawless(sheet)) count.failing += 1;
      counts.set(variation, count);
    }
  }
  return new Map(
    [...counts].sort(([, one], [, other]) => other.failing / other.sheets - one.failing / one.sheets),
  );
}
