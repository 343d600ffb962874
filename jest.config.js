/** Two kinds of suites run here: the core's tables of facts, and integration tests through the real Office.js. */
module.exports = {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/e2e/'],
  transform: {
    '^.+\\.(ts|tsx|js)$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
      },
    ],
  },
  // Univer's CommonJS build asks for packages that exist as ES modules only.
  transformIgnorePatterns: [
    '/node_modules/(?!(lodash-es|rbush|quickselect|kdbush|nanoid|cjk-regex|unicode-regex|regexp-util|franc-min|trigram-utils|n-gram|collapse-white-space|opentype\\.js)/)',
  ],
  moduleNameMapper: { '\\.css$': '<rootDir>/test/style-stub.cjs' },
};
