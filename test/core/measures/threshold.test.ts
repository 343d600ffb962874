import {
  defaultThresholds,
  type Milestone,
  thresholdFor,
  type Thresholds,
} from '../../../src/core/measures/threshold';
import { readyMilestones } from '../../../src/core/settings/ready-milestones';
import type { IsoDate } from '../../../src/core/text/date';

const office = (change: Partial<Thresholds>): Thresholds => ({ ...defaultThresholds, ...change });
const day = (text: string | null): IsoDate | null => text as IsoDate | null;
const june: Milestone = { day: '06-30', percents: { bhxhTuNguyen: 50, bhyt: 70 } };
const november: Milestone = { day: '11-30', percents: { bhyt: 90 } };
const december: Milestone = { day: '12-31', percents: { bhytHocSinh: 100 } };

describe('where the office chose nothing', () => {
  it.each([
    ['bhxhTuNguyen', 80],
    ['bhyt', 93],
    ['bhytHoGiaDinh', 93],
    ['bhytHocSinh', 93],
    ['bhxh', null],
    ['bhxhBatBuoc', null],
    ['bhtn', null],
  ] as const)('%s is held against %s', (kind, percent) => {
    expect(thresholdFor(kind, day('2023-11-18'), defaultThresholds)).toEqual(
      percent === null ? null : { percent, by: 'standard' },
    );
  });
});

describe('by kind', () => {
  it.each([
    ['the kind itself', 'bhyt', { bhyt: 95 }, 95],
    ['the kind above it', 'bhytHoGiaDinh', { bhyt: 95 }, 95],
    ['its own before that of the kind above', 'bhytHoGiaDinh', { bhyt: 95, bhytHoGiaDinh: 90 }, 90],
    ['a kind that has no standard', 'bhtn', { bhtn: 60 }, 60],
  ] as const)('%s', (_what, kind, byKind, percent) => {
    expect(thresholdFor(kind, null, office({ byKind }))).toEqual({ percent, by: 'kind' });
  });
});

describe('by date: what has to be reached by a day holds until that day', () => {
  const milestones = [december, november, june];
  it.each([
    ['long before', '2023-01-31', 'bhyt', 70, '06-30'],
    ['on the day itself', '2023-06-30', 'bhyt', 70, '06-30'],
    ['on the day itself', '2023-06-30', 'bhxhTuNguyen', 50, '06-30'],
    ['the day after: the next one', '2023-07-01', 'bhyt', 90, '11-30'],
    ['a kind that no later one names', '2023-07-01', 'bhxhTuNguyen', 80, null],
    ['after the last one', '2023-12-01', 'bhyt', 93, null],
    ['a kind by the one of the kind above it', '2023-11-18', 'bhytHoGiaDinh', 90, '11-30'],
    ['pupils, after those of BHYT', '2023-12-01', 'bhytHocSinh', 100, '12-31'],
    ['the same day of another year', '2024-06-30', 'bhyt', 70, '06-30'],
    ['no day known', null, 'bhyt', 93, null],
  ] as const)('%s (%s), %s: %d', (_what, asOf, kind, percent, by) => {
    expect(thresholdFor(kind, day(asOf), office({ milestones }))).toEqual(
      by === null ? { percent, by: 'standard' } : { percent, by: 'date', day: by },
    );
  });

  it('goes before what was chosen for the kind, which holds again when none is ahead', () => {
    const both = office({ milestones: [june], byKind: { bhyt: 95, bhytHoGiaDinh: 99 } });
    expect(thresholdFor('bhytHoGiaDinh', day('2023-06-30'), both)?.percent).toBe(70);
    expect(thresholdFor('bhytHoGiaDinh', day('2023-07-01'), both)?.percent).toBe(99);
  });

  it('the ready-made ones are those of the documents', () => {
    const ready = office({ milestones: readyMilestones });
    expect(thresholdFor('bhxhTuNguyen', day('2023-06-30'), ready)?.percent).toBe(80);
    expect(thresholdFor('bhyt', day('2023-06-30'), ready)?.percent).toBe(93);
    expect(thresholdFor('bhytHocSinh', day('2023-11-18'), ready)?.percent).toBe(100);
  });
});
