import { parseRange } from '../../../src/core/grid/address';
import { type CellContent, isErrorValue } from '../../../src/core/grid/grid';

/** The value of a cell by 1-based row and column, worked out already where it is a formula. */
export type CellValues = (row: number, column: number) => CellContent;

/** What an expression gives: one value, or the cells of a range. */
type Result = CellContent | readonly CellContent[];

/** An error word on its way up, as Excel hands it through. */
class ErrorWord extends Error {}

/**
 * What a formula shows: a judge of its own for the formulas of sheets and repairs, apart from the code that makes them.
 * It knows the four operations, comparisons, IF, AND, ISNUMBER, N, ROUND, MAX and SUM on one sheet, as Excel has them.
 * @param formula en-US, with its `=`.
 * @throws SyntaxError for a formula that it does not know.
 * @example formulaValue('=IF(N(C7)>0,D7*100/C7,"")', (row, column) => (column === 3 ? 455 : 213)) // 46.81…
 */
export function formulaValue(formula: string, cells: CellValues): CellContent {
  try {
    return single(new Reader(formula, cells).all());
  } catch (error) {
    if (error instanceof ErrorWord) return error.message;
    throw error;
  }
}

const tokens =
  /\s*([A-Z]+(?=\()|\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|\d+(?:\.\d+)?|"[^"]*"|<>|<=|>=|[-+*/(),<>=]|#[A-Z0-9/]+[!?]?)/y;

class Reader {
  private readonly parts: string[] = [];
  private at = 0;

  constructor(
    formula: string,
    private readonly cells: CellValues,
  ) {
    tokens.lastIndex = 1;
    while (tokens.lastIndex < formula.length) {
      const from = tokens.lastIndex;
      const part = tokens.exec(formula)?.[1];
      if (part === undefined) throw new SyntaxError(`cannot read ${formula} from ${from}`);
      this.parts.push(part);
    }
  }

  all(): Result {
    const result = this.comparison();
    if (this.at < this.parts.length) throw new SyntaxError(`what is ${this.parts.slice(this.at).join(' ')}`);
    return result;
  }

  private comparison(): Result {
    const left = this.sum();
    const operator = this.taken('>', '<', '>=', '<=', '=', '<>');
    if (operator === null) return left;
    const difference = numeric(left) - numeric(this.sum());
    return {
      '>': difference > 0,
      '<': difference < 0,
      '>=': difference >= 0,
      '<=': difference <= 0,
      '=': difference === 0,
      '<>': difference !== 0,
    }[operator];
  }

  private sum(): Result {
    let left = this.product();
    for (let sign = this.taken('+', '-'); sign !== null; sign = this.taken('+', '-')) {
      const right = numeric(this.product());
      left = sign === '+' ? numeric(left) + right : numeric(left) - right;
    }
    return left;
  }

  private product(): Result {
    let left = this.signed();
    for (let sign = this.taken('*', '/'); sign !== null; sign = this.taken('*', '/')) {
      const right = numeric(this.signed());
      if (sign === '/' && right === 0) throw new ErrorWord('#DIV/0!');
      left = sign === '*' ? numeric(left) * right : numeric(left) / right;
    }
    return left;
  }

  private signed(): Result {
    return this.taken('-') === null ? this.primary() : -numeric(this.signed());
  }

  private primary(): Result {
    const part = this.parts[this.at++] ?? '';
    if (part === '(') return this.closed(this.comparison());
    if (/^\d/.test(part)) return Number(part);
    if (part.startsWith('"')) return part.slice(1, -1);
    if (part.startsWith('#')) throw new ErrorWord(part);
    if (/\d$/.test(part)) return this.cellsOf(part);
    if (/^[A-Z]+$/.test(part) && this.taken('(') !== null) return this.call(part);
    throw new SyntaxError(`what is ${part}`);
  }

  private call(name: string): Result {
    const inputs = [this.lazily()];
    while (this.taken(',') !== null) inputs.push(this.lazily());
    this.closed(0);
    const [first = nothing, second = nothing, third = nothing] = inputs;
    switch (name) {
      case 'IF':
        return truth(first()) ? second() : third();
      case 'AND':
        return inputs.every((input) => truth(input()));
      case 'ISNUMBER':
        return isNumber(first);
      case 'N': {
        const value = single(first());
        return typeof value === 'number' ? value : 0;
      }
      case 'ROUND':
        return rounded(numeric(first()), numeric(second()));
      case 'MAX':
        return Math.max(...inputs.map((input) => numeric(input())));
      case 'SUM':
        return inputs.flatMap((input) => numbersIn(input())).reduce((sum, figure) => sum + figure, 0);
      default:
        throw new SyntaxError(`no function ${name} here`);
    }
  }

  /** An argument that is worked out when it is needed: IF leaves one of its branches alone. */
  private lazily(): () => Result {
    const from = this.at;
    let depth = 0;
    while (depth > 0 || !/^[,)]$/.test(this.parts[this.at] ?? ')')) {
      if (this.parts[this.at] === '(') depth += 1;
      if (this.parts[this.at] === ')') depth -= 1;
      this.at += 1;
    }
    return () => {
      const back = this.at;
      this.at = from;
      const result = this.comparison();
      this.at = back;
      return result;
    };
  }

  private cellsOf(address: string): Result {
    const { top, left, bottom, right } = parseRange(address);
    if (!address.includes(':')) return this.cells(top, left);
    const values: CellContent[] = [];
    for (let row = top; row <= bottom; row += 1)
      for (let column = left; column <= right; column += 1) values.push(this.cells(row, column));
    return values;
  }

  private closed(result: Result): Result {
    if (this.taken(')') === null) throw new SyntaxError('a bracket is left open');
    return result;
  }

  private taken<T extends string>(...wanted: readonly T[]): T | null {
    const found = wanted.find((one) => one === this.parts[this.at]);
    if (found === undefined) return null;
    this.at += 1;
    return found;
  }
}

const nothing = (): Result => '';

function isNumber(input: () => Result): boolean {
  try {
    return typeof single(input()) === 'number';
  } catch (error) {
    if (error instanceof ErrorWord) return false;
    throw error;
  }
}

function single(result: Result): CellContent {
  const value = typeof result === 'object' ? (result[0] ?? '') : result;
  if (isErrorValue(value)) throw new ErrorWord(String(value));
  return value;
}

function numeric(result: Result): number {
  const value = single(result);
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value === '') return 0;
  const read = Number(value);
  if (Number.isNaN(read)) throw new ErrorWord('#VALUE!');
  return read;
}

function truth(result: Result): boolean {
  return typeof single(result) === 'boolean' ? single(result) === true : numeric(result) !== 0;
}

/** The numbers of a range: texts and truth values in cells count for nothing, errors come through. */
function numbersIn(result: Result): number[] {
  const values = typeof result === 'object' ? result : [result];
  const error = values.find(isErrorValue);
  if (error !== undefined) throw new ErrorWord(String(error));
  return values.filter((value) => typeof value === 'number');
}

/** Half away from zero, on 15 digits. */
function rounded(figure: number, decimals: number): number {
  const shifted = Number((Math.abs(figure) * 10 ** decimals).toPrecision(15));
  return (Math.sign(figure) * Math.round(shifted)) / 10 ** decimals;
}
