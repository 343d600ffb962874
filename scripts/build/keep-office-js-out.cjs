const NAME = 'KeepOfficeJsOut';

/**
 * Fails the build when a module of `@microsoft/office-js` gets into the bundle.
 *
 * The add-in loads Office.js from Microsoft's CDN; the package's licence covers development and tests only, and an
 * import by mistake would go unnoticed, since it works.
 */
class KeepOfficeJsOut {
  /** @param {import('webpack').Compiler} compiler */
  apply(compiler) {
    compiler.hooks.compilation.tap(NAME, (compilation) => {
      compilation.hooks.finishModules.tap(NAME, (modules) => {
        for (const module of modules) {
          const file = module.nameForCondition() ?? '';
          if (/[\\/]@microsoft[\\/]office-js[\\/]/.test(file)) {
            compilation.errors.push(
              new compiler.webpack.WebpackError(`${NAME}: ${file} must not be bundled`),
            );
          }
        }
      });
    });
  }
}

module.exports = { KeepOfficeJsOut };
