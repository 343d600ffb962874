import headers from '../../assets/lexicon/column-headers.json';
import kinds from '../../assets/lexicon/insurance-kinds.json';
import rows from '../../assets/lexicon/row-labels.json';
import { insuranceKinds } from '../../src/core/layout/vocabulary';

/** Every list of wordings by its name; lists by family have a name of two words. */
const lists: [string, readonly string[]][] = Object.entries({ ...headers, ...kinds })
  .flatMap(([name, texts]): [string, readonly string[]][] =>
    Array.isArray(texts)
      ? [[name, texts]]
      : Object.entries(texts).map(([family, some]) => [`${name} ${family}`, some]),
  )
  .concat([
    ['totals', rows.total],
    ['subtotals', rows.subtotal],
    ['of which', rows.ofWhich],
  ]);

describe('the lexicon', () => {
  it.each(lists)('%s: no wording twice, none empty, all composed', (_name, texts) => {
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts.filter((text) => text.trim() === '' || text !== text.normalize('NFC'))).toEqual([]);
  });

  it('has wordings for every kind', () => {
    expect(Object.keys(kinds)).toEqual(insuranceKinds.filter((kind) => kind !== 'none'));
  });
});
