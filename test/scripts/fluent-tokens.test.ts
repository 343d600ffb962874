import { tokens as real } from '@fluentui/react-components';
import { tokens } from '../../scripts/build/fluent-tokens.mjs';

test('the build names every token of Fluent as Fluent does', () => {
  const names = Object.keys(real) as (keyof typeof real)[];
  expect(names.length).toBeGreaterThan(400);
  expect(names.map((name) => [name, tokens[name]])).toEqual(Object.entries(real));
});
