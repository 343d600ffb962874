import type { PaceBase } from '../../core/pace/pace-of-figures';
import type { PaceMessages } from '../messages/pace';
import { numbers } from './numbers';
import { plural } from './plural';

const { count, date } = numbers;

export const pace: PaceMessages = {
  deadline: {
    title: 'The plan is due by',
    other: 'Another day',
    day: 'Due day',
    use: 'Use this day',
    notInYear: (year) => `Choose a day of ${year}.`,
  },
  asOf: (day, base) =>
    base === null ? `Figures of ${date(day)}` : `Figures of ${date(day)} · forecast at ${pacedBy(base)}`,
  verdict: (behind, units, deadline) =>
    `${count(behind)} of ${plural(units, 'unit')} will hardly reach the plan by ${date(deadline)}.`,
  allMakeIt: (units, deadline) =>
    `${plural(units, 'unit')} with figures keep up with the plan until ${date(deadline)}.`,
  awaited: (day) => `Figures of ${date(day)} are awaited; below is the trend up to the last period.`,
  partly: (counted, units, day) =>
    `Figures of ${date(day)} are there for ${count(counted)} of ${plural(units, 'unit')}; the sum is of these alone.`,
  total: (units) => `Sum of ${plural(units, 'unit')}`,
  figures: ({ actual, plan, expected }) =>
    `${count(actual)} of ${count(plan)} people${expected === null ? '' : ` · by the calendar ${count(expected)}`}`,
  outlook: {
    reached: () => 'Plan reached',
    'on-pace': ({ forecast }, deadline) =>
      `By ${date(deadline)} about ${count(forecast)} people, plan reached`,
    short: ({ forecast, short, perWeek }, deadline) =>
      `By ${date(deadline)} about ${count(forecast)} people, ${count(short)} short${
        perWeek === null ? '' : `; to reach it, ${count(perWeek)} more each week`
      }`,
    missed: ({ short }, deadline) =>
      `Was due on ${date(deadline)}, ${plural(short, 'person', 'people')} short`,
  },
  unitOutlook: {
    reached: () => 'Plan reached',
    'on-pace': ({ forecast }) => `Forecast ${count(forecast)}, plan reached`,
    short: ({ forecast, short, perWeek }) =>
      `Forecast ${count(forecast)}, ${count(short)} short${
        perWeek === null ? '' : ` · ${count(perWeek)} a week needed`
      }`,
    missed: ({ short }) => `Overdue, ${plural(short, 'person', 'people')} short`,
  },
  since: (base) => `at ${pacedBy(base)}`,
  waiting: (last) =>
    last === null ? 'Figure awaited' : `${count(last.actual)} people on ${date(last.date)} · figure awaited`,
  noPlan: (actual) => `${plural(actual, 'person', 'people')}, no plan assigned`,
  change: (people) => (people > 0 ? `+${count(people)}` : count(people)),
  points: (points) => points.map(({ date: day, actual }) => `${date(day)}: ${count(actual)}`).join(' → '),
  heard: (points) =>
    `Trend: ${points.map(({ date: day, actual }) => `${count(actual)} people on ${date(day)}`).join('; ')}`,
  nothing: 'The table has no plan and actual figures yet to forecast from.',
  noHistory:
    'There is no history sheet yet. Each new period keeps the figures of the old one there, and the trend grows by one.',
  unread: (lines, sheet) =>
    `${plural(lines, 'line')} of sheet “${sheet}” without unit, insurance, day or figure left out.`,
  method:
    'By the calendar: the plan in equal parts from the start of the year to the due day. Forecast: people come and go as since the last period.',
};

function pacedBy({ by, date: day }: PaceBase): string {
  return by === 'year' ? 'the pace since the year began' : `the pace since ${date(day)}`;
}
