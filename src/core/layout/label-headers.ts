import { folded } from '../text/fold';

/** A unit's header is made of these words only, and of at least one that names a sort of unit. */
const unitNoun =
  'ubnd|xa|phuong|thi tran|dac khu|huyen|quan|thi xa|thanh pho|tinh|thon|tdp|to dan pho|lang|buon|ap|khom|khu pho|khu dan cu|xom|truong|truong hoc|lop|co so giao duc|dia phuong|dia ban|dai ly|dai ly thu|nhan vien thu|nhan vien|cong tac vien(?: thu)?|ctv|can bo thu|diem thu|to chuc dich vu thu|to chuc dich vu|to chuc dvt|dich vu thu|bhxh (?:huyen|quan|co so|tinh|thi xa|thanh pho|xa)|co quan bhxh|co quan|don vi|dv';
const unitModifier =
  'ten|ho va ten|ho ten|hdnd|cac|tt|tp|to|ban|khu|hanh chinh|truc thuoc|hoac|va|cap xa|cap huyen|duoc giao|bhxh co so|tham gia|bao cao|moi|sau (?:khi )?(?:sap nhap|sap xep)';
const unitHeader = new RegExp(`^(?:(?:${unitNoun}|${unitModifier})[\\s,./()-]*)+(?:\\(.*\\))?$`);
const hasNoun = new RegExp(`(?:^|[\\s,./(-])(?:${unitNoun})(?:$|[\\s,./)-])`);
/** "Đơn vị tính" heads a measure, "Ban" and "Tổ" alone say nothing. */
const otherHeader = /^ban( |$)|^to$|^khu$|^(don vi|dv)\.? ?tinh\b/;
const ordinalHeader = /^(stt|so ?tt|s ?tt|tt|thu tu|so thu tu|stt no\.?|#)$/;

/** What a header cell heads: the running numbers, the units' names, or neither. */
export type LabelHeader = 'ordinal' | 'unit' | null;

/**
 * Reads a header cell's text.
 * @example labelHeader('UBND xã, phường') // 'unit'
 * @example labelHeader('S\nTT') // 'ordinal'
 */
export function labelHeader(text: string): LabelHeader {
  if (text === '' || text.length > 60) return null;
  return labelOf(
    folded(text)
      .replace(/[:.;*]+$/, '')
      .trim(),
  );
}

function labelOf(leaf: string): LabelHeader {
  if (ordinalHeader.test(leaf)) return 'ordinal';
  return unitHeader.test(leaf) && hasNoun.test(leaf) && !otherHeader.test(leaf) ? 'unit' : null;
}
