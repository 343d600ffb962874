const path = require('node:path');

const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { NormalModuleReplacementPlugin } = require('webpack');

const { addinUrl, manifestFor } = require('./scripts/build/addin-url.cjs');
const { KeepOfficeJsOut } = require('./scripts/build/keep-office-js-out.cjs');

const at = (...parts) => path.join(__dirname, ...parts);

/** TypeScript for browsers that follow their own updates: WebView2, Safari, and those of Excel on the web. */
const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: 'swc-loader',
  options: {
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx: true },
      // Said, not left to the loader: it would note the mode of one build in these options, which both builds share,
      // and the pane of the other would ask React for what its production build does not have.
      transform: { react: { runtime: 'automatic', development: false } },
    },
  },
};

const common = (name, mode) => ({
  name,
  mode,
  context: __dirname,
  target: ['web', 'es2022'],
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  cache: {
    type: 'filesystem',
    name: `${name}-${mode}`,
    cacheDirectory: at('node_modules', '.cache', 'webpack'),
    buildDependencies: { config: [__filename] },
  },
  infrastructureLogging: { level: 'error' },
  stats: { preset: 'errors-warnings', timings: true },
});

/** The add-in as it is deployed: one page for the pane and the ribbon's commands. */
const addin = (mode) => ({
  ...common('addin', mode),
  entry: { taskpane: at('src/taskpane/index.tsx') },
  output: {
    path: at('dist'),
    filename: 'js/[name].[contenthash:10].js',
    cssFilename: 'css/[name].[contenthash:10].css',
    // Relative to the page: the same build is served from a site's root, from a folder, and by the workbench.
    publicPath: '',
    clean: true,
  },
  // Nothing of these does anything by being loaded: what of it is not asked for is left out.
  module: {
    rules: [
      typescript,
      {
        include: [at('src/core'), at('src/locales'), at('src/commands'), at('src/excel')],
        sideEffects: false,
      },
    ],
  },
  // Style sheets become files of their own: a page without inline styles can be guarded by a content security policy.
  experiments: { css: true },
  devtool: mode === 'production' ? false : 'source-map',
  optimization: { mangleExports: 'size' },
  performance: { hints: false },
  plugins: [
    new KeepOfficeJsOut(),
    // Fluent's table of token names, 30 kB that say the same thing 467 times.
    new NormalModuleReplacementPlugin(
      /[\\/]@fluentui[\\/]tokens[\\/]lib[\\/]tokens\.js$/,
      at('scripts/build/fluent-tokens.mjs'),
    ),
    // Styles for languages written from right to left, of which the pane speaks none.
    new NormalModuleReplacementPlugin(/^rtl-css-js\/core$/, at('scripts/build/left-to-right.mjs')),
    new HtmlPlugin({
      template: at('src/taskpane/taskpane.html'),
      filename: 'taskpane.html',
      // As a module the bundle is passed over by the Internet Explorer of Excel 2016 and 2019, which then runs the
      // page's `nomodule` script and says so.
      scriptLoading: 'module',
    }),
    new CopyPlugin({
      patterns: [
        { from: at('assets/icons/*.png'), to: 'assets/icons/[name][ext]' },
        { from: at('assets/shell'), to: 'assets/shell' },
        { from: at('LICENSE'), to: 'LICENSE.txt' },
        {
          from: at('manifest.xml'),
          transform: (manifest) => manifestFor(manifest.toString('utf8'), addinUrl(process.env.ADDIN_URL)),
        },
      ],
    }),
  ],
});

/** The page that stands in for Excel where there is none; it is never deployed. */
const workbench = () => ({
  ...common('workbench', 'development'),
  entry: { workbench: at('src/workbench/page/index') },
  output: { path: at('dist-workbench'), filename: '[name].[contenthash:10].js', publicPath: '', clean: true },
  module: { rules: [typescript, { test: /\.css$/, use: ['style-loader', 'css-loader'] }] },
  devtool: false,
  performance: { hints: false },
  plugins: [
    new HtmlPlugin({
      filename: 'index.html',
      title: 'Tiến độ BHXH',
      favicon: at('assets/icons/app-32.png'),
    }),
  ],
});

/**
 * @param {{ workbench?: boolean }} env `--env workbench` builds the stand-in instead of the add-in
 * @param {{ mode?: 'production' | 'development' }} argv
 */
module.exports = (env = {}, argv = {}) => (env.workbench ? workbench() : addin(argv.mode ?? 'production'));
