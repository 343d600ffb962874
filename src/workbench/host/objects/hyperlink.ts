import type { Hyperlink } from '../../engine/sheet-extras';
import { contains, without } from '../../engine/rectangles';
import { invalidArgument } from '../protocol/host-error';
import { refuseLocked, refuseUnlessAllowed } from '../refusals/protection';
import type { RangeSelf } from '../session';
import { takenText } from '../taken-values';

const PARTS = ['address', 'documentReference', 'screenTip', 'textToDisplay'] as const;

/** The link on a range, or `null`. */
export function readHyperlink({ sheet, area }: RangeSelf): object | null {
  const link = sheet.extras.hyperlinks.find((candidate) => contains(candidate.area, area));
  if (!link) return null;
  return Object.fromEntries(PARTS.flatMap((part) => (link[part] === undefined ? [] : [[part, link[part]]])));
}

/** Puts a link on a range; its text is written into the cells when one is given. */
export function writeHyperlink({ sheet, area }: RangeSelf, sent: unknown): void {
  refuseUnlessAllowed(sheet, 'insertHyperlinks');
  if (typeof sent !== 'object' || sent === null) throw invalidArgument('a hyperlink is needed');
  const given = sent as Record<string, unknown>;
  const parts = PARTS.flatMap((part) => {
    const value = given[part];
    return value === undefined || value === null ? [] : [[part, takenText(value)] as const];
  });
  const link = { area, ...Object.fromEntries(parts) } as Hyperlink;
  if (link.address === undefined && link.documentReference === undefined)
    throw invalidArgument('a target is needed');
  const others = sheet.extras.hyperlinks.flatMap((other) =>
    without(other.area, area).map((rest) => ({ ...other, area: rest })),
  );
  if (link.textToDisplay !== undefined) {
    refuseLocked(sheet, area);
    sheet.write([{ row: area.top, column: area.left, content: { value: link.textToDisplay } }]);
  }
  sheet.extras.hyperlinks = [...others, link];
}
