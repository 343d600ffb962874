import type { Compiler } from 'webpack';

/** A webpack plugin that fails the build when a module of `@microsoft/office-js` gets into the bundle. */
export class KeepOfficeJsOut {
  apply(compiler: Compiler): void;
}
