import { AlignmentType, type Table } from 'docx';
import type { DispatchDocument } from '../core/reports/dispatch/dispatch-document';
import { sideBySide } from './invisible-table';
import { listed } from './letter-text';
import { line } from './lines';
import { sizes, textWidth, upright } from './paper';

const left = 75;
/** Points left free for signature and seal. */
const roomToSign = 72;
const above = 12;

/** "Nơi nhận" on the left, who signs on the right (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.7–9). */
export function signature({ copies, authority, signer }: DispatchDocument): Table {
  const atLeft = AlignmentType.LEFT;
  const inBold = { size: sizes.authority, bold: true };
  return sideBySide(
    [left, textWidth(upright) - left],
    [
      [
        [
          line(copies.label, {
            size: sizes.copiesLabel,
            bold: true,
            italics: true,
            align: atLeft,
            before: above,
          }),
          ...listed(copies.lines).map((text) => line(`- ${text}`, { size: sizes.copies, align: atLeft })),
        ],
        [
          ...authority.map((text, index) => line(text, { ...inBold, before: index === 0 ? above : 0 })),
          line(signer, { ...inBold, before: roomToSign }),
        ],
      ],
    ],
  );
}
