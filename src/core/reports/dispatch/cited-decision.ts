import { type IsoDate, isoDate } from '../../text/date';
import { composed, folded } from '../../text/fold';

/** A document of an authority, as a title cites it. */
export interface CitedDecision {
  readonly sort: 'decision' | 'plan' | 'resolution';
  /** "170/QĐ-UBND" */
  readonly number: string;
  readonly date: IsoDate | null;
}

const sorts = { qd: 'decision', kh: 'plan', nq: 'resolution' } as const;

/**
 * The decision, plan or resolution by which a quota was given, where a title names it.
 * @returns null where none is named, or its number is not of that form.
 * @example citedDecision(['… THEO QĐ 170/QĐ-UBND NGÀY 07/03/2023'])?.number // '170/QĐ-UBND'
 */
export function citedDecision(lines: readonly string[]): CitedDecision | null {
  const text = composed(lines.join(' '));
  const found =
    /(\d+)\s*\/\s*((?:\d{4}\s*\/\s*)?(QĐ|KH|NQ)\s*-\s*[A-ZĐ]{2,8}(?:-[A-ZĐ]{1,8})?)(?![A-ZĐ])/i.exec(text);
  if (found === null) return null;
  const [whole, number = '', symbol = '', sort = ''] = found;
  const after = folded(text.slice(found.index + whole.length));
  const [, day, month, year] =
    /^[\s,]*ngay\s*(\d{1,2})\s*(?:[/.-]|thang)\s*(\d{1,2})\s*(?:[/.-]|nam)\s*(\d{4})/.exec(after) ?? [];
  const key = folded(sort) as keyof typeof sorts;
  return {
    sort: sorts[key],
    number: `${number}/${symbol.replace(/\s/g, '').toLocaleUpperCase('vi')}`,
    date: year === undefined ? null : isoDate(Number(year), Number(month), Number(day)),
  };
}
