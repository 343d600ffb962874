import { folded } from '../../../src/core/text/fold';
import type { Draw } from './draw';
import type { UnitFamily } from './meanings';
import type { Recipe } from './recipe';

const firstWords = [
  'An',
  'Bình',
  'Hương',
  'Long',
  'Phú',
  'Tân',
  'Thanh',
  'Vĩnh',
  'Mỹ',
  'Hòa',
  'Đức',
  'Quảng',
  'Đông',
  'Tây',
  'Nam',
  'Bắc',
  'Xuân',
  'Thạch',
  'Cẩm',
  'Kim',
  'Ngọc',
  'Sơn',
  'Tam',
  'Trung',
  'Thủy',
  'Lộc',
  'Hải',
  'Diễn',
  'Nghi',
  'Yên',
  'Đại',
  'Gia',
  'Hưng',
  'Liên',
  'Minh',
  'Phước',
  'Thọ',
  'Thuận',
  'Việt',
  'Vạn',
  'Đăk',
  'Ea',
  'Krông',
  'Nậm',
  'Mường',
  'Cộng',
  'Tổng',
];
const secondWords = [
  'An',
  'Bình',
  'Chử',
  'Toàn',
  'Văn',
  'Vân',
  'Xuân',
  'Thành',
  'Hạ',
  'Thượng',
  'Trung',
  'Lộc',
  'Phong',
  'Sơn',
  'Thủy',
  'Hòa',
  'Hưng',
  'Thịnh',
  'Khánh',
  'Hải',
  'Giang',
  'Châu',
  'Đức',
  'Lợi',
  'Minh',
  'Phúc',
  'Quang',
  'Tâm',
  'Thắng',
  'Tiến',
  'Trường',
  'Vinh',
  'Yên',
  'Nghĩa',
  'Lập',
  'Điền',
  'Mỹ',
  'Kênh',
  'Cường',
  'Đình',
];
const schoolNames = [
  'Nguyễn Du',
  'Lê Lợi',
  'Trần Phú',
  'Hai Bà Trưng',
  'Kim Đồng',
  'Quang Trung',
  'Phan Bội Châu',
  'Lý Tự Trọng',
  'Nguyễn Trãi',
  'Võ Thị Sáu',
  'Chu Văn An',
  'Hùng Vương',
  'Lê Quý Đôn',
  'Đặng Trần Côn',
];
const collectorNames = [
  'Bưu điện huyện',
  'Hội Phụ nữ xã',
  'Hội Nông dân xã',
  'Đại lý BHYT, BHXH xã',
  'Trạm Y tế xã',
  'Viettel Post',
  'Công ty TNHH An Phát',
  'Đoàn Thanh niên xã',
  'Hội Cựu chiến binh xã',
  'Bưu cục Trung tâm',
];

/**
 * Names of units as an office writes them, each once.
 * @param count how many.
 * @example unitNames(drawFrom(1), 'hamlets', 2, 'prefixed') // ['Thôn Vĩnh Trị', 'Thôn An Hạ']
 */
export function unitNames(
  draw: Draw,
  family: UnitFamily,
  count: number,
  style: Recipe['unitStyle'],
): string[] {
  // By their bare letters: a sheet typed without marks has each name once, too.
  const names = new Map<string, string>();
  const prefix = hamletPrefix(draw);
  for (let tries = 0; names.size < count && tries < 5_000; tries += 1) {
    const name = nameOf(draw, family, style, prefix, names.size + 1);
    if (!names.has(folded(name))) names.set(folded(name), name);
  }
  return [...names.values()];
}

function hamletPrefix(draw: Draw): string {
  return draw.pick(['Thôn', 'Ấp', 'Khóm', 'Bản', 'Xóm', 'Buôn', 'Khu phố', 'TDP']);
}

function nameOf(
  draw: Draw,
  family: UnitFamily,
  style: Recipe['unitStyle'],
  prefix: string,
  nth: number,
): string {
  const place = placeName(draw, nth);
  switch (family) {
    case 'communes':
      return communeName(draw, style, place);
    case 'districts':
      return style === 'bare'
        ? properName(draw)
        : `${draw.pick(['Huyện', 'Huyện', 'Thị xã', 'Thành phố', 'BHXH huyện', 'BHXH cơ sở'])} ${properName(draw)}`;
    case 'hamlets':
      return draw.chance(0.05)
        ? 'Đại lý BHYT, BHXH xã'
        : style === 'bare'
          ? properName(draw)
          : `${prefix} ${place}`;
    case 'schools':
      return `${draw.pick(['Trường THCS', 'Trường Tiểu học', 'Trường THPT', 'TH', 'THCS', 'Trường TH&THCS'])} ${draw.pick(schoolNames)}${draw.chance(0.4) ? ` ${draw.int(1, 9)}` : ''}`;
    case 'collectors':
      return draw.chance(0.5)
        ? `${draw.pick(collectorNames)}${draw.chance(0.7) ? ` ${properName(draw)}` : ''}`
        : `Đại lý thu xã ${properName(draw)}`;
  }
}

function communeName(draw: Draw, style: Recipe['unitStyle'], place: string): string {
  const ward = draw.chance(0.35);
  const town = !ward && draw.chance(0.1);
  switch (style) {
    case 'bare':
      return /^\d/.test(place) ? `Phường ${place}` : place;
    case 'office':
      return `UBND ${ward ? 'phường' : town ? 'thị trấn' : 'xã'} ${place}`;
    case 'short':
      return `${ward ? 'P.' : town ? 'TT.' : 'X.'} ${place}`;
    case 'prefixed':
      return `${ward ? 'Phường' : town ? 'Thị trấn' : 'Xã'} ${place}`;
  }
}

function placeName(draw: Draw, nth: number): string {
  return draw.chance(0.12) ? String(nth) : properName(draw);
}

function properName(draw: Draw): string {
  const first = draw.pick(firstWords);
  const second = draw.pick(secondWords.filter((word) => word !== first));
  return draw.chance(0.06)
    ? `${first} ${second} ${draw.pick(['Đông', 'Tây', 'A', 'B', 'Hạ'])}`
    : `${first} ${second}`;
}
