import { type DispatchDraft, draftDispatch } from '../../../src/commands/dispatch/draft-dispatch';
import { letterSource } from '../../../src/commands/dispatch/letter-source';
import type { Grid } from '../../../src/core/grid/grid';
import { recogniseSheet } from '../../../src/core/layout/recognise-sheet';
import { defaultThresholds } from '../../../src/core/measures/threshold';
import type { DispatchForm } from '../../../src/core/settings/dispatch-form';
import { standardSettings } from '../../../src/core/settings/office-settings';
import type { IsoDate } from '../../../src/core/text/date';

/** The dispatch on sheets as they were typed, with what the office filled in. */
export function drafted(grids: readonly Grid[], filledIn: Partial<DispatchForm> = {}): DispatchDraft {
  const form = { ...standardSettings.dispatch, ...filledIn };
  const sheets = grids.map((grid) => ({ grid, layout: recogniseSheet(grid) }));
  return draftDispatch(letterSource(sheets, defaultThresholds, form), form);
}

/** What was filled in for 3205/UBND-VX. */
export const huongTraForm: Partial<DispatchForm> = {
  agency: 'Ủy ban nhân dân thị xã Hương Trà',
  number: '3205/UBND-VX',
  place: 'Hương Trà',
  date: '2023-11-23' as IsoDate,
  times: 2,
  subject:
    'hoàn thành chỉ tiêu thu bảo hiểm xã hội tự nguyện, BHYT của UBND các xã, phường trên địa bàn thị xã',
  signer: 'Trần Văn Bình',
  copies: '- Như trên;\n- BHXH tỉnh (phối hợp);\n- Lưu: VT.',
};
