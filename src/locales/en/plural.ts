import { numbers } from './numbers';

/**
 * A number with its noun.
 * @example plural(1, 'unit') // '1 unit'
 */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${numbers.count(count)} ${count === 1 ? one : many}`;
}
