import type { OfficeLibrary } from './office-library';

const NAMES = ['Excel', 'Office', 'OfficeExtension'] as const;

/**
 * Puts the library where an add-in's code looks for it: on the global object.
 *
 * @param library an opened workbook, or the library alone
 * @returns puts back what was there before
 * @example
 * const undo = installGlobals(opened);
 * try { await recalculate(); } finally { undo(); }
 */
export function installGlobals(library: OfficeLibrary): () => void {
  const before = NAMES.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
  for (const name of NAMES) {
    Object.defineProperty(globalThis, name, { value: library[name], configurable: true, writable: true });
  }
  return () => {
    for (const [name, descriptor] of before) {
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else Reflect.deleteProperty(globalThis, name);
    }
  };
}
