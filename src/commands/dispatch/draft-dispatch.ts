import type { LeftOut, LaggingUnit, PraisedUnit } from '../../core/reports/dispatch/dispatch-figures';
import type { DispatchDocument } from '../../core/reports/dispatch/dispatch-document';
import type { DispatchForm } from '../../core/settings/dispatch-form';
import { dispatchText } from '../../locales/dispatch';
import { figureParagraphs, letterBody } from './letter-body';
import type { LetterSource } from './letter-source';
import { type LetterTexts, letterTexts, linesOf, listOf, standardTexts } from './letter-texts';
import { printedAnnex } from './printed-annex';

/** A reminder dispatch, and what it was made of. */
export interface DispatchDraft {
  readonly praised: readonly PraisedUnit[];
  readonly lagging: readonly LaggingUnit[];
  /** The paragraphs on them: two, one or none. */
  readonly paragraphs: readonly string[];
  /** Why a paragraph does not speak of a kind. */
  readonly leftOut: readonly LeftOut[];
  /** What stands where the office chose no words of its own. */
  readonly standard: LetterTexts;
  /** The letter itself, its annexes laid out only now: for thousands of rows that takes a moment. */
  readonly document: () => DispatchDocument;
}

/**
 * Drafts the reminder dispatch. Nothing is read and nothing written.
 * @example draftDispatch(letterSource(sheets, thresholds, form), form).paragraphs
 */
export function draftDispatch(source: LetterSource, form: DispatchForm): DispatchDraft {
  const standard = standardTexts(source, form);
  const texts = letterTexts(form, standard);
  const { kinds, leftOut } = source.figures;
  return {
    praised: kinds.flatMap(({ praised }) => praised),
    lagging: kinds.flatMap(({ lagging }) => lagging),
    paragraphs: figureParagraphs(source),
    leftOut,
    standard,
    document(): DispatchDocument {
      const agency = agencyLines(texts.agency);
      const attachedTo = dispatchText.annex.attachedTo(
        texts.number,
        form.date,
        source.year,
        agency.join(' '),
      );
      const subject = linesOf(texts.subject).join(' ');
      return {
        superior: linesOf(texts.superior).map(upper),
        agency: agency.map(upper),
        number: dispatchText.number(texts.number),
        subject: subject === '' ? [] : [dispatchText.about(subject, form.times)],
        placeAndDate: dispatchText.placeAndDate(texts.place, form.date, source.year),
        state: dispatchText.state,
        recipients: { label: dispatchText.recipients, lines: listOf(texts.recipients) },
        body: letterBody(source, texts),
        copies: { label: dispatchText.copies, lines: listOf(texts.copies) },
        authority: linesOf(texts.authority).map(upper),
        signer: texts.signer,
        annexes: source.sheets.map((sheet, index) => {
          const label = dispatchText.annex.label(source.sheets.length > 1 ? roman(index + 1) : '');
          return printedAnnex(sheet, source, { label, attachedTo });
        }),
      };
    },
  };
}

/** A committee's name stands on two lines: what it is, and of which place. */
function agencyLines(text: string): string[] {
  const lines = linesOf(text);
  const [, body, place] = /^(ủy ban nhân dân|uỷ ban nhân dân)\s+(.+)$/i.exec(lines[0] ?? '') ?? [];
  return lines.length === 1 && body !== undefined && place !== undefined ? [body, place] : lines;
}

function upper(text: string): string {
  return text.toLocaleUpperCase('vi');
}

/** @example roman(4) // 'IV' */
function roman(number: number): string {
  const steps = [
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ] as const;
  let [left, text] = [number, ''];
  for (const [value, letters] of steps) {
    for (; left >= value; left -= value) text += letters;
  }
  return text;
}
