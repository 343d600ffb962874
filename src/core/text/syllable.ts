const onset = /^(ngh|ng|nh|kh|gh|gi|ph|th|tr|ch|qu|[bcdđghklmnpqrstvx])?/;
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;

const rimes = new Set(
  (
    'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et ' +
    'ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu o oa oac oach oai oam oan ' +
    'oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong oong op ot ô ôc ôi ôm ôn ông ôp ' +
    'ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uênh uêu ui um un ung uôc uôi uôm uôn uông uôp uôt up ut ' +
    'uơ uy uya uych uyên uyêt uynh uyt uyu ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên ' +
    'yêng yêt yêu'
  ).split(' '),
);

/**
 * True for a word that could be a Vietnamese syllable: a beginning and a rime of the language, with at most one tone.
 * It tells text in a legacy encoding from text in Unicode.
 * @example isSyllable('phường') // true
 * @example isSyllable('ph­êng') // false: TCVN3
 */
export function isSyllable(word: string): boolean {
  const decomposed = word.toLowerCase().normalize('NFD');
  const bare = decomposed.replace(tones, '');
  if (decomposed.length - bare.length > 1) return false;
  const letters = bare.normalize('NFC');
  const start = onset.exec(letters)?.[0] ?? '';
  const rime = letters.slice(start.length);
  // "gì", "quốc": the i and the u of the beginning belong to the rime as well.
  return (
    rimes.has(rime) ||
    (start === 'gi' && (rime === '' || rimes.has(`i${rime}`))) ||
    (start === 'qu' && rimes.has(`u${rime}`))
  );
}
