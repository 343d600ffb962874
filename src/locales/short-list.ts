const mostNamed = 3;

/**
 * The first few of a list, for a sentence that has to stay short.
 * @example shortList(['A', 'B', 'C', 'D']) // { names: 'A; B; C', more: 1 }
 */
export function shortList(names: readonly string[]): { readonly names: string; readonly more: number } {
  const first = names.slice(0, mostNamed);
  return { names: first.join('; '), more: names.length - first.length };
}
