import { commonDate } from '../../../src/core/consolidation/common-date';
import type { IsoDate } from '../../../src/core/text/date';

const [older, newer] = ['2023-11-11', '2023-11-18'] as unknown as [IsoDate, IsoDate];

test.each<[string, (IsoDate | null)[], IsoDate | null]>([
  ['no file', [], null],
  ['no file that says a day', [null, null], null],
  ['one that says it', [null, older, null], older],
  ['the most frequent', [newer, older, older], older],
  ['as frequent: the latest', [older, newer], newer],
])('%s', (_, dates, common) => expect(commonDate(dates)).toBe(common));
