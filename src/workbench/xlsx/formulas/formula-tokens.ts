/**
 * Just enough of a formula's grammar to tell references from what only looks like them. `word` is a run of letters,
 * digits, `_ . $ \ ?`: a reference, a number, a function, a sheet or a name, depending on what follows.
 */
export interface FormulaToken {
  readonly kind: 'string' | 'quotedName' | 'brackets' | 'word' | 'other';
  readonly text: string;
}

const WORD = /[\p{L}\p{M}\p{N}_.$\\?]+/uy;

/** Just after a text in quotes that starts at `start`; a doubled quote stands for itself. */
function quotedEnd(formula: string, start: number): number {
  const quote = formula[start];
  for (let at = start + 1; at < formula.length; at++) {
    if (formula[at] !== quote) continue;
    if (formula[at + 1] !== quote) return at + 1;
    at += 1;
  }
  return formula.length;
}

/** Just after brackets that may nest; inside a table reference an apostrophe takes the next character literally. */
function bracketsEnd(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at++) {
    const character = formula[at];
    if (character === "'") at += 1;
    else if (character === '[') depth += 1;
    else if (character === ']') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return formula.length;
}

/**
 * Splits a formula; the texts joined are the formula again.
 *
 * @example formulaTokens('A1&"B2"').map((token) => token.kind) // ['word', 'other', 'string']
 */
export function formulaTokens(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let at = 0;
  const take = (kind: FormulaToken['kind'], end: number): void => {
    tokens.push({ kind, text: formula.slice(at, end) });
    at = end;
  };
  while (at < formula.length) {
    const character = formula[at];
    WORD.lastIndex = at;
    if (character === '"') take('string', quotedEnd(formula, at));
    else if (character === "'") take('quotedName', quotedEnd(formula, at));
    else if (character === '[') take('brackets', bracketsEnd(formula, at));
    else if (WORD.test(formula)) take('word', WORD.lastIndex);
    else take('other', at + 1);
  }
  return tokens;
}
