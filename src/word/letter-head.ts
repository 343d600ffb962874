import type { Table } from 'docx';
import type { DispatchDocument } from '../core/reports/dispatch/dispatch-document';
import { sideBySide } from './invisible-table';
import { capitalsLength, line, rule } from './lines';
import { sizes, textWidth, upright } from './paper';

/** The state's name takes about half of the page, on the right; it needs 96 mm at 13 points. */
const right = 99;
const left = textWidth(upright) - right;
/** "Độc lập - Tự do - Hạnh phúc" in bold 14 points, measured; the rule below is as long as the words. */
const mottoLength = 60.5;
/** The rule below the agency's name is a third to a half of it. */
const shareOfAgency = 0.42;

/** Agency and state, number and day, what it is about (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.1–5). */
export function letterHead(letter: DispatchDocument): Table {
  const { superior, agency, state, number, subject, placeAndDate } = letter;
  const longest = Math.max(...agency.map((text) => capitalsLength(text, sizes.agency)), 0);
  const underAgency = Math.min(Math.max(15, longest * shareOfAgency), left / 2);
  return sideBySide(
    [left, right],
    [
      [
        [
          ...superior.map((text) => line(text, { size: sizes.agency })),
          ...agency.map((text) => line(text, { size: sizes.agency, bold: true })),
          rule(underAgency, left),
        ],
        [
          line(state.name, { size: sizes.state, bold: true }),
          line(state.motto, { size: sizes.motto, bold: true }),
          rule(mottoLength, right),
        ],
      ],
      [
        [
          line(number, { size: sizes.number, before: 6 }),
          ...subject.map((text) => line(text, { size: sizes.subject, before: 6 })),
        ],
        [line(placeAndDate, { size: sizes.date, italics: true, before: 6 })],
      ],
    ],
  );
}
