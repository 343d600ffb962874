/**
 * The two encodings of Vietnamese before Unicode that office files still carry, as `letter=legacy` pairs.
 * TCVN3 (ABC, fonts `.VnTime` …) has one byte a letter; VNI-Windows (fonts `VNI-Times` …) mostly two.
 */
const tcvn3Pairs =
  'à=µ á=¸ ả=¶ ã=· ạ=¹ ă=¨ ằ=» ắ=¾ ẳ=¼ ẵ=½ ặ=Æ â=© ầ=Ç ấ=Ê ẩ=È ẫ=É ậ=Ë đ=® è=Ì é=Ð ẻ=Î ẽ=Ï ẹ=Ñ ê=ª ' +
  'ề=Ò ế=Õ ể=Ó ễ=Ô ệ=Ö ì=× í=Ý ỉ=Ø ĩ=Ü ị=Þ ò=ß ó=ã ỏ=á õ=â ọ=ä ô=« ồ=å ố=è ổ=æ ỗ=ç ộ=é ơ=¬ ờ=ê ớ=í ' +
  'ở=ë ỡ=ì ợ=î ù=ï ú=ó ủ=ñ ũ=ò ụ=ô ư=\u00ad ừ=õ ứ=ø ử=ö ữ=÷ ự=ù ỳ=ú ý=ý ỷ=û ỹ=ü ỵ=þ Ă=¡ Â=¢ Ê=£ ' +
  'Ô=¤ Ơ=¥ Ư=¦ Đ=§';

const vniPairs =
  'á=aù à=aø ả=aû ã=aõ ạ=aï ấ=aá ầ=aà ẩ=aå ẫ=aã ậ=aä ắ=aé ằ=aè ẳ=aú ẵ=aü ặ=aë é=eù è=eø ẻ=eû ẽ=eõ ' +
  'ẹ=eï ế=eá ề=eà ể=eå ễ=eã ệ=eä ó=où ò=oø ỏ=oû õ=oõ ọ=oï ố=oá ồ=oà ổ=oå ỗ=oã ộ=oä ớ=ôù ờ=ôø ở=ôû ' +
  'ỡ=ôõ ợ=ôï ú=uù ù=uø ủ=uû ũ=uõ ụ=uï ứ=öù ừ=öø ử=öû ữ=öõ ự=öï ý=yù ỳ=yø ỷ=yû ỹ=yõ ỵ=î í=í ì=ì ỉ=æ ' +
  'ĩ=ó ị=ò â=aâ ă=aê ê=eâ ô=oâ ơ=ô ư=ö đ=ñ Á=AÙ À=AØ Ả=AÛ Ã=AÕ Ạ=AÏ Ấ=AÁ Ầ=AÀ Ẩ=AÅ Ẫ=AÃ Ậ=AÄ Ắ=AÉ ' +
  'Ằ=AÈ Ẳ=AÚ Ẵ=AÜ Ặ=AË É=EÙ È=EØ Ẻ=EÛ Ẽ=EÕ Ẹ=EÏ Ế=EÁ Ề=EÀ Ể=EÅ Ễ=EÃ Ệ=EÄ Ó=OÙ Ò=OØ Ỏ=OÛ Õ=OÕ Ọ=OÏ ' +
  'Ố=OÁ Ồ=OÀ Ổ=OÅ Ỗ=OÃ Ộ=OÄ Ớ=ÔÙ Ờ=ÔØ Ở=ÔÛ Ỡ=ÔÕ Ợ=ÔÏ Ú=UÙ Ù=UØ Ủ=UÛ Ũ=UÕ Ụ=UÏ Ứ=ÖÙ Ừ=ÖØ Ử=ÖÛ Ữ=ÖÕ ' +
  'Ự=ÖÏ Ý=YÙ Ỳ=YØ Ỷ=YÛ Ỹ=YÕ Ỵ=Î Í=Í Ì=Ì Ỉ=Æ Ĩ=Ó Ị=Ò Â=AÂ Ă=AÊ Ê=EÂ Ô=OÂ Ơ=Ô Ư=Ö Đ=Ñ';

/** From what stands in the file to the letter that was meant. */
export type DecodingTable = ReadonlyMap<string, string>;

function tableOf(pairs: string): DecodingTable {
  return new Map(
    pairs.split(' ').map((pair): [string, string] => {
      const [letter = '', legacy = ''] = pair.split('=');
      return [legacy, letter];
    }),
  );
}

export const tcvn3Table: DecodingTable = new Map([
  ...tableOf(tcvn3Pairs),
  // What PDF programs make of the two: U+2219 for the middle dot, U+2212 for the soft hyphen.
  ['\u2219', 'ã'],
  ['\u2212', 'ư'],
]);

export const vniTable: DecodingTable = tableOf(vniPairs);
