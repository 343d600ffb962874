import { type AllocationDraft, allocationPreview } from '../../../src/core/allocation/allocation-preview';
import { listedParts } from '../../../src/core/allocation/listed-parts';

describe('a list that a person types or pastes', () => {
  it.each([
    [
      'names alone; a number that ends one is its own',
      'Thôn 1\nThôn 2',
      [
        ['Thôn 1', null],
        ['Thôn 2', null],
      ],
    ],
    [
      'pasted from Excel',
      'Thôn 1\t1.203\r\nThôn 2\t876',
      [
        ['Thôn 1', 1203],
        ['Thôn 2', 876],
      ],
    ],
    [
      'by semicolons',
      'Thôn Đông; 1,203\nĐại lý;',
      [
        ['Thôn Đông', 1203],
        ['Đại lý', null],
      ],
    ],
    [
      'with running numbers',
      '1\tThôn Đông\t300\n2\tThôn Tây\t0',
      [
        ['Thôn Đông', 300],
        ['Thôn Tây', 0],
      ],
    ],
    [
      'numbers glued before the names',
      '1. Thôn Đông\n2) Thôn Tây',
      [
        ['Thôn Đông', null],
        ['Thôn Tây', null],
      ],
    ],
    ['of several columns the last figure', 'Tổ 1\t12\t450', [['Tổ 1', 450]]],
    ['several spaces', 'Tổ dân phố 3   450', [['Tổ dân phố 3', 450]]],
    ['nothing', ' \n\t', []],
  ])('%s', (_what, text, parts) => {
    expect(listedParts(text).parts.map(({ name, weight }) => [name, weight])).toEqual(parts);
  });

  it('heading and total are no parts, and said', () => {
    const { parts, leftOut } = listedParts('Thôn\tDân số\nThôn 1\t300\nTổng cộng\t300\n12');
    expect(parts).toEqual([{ name: 'Thôn 1', weight: 300 }]);
    expect(leftOut).toEqual(['Thôn', 'Tổng cộng', '12']);
  });

  it('a name that stands twice is named', () => {
    expect(listedParts('Thôn Đông\nthôn đông\nThôn Tây').repeated).toEqual(['thôn đông']);
  });
});

describe('xã Hải Dương: the town assigned 37, the commune strives for 40', () => {
  const draft = (change: Partial<AllocationDraft> = {}): AllocationDraft => ({
    parts: [7, 7, 7, 7, 5, 4, 5].map((people, index) => ({
      name: index === 6 ? 'Đại lý' : `Thôn ${index + 1}`,
      weight: null,
      people,
      lock: index === 6 ? '10' : '',
    })),
    assigned: '37',
    stretch: '40',
    split: 'stretch',
    basis: 'equal',
    ...change,
  });

  it('6 × 5 + 10, and what stands there now is 42: 5 above the one, 2 above the other', () => {
    expect(allocationPreview(draft())).toMatchObject({
      quota: 40,
      outcome: { shares: [5, 5, 5, 5, 5, 5, 10] },
      standing: { sum: 42, equals: null, overAssigned: 5, overStretch: 2 },
    });
  });

  it.each([
    ['the assigned quota', { split: 'assigned' }, { shares: [5, 5, 5, 4, 4, 4, 10] }],
    ['no quota', { stretch: '' }, { code: 'quota-not-people', quota: null }],
    ['half a person', { stretch: '40,5' }, { code: 'quota-not-people', quota: null }],
    ['locks above it', { stretch: '9' }, { code: 'locks-exceed-quota', quota: 9, locked: 10 }],
    ['no weights', { basis: 'population' }, { code: 'weights-missing' }],
  ] as const)('%s', (_what, change, outcome) => {
    expect(allocationPreview(draft(change)).outcome).toMatchObject(outcome);
  });

  it('a fixed share that is no number is refused by name', () => {
    const { parts } = draft();
    const typed = parts.map((part, index) => (index === 0 ? { ...part, lock: 'năm' } : part));
    expect(allocationPreview(draft({ parts: typed })).outcome).toMatchObject({
      code: 'lock-not-people',
      name: 'Thôn 1',
    });
  });

  it('where nothing stands there is nothing to compare', () => {
    const parts = draft().parts.map((part) => ({ ...part, people: null }));
    expect(allocationPreview(draft({ parts })).standing).toBeNull();
  });
});
