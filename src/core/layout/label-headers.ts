import { folded } from '../text/fold';

const unitWord =
  '(?:ten|ubnd|hdnd|cac|xa|phuong|thi tran|tt|dac khu|huyen|quan|thi xa|thanh pho|tp|tinh|thon|tdp|to dan pho|to|ban|lang|buon|ap|khom|khu pho|khu|xom|truong|dia phuong|dia ban|dai ly|dai ly thu|to chuc dich vu thu|to chuc dvt|dich vu thu|bhxh (?:huyen|quan|co so|tinh|thi xa|thanh pho|xa)|co quan bhxh|co so|co quan|don vi|hanh chinh|truc thuoc|dv|truong hoc|khu dan cu|hoac|va|cap xa|cap huyen|giao duc|duoc giao|lang)';
const unitHeader = new RegExp(`^(${unitWord}[\\s,./()-]*)+(\\(.*\\))?$`);
const ordinalHeader = /^(stt|so ?tt|s ?tt|tt|thu tu|so thu tu|stt no\.?|#|no\.?)$/;

/** What a header cell heads: the running numbers, the units' names, or neither. */
export type LabelHeader = 'ordinal' | 'unit' | null;

/**
 * Reads a header cell's text.
 * @example labelHeader('UBND xã, phường') // 'unit'
 * @example labelHeader('S\nTT') // 'ordinal'
 */
export function labelHeader(text: string): LabelHeader {
  if (text === '' || text.length > 60) return null;
  return labelHeaderOf(
    folded(text)
      .replace(/[:.;*]+$/, '')
      .trim(),
  );
}

/** The same for a text that is folded already. */
export function labelHeaderOf(leaf: string): LabelHeader {
  if (ordinalHeader.test(leaf)) return 'ordinal';
  return unitHeader.test(leaf) ? 'unit' : null;
}
