import headers from '../../../assets/lexicon/column-headers.json';
import kindWords from '../../../assets/lexicon/insurance-kinds.json';
import type { ColumnRole, InsuranceKind } from '../../../src/core/layout/vocabulary';
import { type SheetDates, type Day, dayInWords, isoOf } from './date-words';
import type { Draw } from './draw';
import type { Meaning } from './meanings';

/** What the header texts of one sheet speak of. */
export interface Wording {
  readonly draw: Draw;
  readonly meaning: Meaning;
  readonly year: number;
  /** Null where the sheet tells no reporting day. */
  readonly dates: SheetDates | null;
  /** What the sheet compares with, in words: `31/5/2023`, `cùng kỳ năm 2022`, `tháng trước`. */
  readonly priorWords: string;
}

/** A header text, and the day that it says. */
export interface DatedText {
  readonly text: string;
  readonly dates: readonly (string | null)[] | null;
}

/** A wording for a kind of insurance. */
export function kindText(draw: Draw, kind: InsuranceKind): string {
  return kind === 'none' ? '' : draw.pick<string>(kindWords[kind]);
}

/** A kind as it is glued to another word, without "Tham gia" and "(người)". */
export function shortKindText(draw: Draw, kind: InsuranceKind): string {
  return kind === 'none'
    ? ''
    : draw.pick<string>(kindWords[kind].filter((text) => !/tham gia|\(|toàn dân/i.test(text)));
}

/** A wording for what a column means, without its day. */
export function roleText(wording: Wording, role: ColumnRole, shared = false): string {
  const { draw, meaning } = wording;
  const choose = (texts: readonly string[]): string => filled(wording, draw.pick(texts));
  const schools = meaning.family === 'schools';
  switch (role) {
    case 'population':
      return choose(schools ? headers.population.schools : headers.population.any);
    case 'actual':
      return choose(schools ? headers.schoolsActual : headers.actual);
    case 'coverage':
      return choose([
        ...headers.coverage,
        ...(meaning.shared.includes('labourForce') && !meaning.shared.includes('population')
          ? headers.coverageOfLabour
          : schools || meaning.shared.includes('labourForce')
            ? []
            : headers.coverageOfPopulation),
      ]);
    case 'remaining':
      if (schools) return choose(headers.remainingSchools);
      return choose(meaning.subject === 'coverage' ? headers.remainingCoverage : headers.remaining);
    case 'change':
      return choose(changeTexts(wording));
    case 'unit':
      return choose(headers.unit[meaning.family]);
    case 'priorRate':
      return choose(headers.priorRateDated);
    case 'prior':
      return choose(headers.priorSamePeriod);
    case 'other':
      return choose(headers.phone);
    default:
      return shared ? choose(headers[role]) : choose(headers[role]);
  }
}

function changeTexts({ meaning, priorWords }: Wording): readonly string[] {
  const texts = { points: headers.changePoints, growth: headers.changeGrowth, count: headers.changeCount }[
    meaning.change
  ];
  const foreign = /cùng kỳ|tháng trước|đầu năm|tuần trước/i;
  return texts.filter(
    (text) =>
      !foreign.test(text) ||
      foreign.exec(text)?.[0].toLowerCase() === foreign.exec(priorWords)?.[0].toLowerCase(),
  );
}

/** The figures of the reporting day, with the day in the text. */
export function datedActual(wording: Wording, dates: SheetDates): DatedText {
  return {
    text: dated(wording, wording.draw.pick(headers.actualDated), dates.asOf, dates),
    dates: [isoOf(dates.asOf)],
  };
}

/** The figures of the earlier day, and what the words say of that day. */
export function priorText(wording: Wording): DatedText {
  const { draw, meaning, dates } = wording;
  const iso = dates === null ? null : isoOf(dates.prior);
  switch (meaning.prior) {
    case 'date':
      if (dates === null) return { text: draw.pick(headers.priorSamePeriod), dates: null };
      return { text: dated(wording, draw.pick(headers.priorDated), dates.prior, dates), dates: [iso] };
    case 'samePeriod':
      if (draw.chance(0.5))
        return {
          text: filled(wording, draw.pick(headers.priorSamePeriodYear)),
          dates: dates === null ? null : [iso],
        };
      return { text: draw.pick(headers.priorSamePeriod), dates: [iso, null] };
    case 'yearEnd': {
      const text = filled(wording, draw.pick(headers.priorYearEnd));
      return {
        text,
        dates: /31.12/.test(text) ? [`${wording.year - 1}-12-31`] : [`${wording.year - 1}-12-31`, null],
      };
    }
    case 'words': {
      const period = /tháng trước|tuần trước|kỳ trước|đầu năm/i.exec(wording.priorWords)?.[0] ?? 'trước';
      const texts = headers.priorWords.filter((text) => text.toLowerCase().includes(period.toLowerCase()));
      return { text: draw.pick(texts), dates: null };
    }
  }
}

/** What the sheet compares with, in words. */
export function priorInWords(draw: Draw, meaning: Meaning, year: number, dates: SheetDates | null): string {
  switch (meaning.prior) {
    case 'date':
      return dates === null ? 'kỳ trước' : dayInWords(draw, dates.prior, headerForm(dates));
    case 'samePeriod':
      return draw.pick(['cùng kỳ', 'cùng kỳ năm trước', `cùng kỳ năm ${year - 1}`]);
    case 'yearEnd':
      return draw.pick([`31/12/${year - 1}`, `cuối năm ${year - 1}`, 'đầu năm']);
    case 'words':
      return draw.pick(['tháng trước', 'tuần trước', 'kỳ trước', 'đầu năm']);
  }
}

/** A header has no room for "ngày 31 tháng 10 năm 2026", and a month cannot say a day. */
function headerForm({ form }: SheetDates): SheetDates['form'] {
  return form === 'dash' || form === 'dot' || form === 'yearless' ? form : 'slash';
}

function dated(wording: Wording, text: string, day: Day, dates: SheetDates): string {
  const sameYear = day.year === wording.year;
  const form = headerForm(dates) === 'yearless' && !sameYear ? 'slash' : headerForm(dates);
  return filled(wording, text.replace('{date}', dayInWords(wording.draw, day, form)));
}

function filled({ draw, year, dates, priorWords }: Wording, text: string): string {
  const prior = dates === null ? String(year - 1) : dayInWords(draw, dates.prior, 'slash');
  return text
    .replace('{year}', String(year))
    .replace('{priorYear}', String(year - 1))
    .replace('{prior}', priorWords)
    .replace('{date}', prior);
}
