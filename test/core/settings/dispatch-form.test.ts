import { readSettings, settingsText, standardSettings } from '../../../src/core/settings/office-settings';

const { dispatch: standard } = standardSettings;
const kept = (dispatch: unknown): unknown => readSettings(JSON.stringify({ dispatch })).dispatch;

test('nothing chosen: three of each, the first dispatch, texts that follow the sheet', () => {
  expect([standard.praised, standard.lagging, standard.times]).toEqual([3, 3, 1]);
  expect(Object.values(standard).filter((value) => value === null)).toHaveLength(13);
  expect(settingsText(standardSettings)).toBe('{}');
});

test('what an office fills in comes back as it was', () => {
  const dispatch = {
    ...standard,
    agency: 'Ủy ban nhân dân thị xã Hương Trà',
    tasks: '1. Đối với xã\n- Làm',
    report: '',
    date: '2023-11-23' as never,
    times: 2,
    lagging: 5,
  };
  expect(readSettings(settingsText({ ...standardSettings, dispatch })).dispatch).toEqual(dispatch);
});

test.each([
  ['no object', 'x', standard],
  ['a number for a text', { agency: 5 }, standard],
  ['a text longer than a page', { agency: 'x'.repeat(5001) }, standard],
  ['a day that is none', { date: '2023-02-31' }, standard],
  ['a day written otherwise', { date: '23/11/2023' }, standard],
  ['a fraction of units', { praised: 1.5 }, standard],
  ['fewer than none, more than a paragraph holds', { praised: -1, lagging: 21 }, standard],
  ['no dispatch at all', { times: 0 }, standard],
  ['one good field among spoilt ones', { times: 3, agency: null, date: 7 }, { ...standard, times: 3 }],
])('%s', (_what, spoilt, expected) => {
  expect(kept(spoilt)).toEqual(expected);
});
