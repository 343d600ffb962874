import { type HeaderWords, headerWords } from './header-words';
import { insuranceKindsIn } from './insurance-words';
import { labelHeader } from './label-headers';
import {
  actualWords,
  changeWords,
  completion,
  countWords,
  coverageWords,
  dayWords,
  planWords,
  priorWords,
  rules,
  unsure,
} from './role-rules';
import type { ColumnRole } from './vocabulary';

/** What the words of a header say: the role, and how surely words alone may say it. */
export interface WordRole {
  readonly role: ColumnRole;
  readonly confidence: number;
  /** The header's text that decided. */
  readonly text: string;
}

/**
 * What the words of a column's header say about its role. The lowest text that says something decides; what only
 * measures ("%", "người"), dates or names an insurance kind leaves the word to the text above it.
 * @param path the header's texts from the top down, spans filled in.
 * @returns null when no word of the field stands there.
 * @example roleByWords(['BHXH tự nguyện', 'Kế hoạch giao'])?.role // 'plan'
 * @example roleByWords(['Thực hiện', 'BHYT', '(%)'])?.role // 'rate'
 */
export function roleByWords(path: readonly string[]): WordRole | null {
  const texts = path.filter((text) => text !== '');
  const leaf = texts.at(-1);
  if (leaf === undefined) return null;
  const label = labelHeader(leaf);
  if (label !== null) return { role: label, confidence: 0.97, text: leaf };
  const said = texts.map(headerWords);
  let unread = false;
  let measure: 'percent' | 'people' | null = null;
  let percent = false;
  for (let level = said.length - 1; level >= 0; level -= 1) {
    const own = said[level];
    const text = texts[level];
    if (own === undefined || text === undefined) continue;
    percent ||= own.percent;
    measure ??= own.percent ? 'percent' : own.people ? 'people' : null;
    const above = said.slice(0, level);
    const namesKind = /^(so )?(nguoi )?tham gia$/.test(own.words) && insuranceKindsIn(text).length > 0;
    const bare = countWords.test(own.words) && !/^(tong so|ts|so|tong) (hoc sinh|hs)/.test(own.whole);
    // "Tham gia BHTN" says no more than "BHTN" does: whether it is planned or done, others have to say.
    if (namesKind || (bare && level > 0 && above.some(({ words }) => !countWords.test(words)))) continue;
    const measured = { ...own, percent: own.percent || measure === 'percent' };
    const found = roleOf(measured);
    if (found === null || isOverall(own.words)) {
      unread ||= found === null && /[a-z]{2}/.test(own.words) && !bare;
      continue;
    }
    const context = inContext(found, own, above, percent, text);
    // Words below that nobody knows may say something else.
    return unread ? { ...context, confidence: Math.min(context.confidence, unsure) } : context;
  }
  return leftOver(said, texts, percent);
}

/** "Chỉ tiêu và kết quả thực hiện" over a whole block says of no column which it is. */
function isOverall(words: string): boolean {
  return planWords.test(words) && actualWords.test(words) && /\b(va|,)\b/.test(words);
}

function roleOf(said: HeaderWords): { role: ColumnRole; confidence: number } | null {
  for (const [role, confidence, test] of rules) {
    if (test(said)) return { role, confidence };
  }
  return null;
}

/** What stands above turns a role: actual figures under "Cùng kỳ" are earlier ones, a percent under "So sánh" a change. */
function inContext(
  { role, confidence }: { role: ColumnRole; confidence: number },
  own: HeaderWords,
  above: readonly HeaderWords[],
  percent: boolean,
  text: string,
): WordRole {
  const over = above.map(({ words }) => words).join(' | ');
  const underPrior = above.some(({ words }) => priorWords.test(words) && !changeWords.test(words));
  const underChange = above.some(({ words }) => changeWords.test(words));
  const coverageAbove = above.some((one) => one.percent && coverageWords.test(one.words) && !own.people);
  const underCoverage = /bao phu/.test(over) || coverageAbove;
  const inPercent = percent || coverageAbove;
  const turned = ((): ColumnRole => {
    if (role === 'actual' && underCoverage && inPercent) return 'coverage';
    if (role === 'coverage' && isPlanned(above)) return 'coverageTarget';
    if ((role === 'newCount' || role === 'renewedCount') && percent && !own.percent) return 'rate';
    if ((role === 'plan' || role === 'rate') && underCoverage && (inPercent || role === 'plan')) {
      return planWords.test(own.words) && !completion.test(own.words)
        ? 'coverageTarget'
        : role === 'rate'
          ? 'coverage'
          : role;
    }
    if (role === 'prior' && underChange && (percent || above.some((one) => one.percent))) return 'change';
    if (role === 'actual' && underPrior) return 'prior';
    if (role === 'rate' && underPrior) return 'priorRate';
    if ((role === 'actual' || role === 'rate') && underChange && !completion.test(own.words)) return 'change';
    return role;
  })();
  return { role: turned, confidence: turned === role ? confidence : turned === 'change' ? 0.88 : 0.9, text };
}

/**
 * True for a header that speaks of what is planned, and not of how much of it was done.
 * @example namesPlan(['Chỉ tiêu giao (%)']) // true
 * @example namesPlan(['Tỷ lệ hoàn thành kế hoạch']) // also true: the plan is named
 */
export function namesPlan(path: readonly string[]): boolean {
  return path.some((text) => planWords.test(headerWords(text).words));
}

/**
 * True for a header that gives in percent what is planned: "Chỉ tiêu giao (%)", "TL giao", "Tỷ lệ (%)" under "Chỉ tiêu",
 * but not "% so kế hoạch".
 * @example givesTarget(['TL giao']) // true
 */
export function givesTarget(path: readonly string[]): boolean {
  const leaf = headerWords(path.at(-1) ?? '');
  if (!leaf.percent) return false;
  if (planWords.test(leaf.words)) return !completion.test(leaf.words) && !/\/|^%/.test(leaf.whole);
  return /^(ty le)?$/.test(leaf.words) && isPlanned(path.slice(0, -1).map(headerWords));
}

/** "Chỉ tiêu giao năm 2026" over "Tỷ lệ bao phủ (%)" gives what to reach. */
function isPlanned(above: readonly HeaderWords[]): boolean {
  return above.some(
    ({ words }) => planWords.test(words) && !completion.test(words) && !actualWords.test(words),
  );
}

/** Nothing but measures, dates and kinds: a percent is a rate, figures of a day are actual ones. */
function leftOver(said: readonly HeaderWords[], texts: readonly string[], percent: boolean): WordRole | null {
  const text = texts.at(-1) ?? '';
  if (percent) return { role: 'rate', confidence: 0.86, text };
  if (
    said.some(({ day }) => day) &&
    !said.some(({ words }) => !dayWords.test(words) && !countWords.test(words))
  ) {
    return { role: 'actual', confidence: 0.8, text };
  }
  return null;
}
