import type { Outlook, Pace, PaceBase } from '../../core/pace/pace-of-figures';
import type { TrendPoint } from '../../core/pace/trend';
import type { IsoDate } from '../../core/text/date';

/** The words of trend, pace and forecast. */
export interface PaceMessages {
  readonly deadline: {
    readonly title: string;
    readonly other: string;
    /** The field for another day, and its button. */
    readonly day: string;
    readonly use: string;
    readonly notInYear: (year: string) => string;
  };
  /** Under the name of a kind. */
  readonly asOf: (day: IsoDate, base: PaceBase | null) => string;
  /** How many of the units with a pace will not make it. */
  readonly verdict: (behind: number, units: number, deadline: IsoDate) => string;
  readonly allMakeIt: (units: number, deadline: IsoDate) => string;
  /** No figure of the new period yet, or of some units none. */
  readonly awaited: (day: IsoDate) => string;
  readonly partly: (counted: number, units: number, day: IsoDate) => string;
  readonly total: (units: number) => string;
  /** `213/455 người · theo lịch 402` */
  readonly figures: (pace: Pick<Pace, 'actual' | 'plan' | 'expected'>) => string;
  /** Where it leads, with what is needed each week where that is not enough. */
  readonly outlook: Readonly<Record<Outlook, (pace: Pace, deadline: IsoDate) => string>>;
  /** The same in the line of one unit of many. */
  readonly unitOutlook: Readonly<Record<Outlook, (pace: Pace) => string>>;
  /** In a unit's line, where its pace is counted from another day than that of all. */
  readonly since: (base: PaceBase) => string;
  /** The last figure kept, while the present one is awaited. */
  readonly waiting: (last: TrendPoint | null) => string;
  readonly noPlan: (actual: number) => string;
  /** The change between the last two points, with its sign. */
  readonly change: (people: number) => string;
  /** The last points in words: `31/05/2023 1.442 → 18/11/2023 1.667`. */
  readonly points: (points: readonly TrendPoint[]) => string;
  /** The same for those who hear the picture of the trend. */
  readonly heard: (points: readonly TrendPoint[]) => string;
  readonly nothing: string;
  readonly noHistory: string;
  readonly unread: (lines: number, sheet: string) => string;
  readonly method: string;
}
