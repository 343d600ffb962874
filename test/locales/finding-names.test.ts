import { messagesFor } from '../../src/locales';

describe.each(['vi', 'en'] as const)('in %s', (language) => {
  const { findingNames, findings } = messagesFor(language);

  test('whatever has a sentence has a name', () => {
    expect(Object.keys(findingNames)).toEqual(expect.arrayContaining(Object.keys(findings)));
  });

  test('no two kinds are called the same, and none by its code', () => {
    const names = Object.values(findingNames);
    expect(new Set(names).size).toBe(names.length);
    for (const [code, name] of Object.entries(findingNames)) {
      expect(name).not.toContain(code);
      expect(name.length).toBeLessThanOrEqual(40);
    }
  });
});
