import { letterDistance } from '../../../src/core/matching/letter-distance';

test.each<[one: string, other: string, most: number, distance: number]>([
  ['binhminh', 'binhminh', 2, 0],
  ['binhminh', 'binhmihn', 2, 1],
  ['binhminh', 'binhmin', 2, 1],
  ['binhminh', 'bbinhminh', 2, 1],
  ['binhminh', 'binhmanh', 2, 1],
  ['binhminh', 'binhmahn', 2, 2],
  ['binhminh', 'nibhminh', 2, 2],
  ['binhminh', 'tuha', 2, 3],
  ['binhminh', 'tuha', 12, 7],
  ['aab', 'aaab', 1, 1],
  ['', 'tuha', 9, 4],
])('%s and %s, up to %i: %i', (one, other, most, distance) => {
  expect(letterDistance(one, other, most)).toBe(distance);
  expect(letterDistance(other, one, most)).toBe(distance);
});
