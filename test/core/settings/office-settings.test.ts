import { thresholdsBy } from '../../../src/core/settings/thresholds-by';
import { readSettings, settingsText, standardSettings } from '../../../src/core/settings/office-settings';

test.each([
  ['nothing was kept', null, {}],
  ['a choice', '{"deadline":"12-15"}', { deadline: '12-15' }],
  ['a day that no year has', '{"deadline":"02-30","recalculatesItself":true}', { recalculatesItself: true }],
  ['a day in the other order', '{"deadline":"31-12"}', {}],
  ['a setting of a later version', '{"colour":"red"}', {}],
  ['thresholds', '{"thresholds":{"bhyt":95,"xe":1,"bhtn":-2}}', { thresholds: { bhyt: 95 } }],
  [
    'conventions of change',
    '{"changeConventions":{"bhyt":"growth","xe":"growth","bhtn":"other"},"fillWith":"values"}',
    { changeConventions: { bhyt: 'growth' }, fillWith: 'values' },
  ],
  ['a content that there is not', '{"fillWith":"colours"}', {}],
  [
    'milestones: of one day put together, those of no day left out',
    '{"milestones":[{"day":"12-31","percents":{"bhytHocSinh":100}},{"day":"06-30","percents":{"bhyt":93}},{"day":"06-30","percents":{"bhxhTuNguyen":80}},{"day":"31-12","percents":{"bhyt":1}},{"day":"07-01","percents":{}},null]}',
    {
      milestones: [
        { day: '06-30', percents: { bhyt: 93, bhxhTuNguyen: 80 } },
        { day: '12-31', percents: { bhytHocSinh: 100 } },
      ],
    },
  ],
  [
    'thresholds of units: the last of one unit, however it is spelled',
    '{"unitThresholds":[{"unit":"Xã Hoà Bình","insurance":"bhyt","percent":90},{"unit":"xã Hòa Bình","insurance":"bhyt","percent":95},{"unit":"Tứ Hạ","insurance":"none","percent":95},{"unit":" ","insurance":"bhyt","percent":95},7]}',
    { unitThresholds: [{ unit: 'xã Hòa Bình', insurance: 'bhyt', percent: 95 }] },
  ],
  ['spoilt text', '{"deadline":', {}],
  ['something else', '[1]', {}],
])('%s', (_what, kept, chosen) => {
  expect(readSettings(kept)).toEqual({ ...standardSettings, ...chosen });
});

test('only what differs from the standard is kept', () => {
  expect(settingsText(standardSettings)).toBe('{}');
  const chosen = { ...standardSettings, deadline: '12-15' } as const;
  expect(settingsText(chosen)).toBe('{"deadline":"12-15"}');
  expect(readSettings(settingsText(chosen))).toEqual(chosen);
});

test('what a person says on the spot goes before the office’s percents of the same kinds, and leaves the rest', () => {
  const settings = {
    ...standardSettings,
    thresholds: { bhyt: 90, bhtn: 60 },
    milestones: [{ day: '06-30', percents: { bhyt: 93 } }],
  } as const;
  expect(thresholdsBy(settings, { byKind: { bhyt: 95 } })).toEqual({
    byKind: { bhyt: 95, bhtn: 60 },
    milestones: settings.milestones,
    byUnit: [],
  });
});
