import { nearName, NearNames } from '../../../src/core/matching/near-names';
import { unitReadings } from '../../../src/core/text/unit-name';

function nearest(listed: readonly string[], sought: string): string | undefined {
  const names = new NearNames<string>();
  for (const unit of listed) names.add(nearName(unitReadings(unit)[0]), unit);
  return names.firstNear(nearName(unitReadings(sought)[0]));
}

describe('names that are near', () => {
  test.each<[string, string]>([
    ['Hương Chử', 'Hương Chữ'],
    ['Hương Văn', 'Hương Vân'],
    ['Huong Van', 'Hương Vân'],
    ['Xã Bình Trung', 'Xã Bình Tung'],
    ['Bình Trung', 'Bình Trungg'],
    ['Bình Trungg', 'Bình Trung'],
    ['Thanh Hóa', 'Thạch Hóa'],
    ['Xã Hương Phong', 'Phường Hướng Phông'],
  ])('%s is near to %s', (sought, listed) => expect(nearest([listed], sought)).toBe(listed));

  test.each<[string, string, string]>([
    ['An', 'Ân', 'too short to tell'],
    ['Đông A', 'Đông B', 'letters alone are names'],
    ['Thôn 12', 'Thôn 13', 'so are numbers'],
    ['Tân Lập III', 'Tân Lập II', 'and Roman ones'],
    ['Bình Minh', 'Bình Mihn', 'two letters in each other’s place are two slips'],
    ['Hương Toàn', 'Hương Xuân', 'more than a letter'],
    ['Hoà Bình', 'Hoàbình', 'a space is no letter'],
    ['Xã Mỹ An', 'Xã Mỹ Ân Tây', 'a word more'],
  ])('%s is not near to %s: %s', (sought, listed) => expect(nearest([listed], sought)).toBeUndefined());
});

describe('of several near names', () => {
  test.each<[string, string[], string, string]>([
    ['the same letters go first', ['Bình Trang', 'Bình Trúng'], 'Bình Trung', 'Bình Trúng'],
    ['another letter before one fewer', ['Bình Trng', 'Bình Trang'], 'Bình Trung', 'Bình Trang'],
    ['one fewer before one more', ['Bình Trungg', 'Bình Trng'], 'Bình Trung', 'Bình Trng'],
    [
      'an earlier letter before a later',
      ['Bình Trang', 'Bính Trung', 'Bênh Trung'],
      'Bỉnh Trung',
      'Bính Trung',
    ],
    ['a slip nearer to the beginning', ['Bình Trang', 'Banh Trung'], 'Bình Trung', 'Banh Trung'],
    ['the first listed of two alike', ['Bình Trang', 'Bình Trong'], 'Bình Trung', 'Bình Trang'],
  ])('%s', (_, listed, sought, expected) => expect(nearest(listed, sought)).toBe(expected));
});

test('a thousand names of one letter are told apart', () => {
  const names = Array.from(
    { length: 1_000 },
    (_, at) => `Xã ${[...String(at)].map((digit) => 'abcdeghikl'[Number(digit)]).join('')}ươngtoàn`,
  );
  expect(nearest(names.slice(1), `${names[500]}n`)).toBe(names[500]);
});
