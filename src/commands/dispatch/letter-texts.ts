import { type DispatchForm, type DispatchText, dispatchTexts } from '../../core/settings/dispatch-form';
import { folded } from '../../core/text/fold';
import { dispatchText } from '../../locales/dispatch';
import type { LetterSource } from './letter-source';

/** Every text of the form as it goes into the letter. */
export type LetterTexts = Readonly<Record<DispatchText, string>>;

/** The texts that stand where the office chose none; they follow the sheet. */
export function standardTexts(
  { kinds, year, units, cited }: LetterSource,
  { agency }: Pick<DispatchForm, 'agency'>,
): LetterTexts {
  const { standard } = dispatchText;
  return {
    superior: '',
    agency: standard.agency,
    number: '',
    place: '',
    subject: standard.subject(kinds, year),
    recipients: standard.recipients(units),
    basis: standard.basis(kinds, year, cited),
    tasks: standard.tasks(units),
    report: standard.report,
    authority: standard.authority(/^(bao hiem xa hoi|bhxh)\b/.test(folded(agency ?? ''))),
    signer: '',
    copies: standard.copies,
  };
}

/** What the office chose, and the standard for the rest. */
export function letterTexts(form: DispatchForm, standard: LetterTexts): LetterTexts {
  return Object.fromEntries(
    dispatchTexts.map((name) => [name, (form[name] ?? standard[name]).normalize('NFC').trim()]),
  ) as LetterTexts;
}

/** The lines of a text, without blank ones. */
export function linesOf(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Lines of a list, without the dashes and points that they get on paper. */
export function listOf(text: string): string[] {
  return linesOf(text).map((line) => line.replace(/^[-–+•*]\s*/, '').replace(/\s*[;.,]+$/, ''));
}
