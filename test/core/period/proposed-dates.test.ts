import { proposedDates } from '../../../src/core/period/proposed-dates';
import type { IsoDate } from '../../../src/core/text/date';

it.each<[string, string, string[]]>([
  ['a Saturday', '2023-11-18', ['2023-11-24', '2023-11-25']],
  ['a Friday: the next one', '2023-11-17', ['2023-11-24', '2023-11-25']],
  ['a Thursday', '2023-11-16', ['2023-11-17', '2023-11-25']],
  ['the 25th: that of the next month', '2023-11-25', ['2023-12-01', '2023-12-25']],
  ['the end of a year', '2023-12-29', ['2024-01-05', '2024-01-25']],
  ['the Friday is the 25th', '2026-09-19', ['2026-09-25']],
  ['a leap day', '2024-02-29', ['2024-03-01', '2024-03-25']],
])('after %s', (_what, after, expected) => {
  expect(proposedDates(after as IsoDate)).toEqual(expected);
});
