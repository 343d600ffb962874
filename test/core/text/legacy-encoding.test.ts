import {
  decoded,
  encodingOfFont,
  encodingOfTexts,
  type LegacyEncoding,
} from '../../../src/core/text/legacy-encoding';
import { isSyllable } from '../../../src/core/text/syllable';
import vectors from './legacy-vectors.json';

const facts = vectors as [LegacyEncoding, string, string][];

describe('texts in TCVN3 and VNI', () => {
  it.each(facts)('%s: %s → %s', (encoding, legacy, unicode) => {
    // Real samples mix capitals and small letters as their fonts did; the letters are what counts.
    expect(decoded(legacy, encoding).toLocaleUpperCase('vi')).toBe(unicode.toLocaleUpperCase('vi'));
  });

  it('tells the encoding from the texts of a sheet', () => {
    for (const encoding of ['tcvn3', 'vni'] as const) {
      const texts = facts.filter(([own]) => own === encoding).map(([, legacy]) => legacy);
      expect(encodingOfTexts(texts)).toBe(encoding);
    }
    expect(encodingOfTexts(facts.map(([, , unicode]) => unicode))).toBeNull();
    expect(encodingOfTexts(['UBND xã Long Đức', 'BHYT', 'Kế hoạch giao', 'Số thực hiện'])).toBeNull();
  });

  it('leaves Unicode alone whatever the sheet is', () => {
    for (const [, , unicode] of facts) {
      expect(decoded(unicode, 'tcvn3').toLowerCase()).toBe(unicode.toLowerCase());
    }
  });

  it.each([
    ['.VnTime', 'tcvn3'],
    ['.VnArialH', 'tcvn3'],
    ['VNI-Times', 'vni'],
    ['Times New Roman', null],
    [null, null],
  ])('font %s: %s', (font, encoding) => {
    expect(encodingOfFont(font)).toBe(encoding);
  });
});

describe('Vietnamese syllables', () => {
  it.each([
    'phường',
    'Hương',
    'xã',
    'thực',
    'hiện',
    'kế',
    'hoạch',
    'giao',
    'quốc',
    'gì',
    'nguyện',
    'Trị',
    'Ý',
    'đặc',
    'khu',
  ])('%s', (word) => {
    expect(isSyllable(word)).toBe(true);
  });
  it.each(['hiÖn', 'thöïc', 'Keá', 'hoaïch', 'ph­êng', 'tù­'])('not %s', (word) => {
    expect(isSyllable(word)).toBe(false);
  });
});
