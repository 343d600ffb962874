/** Builds with webpack in this process; rejects with webpack's report when a part does not compile. */
export function build(
  parts: readonly ('addin' | 'workbench')[],
  mode: 'production' | 'development',
): Promise<void>;
