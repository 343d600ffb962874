import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/**
 * Builds with webpack in this process.
 *
 * @param {('addin' | 'workbench')[]} parts what to build; several are built side by side
 * @param {'production' | 'development'} mode of the add-in
 * @returns {Promise<void>} when every part is written
 * @throws {Error} with webpack's report when a part does not compile
 * @example await build(['addin', 'workbench'], 'production')
 */
export async function build(parts, mode) {
  const compiler = compilerFor(parts, mode);
  const stats = await new Promise((resolve, reject) => {
    compiler.run((error, result) => (error ? reject(error) : resolve(result)));
  });
  // Closing is what writes the cache; without it the next start is as slow as the first.
  await new Promise((resolve) => compiler.close(resolve));
  if (stats.hasErrors()) throw new Error(stats.toString({ preset: 'errors-only', colors: false }));
}

/**
 * Builds, and builds again whenever a source file changes.
 *
 * @param {('addin' | 'workbench')[]} parts
 * @param {'production' | 'development'} mode of the add-in
 * @param {(report: string) => void} onError told webpack's report of a later build that failed
 * @returns {Promise<void>} when every part was written once
 * @throws {Error} with webpack's report when the first build fails
 */
export async function watch(parts, mode, onError) {
  const compiler = compilerFor(parts, mode);
  let first = true;
  await new Promise((resolve, reject) => {
    compiler.watch({ aggregateTimeout: 200 }, (error, stats) => {
      const report = error?.message ?? (stats.hasErrors() ? stats.toString({ preset: 'errors-only' }) : null);
      if (first && report !== null) compiler.close(() => reject(new Error(report)));
      else if (report !== null) onError(report);
      else resolve(undefined);
      first = false;
    });
  });
}

function compilerFor(parts, mode) {
  const webpack = require('webpack');
  const config = require('../../webpack.config.js');
  return webpack(parts.map((part) => config({ workbench: part === 'workbench' }, { mode })));
}
