/**
 * How broad letters of Times New Roman are, in thousandths of the type's size; those of the letters with the signs of
 * Vietnamese are their letter's own.
 */
const breadths: Readonly<Record<number, string>> = {
  250: ' .,',
  278: '/:;\\ijlt',
  333: "!'()-[]`Ifr‘’",
  389: 'Js',
  408: '"',
  444: '?acez“”',
  469: '^',
  500: '#$*0123456789_bdghknopquvxyđơư–',
  556: 'FPS',
  564: '+<=>',
  611: 'ELTZ',
  667: 'BCR',
  722: 'ADGHKNOQUVXYwĐƠƯ',
  778: '&m',
  833: '%',
  889: 'M',
  944: 'W',
};
/** Signs that are in no list: arrows, dashes, marks. */
const other = 1000;
const boldFactor = 1.08;

const known = new Map<string, number>();
for (const [breadth, letters] of Object.entries(breadths)) {
  for (const letter of letters) known.set(letter, Number(breadth));
}

/**
 * How long a text comes out in Times New Roman.
 * @param size points.
 * @returns points.
 * @example textBreadth('UBND', 10) // 28.33
 */
export function textBreadth(text: string, size: number, bold = false): number {
  let thousandths = 0;
  for (const letter of text.normalize('NFC')) thousandths += breadthOf(letter);
  return (thousandths * size * (bold ? boldFactor : 1)) / 1000;
}

function breadthOf(letter: string): number {
  let breadth = known.get(letter);
  if (breadth === undefined) {
    const [plain = letter, sign] = letter.normalize('NFD');
    // "Ớ" is "O" with a horn and an accent: as broad as its plain letter, near enough.
    breadth = sign === undefined ? other : (known.get(plain) ?? other);
    known.set(letter, breadth);
  }
  return breadth;
}

/**
 * On how many lines a text stands, broken between words and at its own line ends, as Excel and LibreOffice do it.
 * @param width points.
 * @param size points.
 */
export function linesWithin(text: string, width: number, size: number, bold = false): number {
  const space = textBreadth(' ', size, bold);
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    lines += 1;
    let at = 0;
    for (const word of paragraph.split(' ')) {
      const breadth = textBreadth(word, size, bold);
      if (at > 0 && at + breadth > width) {
        lines += 1;
        at = 0;
      }
      // A word that no line is long enough for is broken where the line ends.
      const broken = Math.max(0, Math.ceil(breadth / Math.max(1, width)) - 1);
      lines += broken;
      at += breadth - broken * width + space;
    }
  }
  return lines;
}
