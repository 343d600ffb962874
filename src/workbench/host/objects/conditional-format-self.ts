import type { ConditionalFormat } from '../../model/workbook-model';
import { HostError } from '../protocol/host-error';
import { refuseUnlessAllowed } from '../refusals/protection';
import type { Session } from '../session';

/** What a conditional format object stands for. */
export interface FormatSelf {
  readonly session: Session;
  readonly sheetId: string;
  readonly id: string;
}

/** The rule as it is now. @throws ItemNotFound when it was deleted */
export function formatOf({ session, sheetId, id }: FormatSelf): ConditionalFormat {
  const found = session.sheet(sheetId).extras.conditionalFormats.find((format) => format.id === id);
  if (!found) throw new HostError('ItemNotFound');
  return found;
}

/** Changes a rule. @throws AccessDenied on a protected sheet */
export function changeFormat(self: FormatSelf, changed: Partial<ConditionalFormat>): void {
  const { extras } = self.session.sheet(self.sheetId);
  refuseUnlessAllowed(self.session.sheet(self.sheetId), 'formatCells');
  const now = formatOf(self);
  extras.conditionalFormats = extras.conditionalFormats.map((format) =>
    format === now ? { ...now, ...changed } : format,
  );
}
