import { referredRange } from '../addresses';
import type { Session } from '../session';
import { textOf } from '../values/range-values';

/** A text of a chart: the text itself, or what stands in the cell that a formula names. */
export function textOfFormula(session: Session, text: string): string {
  if (!text.startsWith('=')) return text;
  const place = referredRange(session, text);
  const cell = place && session.sheet(place.sheetId).cell(place.area.top, place.area.left);
  return cell ? textOf(cell) : '';
}
