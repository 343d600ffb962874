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
