import type { ColumnRole, InsuranceKind, SheetKind } from '../../../src/core/layout/vocabulary';
import type { Draw } from './draw';

/** Whose figures the rows are. */
export type UnitFamily = 'communes' | 'districts' | 'hamlets' | 'schools' | 'collectors';

/** Which earlier day a sheet compares with. */
export type PriorSense = 'date' | 'samePeriod' | 'words' | 'yearEnd';

export type ChangeSense = 'points' | 'growth' | 'count';

/** The columns of one kind of insurance. */
export interface Block {
  readonly kind: InsuranceKind;
  readonly roles: readonly ColumnRole[];
}

/** What a sheet is about, before anyone decides how to type it. */
export interface Meaning {
  readonly name: string;
  readonly sheet: SheetKind;
  readonly family: UnitFamily;
  readonly blocks: readonly Block[];
  /** Columns before the blocks, of no kind. */
  readonly shared: readonly ColumnRole[];
  readonly prior: PriorSense;
  readonly change: ChangeSense;
  /** How the title speaks of it. */
  readonly subject: 'progress' | 'quota' | 'coverage' | 'arrears' | 'participants';
  /** The kinds head the columns themselves; no word says plan or actual. */
  readonly leafKinds: boolean;
}

const everyKind: readonly InsuranceKind[] = [
  'bhxhTuNguyen',
  'bhytHoGiaDinh',
  'bhyt',
  'bhtn',
  'bhxhBatBuoc',
  'bhxh',
];
const localKinds: readonly InsuranceKind[] = ['bhxhTuNguyen', 'bhytHoGiaDinh'];

function meaning(
  name: string,
  kinds: readonly InsuranceKind[],
  roles: readonly ColumnRole[],
  rest: Partial<Meaning> = {},
): Meaning {
  return {
    name,
    sheet: 'progress',
    family: 'communes',
    shared: [],
    prior: 'date',
    change: 'points',
    subject: 'progress',
    leafKinds: false,
    blocks: kinds.map((kind) => ({ kind, roles })),
    ...rest,
  };
}

type Maker = (draw: Draw) => Meaning;

/** Some of the kinds, each once. */
const some = (draw: Draw, count: number, from: readonly InsuranceKind[] = everyKind): InsuranceKind[] =>
  draw.shuffled(from).slice(0, count);

/** About two dozen sheets as offices keep them, by what they are for. */
export const meanings: readonly Maker[] = [
  (d) => meaning('progress of one kind', some(d, 1), ['plan', 'actual', 'rate']),
  (d) =>
    meaning('progress of two kinds', some(d, 2), ['plan', 'actual', 'rate'], {
      family: d.pick(['communes', 'districts']),
    }),
  (d) =>
    meaning('progress of three kinds', some(d, 3), ['plan', 'actual', 'rate'], {
      family: d.pick(['communes', 'districts']),
    }),
  (d) => ({
    ...meaning('progress against an earlier day', [], []),
    blocks: [
      { kind: 'bhxhTuNguyen', roles: ['plan', 'actual', 'rate', 'prior', 'change'] },
      { kind: d.pick(['bhytHoGiaDinh', 'bhyt']), roles: ['plan', 'actual', 'rate'] },
    ],
  }),
  (d) =>
    meaning('growth on the same period', some(d, 1), ['plan', 'actual', 'rate', 'prior', 'change'], {
      prior: 'samePeriod',
      change: d.pick(['growth', 'count']),
    }),
  (d) =>
    meaning('two kinds against the year before', some(d, 2), ['plan', 'actual', 'rate', 'prior', 'change'], {
      prior: d.pick(['yearEnd', 'samePeriod']),
      change: 'count',
    }),
  (d) =>
    meaning(
      'weekly or monthly',
      some(d, d.int(1, 2), localKinds),
      ['plan', 'prior', 'actual', 'rate', 'change'],
      { prior: 'words', change: 'count' },
    ),
  (d) =>
    meaning('with the prior rate', some(d, 1), ['plan', 'actual', 'rate', 'prior', 'priorRate', 'change']),
  (d) => meaning('with what remains', some(d, d.int(1, 2)), ['plan', 'actual', 'rate', 'remaining']),
  (d) => meaning('over and short', some(d, 1), ['plan', 'actual', 'rate', 'surplus', 'remaining']),
  (d) =>
    meaning(
      'split increase and decrease',
      some(d, d.int(1, 2)),
      ['plan', 'actual', 'rate', 'prior', 'increase', 'decrease'],
      { prior: d.pick(['date', 'samePeriod']) },
    ),
  () =>
    meaning('coverage of the population', ['bhyt'], ['actual', 'coverage', 'coverageTarget', 'remaining'], {
      shared: ['population'],
      subject: 'coverage',
    }),
  (d) =>
    meaning(
      'coverage without a target',
      ['bhyt'],
      d.chance(0.5) ? ['actual', 'coverage'] : ['actual', 'coverage', 'remaining'],
      { shared: ['population'], subject: 'coverage', family: d.pick(['communes', 'hamlets', 'districts']) },
    ),
  (d) =>
    meaning(
      'coverage of the labour force',
      some(d, 2, ['bhxh', 'bhtn', 'bhxhTuNguyen']),
      ['actual', 'coverage', 'coverageTarget'],
      { shared: ['labourForce'], subject: 'coverage', family: d.pick(['communes', 'districts']) },
    ),
  () => ({
    ...meaning('population and labour force', [], [], {
      shared: ['population', 'labourForce'],
      subject: 'coverage',
    }),
    blocks: [
      { kind: 'bhxhTuNguyen', roles: ['actual', 'coverage'] },
      { kind: 'bhyt', roles: ['actual', 'coverage'] },
    ],
  }),
  (d) =>
    meaning(
      'quota by kind',
      d.shuffled(['bhxhBatBuoc', 'bhxhTuNguyen', 'bhtn', 'bhyt'] as const).slice(0, d.int(2, 4)),
      ['plan'],
      {
        sheet: 'quota',
        subject: 'quota',
        leafKinds: true,
        family: d.pick(['communes', 'districts', 'hamlets']),
      },
    ),
  (d) =>
    meaning('quota of hamlets', some(d, 1, localKinds), d.chance(0.5) ? ['plan', 'stretchPlan'] : ['plan'], {
      sheet: 'quota',
      subject: 'quota',
      family: d.pick(['hamlets', 'collectors']),
    }),
  (d) =>
    meaning(
      'quota split in new and renewed',
      some(d, d.int(1, 2), localKinds),
      ['plan', 'newCount', 'renewedCount'],
      { sheet: 'quota', subject: 'quota' },
    ),
  (d) =>
    meaning('target rates', some(d, 2, ['bhyt', 'bhxh', 'bhtn']), ['coverageTarget'], {
      sheet: 'quota',
      subject: 'quota',
      family: d.pick(['communes', 'districts']),
    }),
  (d) =>
    meaning('progress of hamlets', some(d, d.int(1, 2), localKinds), ['plan', 'actual', 'rate'], {
      family: d.pick(['hamlets', 'collectors']),
    }),
  (d) =>
    meaning(
      'new and renewed',
      some(d, d.int(1, 2), localKinds),
      ['plan', 'newCount', 'renewedCount', 'actual', 'rate'],
      { family: d.pick(['communes', 'collectors', 'hamlets']) },
    ),
  (d) =>
    meaning(
      'arrears',
      some(d, 1, ['bhxh', 'bhyt', 'bhxhBatBuoc']),
      ['receivable', 'arrears', 'arrearsRate'],
      { subject: 'arrears', family: d.pick(['communes', 'districts']) },
    ),
  () =>
    meaning('pupils', ['bhytHocSinh'], ['actual', 'coverage', 'remaining'], {
      shared: ['population'],
      family: 'schools',
      subject: 'coverage',
    }),
  (d) => meaning('with an estimate', some(d, d.int(1, 2)), ['plan', 'actual', 'rate', 'estimate']),
  (d) => meaning('stretch beside plan', some(d, 1), ['plan', 'stretchPlan', 'actual', 'rate']),
  (d) =>
    meaning(
      'participants by kind',
      d.shuffled(['bhxhBatBuoc', 'bhxhTuNguyen', 'bhtn', 'bhyt'] as const).slice(0, d.int(2, 4)),
      ['actual'],
      { subject: 'participants', leafKinds: true, family: d.pick(['communes', 'districts']) },
    ),
  (d) =>
    meaning('participants and their share', some(d, 1), ['actual', 'share'], { subject: 'participants' }),
];
