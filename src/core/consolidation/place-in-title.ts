import { composed } from '../text/fold';

const named =
  /(?<!\p{L})(?<!(?:thị|cấp|các|mỗi|từng|số) )(xã|phường|thị trấn|đặc khu)((?: [\p{L}\d'’]+){1,5})/gu;

/** Words that follow a place's name in a title and are no part of it. */
const beyond = new Set(
  (
    'hội năm tháng quý quí tính đến huyện thị thành tỉnh quận theo và tham của trong trên thực do giao ngày kỳ lần ' +
    'tuần bhxh bhyt bhtn bảo tự hộ số có được là cho về với phường xã'
  ).split(' '),
);

/**
 * The commune that the lines above a table name: whose hamlets the table lists.
 * @param lines in Unicode, from the top down.
 * @returns the commune as it is written in a running text; null where no line names one.
 * @example placeInTitle(['TIẾN ĐỘ BHXH TỰ NGUYỆN XÃ HƯƠNG TOÀN NĂM 2023']) // 'xã Hương Toàn'
 */
export function placeInTitle(lines: readonly string[]): string | null {
  for (const line of lines) {
    for (const [, prefix = '', words = ''] of composed(line).toLocaleLowerCase('vi').matchAll(named)) {
      const following = words.trim().split(' ');
      const end = following.findIndex((word) => beyond.has(word) || /^\d{4}$/.test(word));
      const name = end === -1 ? following.slice(0, 4) : following.slice(0, end);
      if (name.length > 0) return [prefix, ...name.map(capitalised)].join(' ');
    }
  }
  return null;
}

function capitalised(word: string): string {
  return word.charAt(0).toLocaleUpperCase('vi') + word.slice(1);
}
