import js from '@eslint/js';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Names that Node gives to scripts; the browser's are told by the compiler's DOM library. */
const NODE_GLOBALS = Object.fromEntries(
  [
    'Buffer',
    'URL',
    'console',
    'process',
    'require',
    'module',
    '__dirname',
    '__filename',
    'fetch',
    'setTimeout',
    'clearTimeout',
  ].map((name) => [name, 'readonly']),
);

/** A folder of `src` as it stands in a relative import. */
const folders = (...names) => `(^|/)\\.\\./(.*/)?(${names.join('|')})(/|$)`;
const forbid = (regex, message) => ({ regex, message });
const imports = (...patterns) => ['error', { patterns }];

const OFFICE_GLOBALS = ['Excel', 'Office', 'OfficeExtension'].map((name) => ({
  name,
  message: 'Only src/excel, src/commands and src/workbench may name Office.js.',
}));

/** A type names Office.js as much as a value does, and the rule for globals passes over types. */
const OFFICE_TYPES = {
  selector: 'TSQualifiedName[left.name=/^(Excel|Office|OfficeExtension)$/]',
  message: 'Only src/excel, src/commands and src/workbench may name Office.js.',
};

const IMPURE_GLOBALS = [
  'document',
  'window',
  'self',
  'globalThis',
  'navigator',
  'localStorage',
  'sessionStorage',
  'fetch',
  'XMLHttpRequest',
  'process',
  'require',
  'Buffer',
  'console',
  'performance',
  'crypto',
  'setTimeout',
  'setInterval',
  'queueMicrotask',
].map((name) => ({ name, message: 'src/core is pure: no DOM, no I/O, no clock.' }));

/** The layers of the house: who may import whom, and who may name what. */
const LAYERS = [
  {
    files: ['src/core/**'],
    rules: {
      '@typescript-eslint/no-restricted-imports': imports(
        forbid('^[^.]', 'src/core imports nothing but src/core.'),
        forbid(
          folders('excel', 'commands', 'taskpane', 'locales', 'word', 'workbench', 'headless'),
          'src/core imports nothing but src/core.',
        ),
      ),
      'no-restricted-globals': ['error', ...OFFICE_GLOBALS, ...IMPURE_GLOBALS],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'The core has no clock; take the date as an argument.' },
        { object: 'Math', property: 'random', message: 'The core gives the same answer each time.' },
      ],
      'no-restricted-syntax': [
        'error',
        OFFICE_TYPES,
        {
          selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
          message: 'The core has no clock.',
        },
      ],
    },
  },
  {
    files: ['src/locales/**'],
    rules: {
      '@typescript-eslint/no-restricted-imports': imports(
        forbid('^[^.]', 'src/locales imports nothing but itself and types of what it has words for.'),
        forbid(
          folders('excel', 'taskpane', 'word', 'workbench', 'headless'),
          'src/locales imports nothing but itself and types of what it has words for.',
        ),
        {
          // The session's outcomes and problems are data of src/commands, and have their sentences here.
          ...forbid(
            folders('core', 'commands'),
            'src/locales takes only types from src/core and src/commands.',
          ),
          allowTypeImports: true,
        },
      ),
      // The words are tables of functions, taken apart by name; none of them has a `this`.
      '@typescript-eslint/unbound-method': 'off',
      'no-restricted-globals': ['error', ...OFFICE_GLOBALS],
      'no-restricted-syntax': ['error', OFFICE_TYPES],
    },
  },
  {
    files: ['src/excel/**'],
    rules: {
      '@typescript-eslint/no-restricted-imports': imports(
        forbid(
          folders('commands', 'taskpane', 'word', 'workbench', 'headless'),
          'Imports run downwards only.',
        ),
      ),
    },
  },
  {
    files: ['src/workbook-file/**'],
    rules: {
      '@typescript-eslint/no-restricted-imports': imports(
        forbid(
          folders('commands', 'taskpane', 'locales', 'workbench', 'headless'),
          'Imports run downwards only.',
        ),
      ),
      'no-restricted-globals': ['error', ...OFFICE_GLOBALS],
      'no-restricted-syntax': ['error', OFFICE_TYPES],
    },
  },
  {
    files: ['src/commands/**'],
    rules: {
      '@typescript-eslint/no-restricted-imports': imports(
        forbid(folders('taskpane', 'word', 'workbench', 'headless'), 'Imports run downwards only.'),
      ),
    },
  },
  {
    files: ['src/word/**'],
    rules: {
      '@typescript-eslint/no-restricted-imports': imports(
        forbid(
          '^(?!\\.|docx$|fflate$)',
          'src/word imports nothing but the core and the libraries for Word files.',
        ),
        forbid(
          folders('excel', 'commands', 'taskpane', 'locales', 'workbench', 'headless'),
          'src/word imports nothing but the core and the libraries for Word files.',
        ),
      ),
      'no-restricted-globals': ['error', ...OFFICE_GLOBALS],
      'no-restricted-syntax': ['error', OFFICE_TYPES],
    },
  },
  {
    files: ['src/taskpane/**'],
    rules: {
      '@typescript-eslint/no-restricted-imports': imports(
        forbid(folders('workbench', 'headless'), 'The add-in imports nothing of the workbench.'),
      ),
      'no-restricted-globals': ['error', ...OFFICE_GLOBALS],
      'no-restricted-syntax': ['error', OFFICE_TYPES],
    },
  },
  {
    files: ['src/workbench/**'],
    rules: {
      '@typescript-eslint/no-restricted-imports': imports(
        forbid(
          folders('core', 'excel', 'commands', 'taskpane', 'locales', 'word', 'headless'),
          'The workbench imports nothing of the add-in.',
        ),
      ),
    },
  },
  {
    files: ['src/headless/**'],
    rules: {
      'no-restricted-globals': ['error', ...OFFICE_GLOBALS],
      'no-restricted-syntax': ['error', OFFICE_TYPES],
    },
  },
];

export default tseslint.config(
  { ignores: ['dist/', 'dist-workbench/', 'coverage/', 'test-results/', '**/*.d.cts', '**/*.d.mts'] },
  // What cannot be switched off in a file cannot be switched off in a hurry.
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' } },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      'max-lines': ['error', { max: 300 }],
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/excel/**', 'src/commands/**'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  { files: ['src/taskpane/**'], ...reactHooks.configs.flat.recommended },
  ...LAYERS,
  {
    files: ['test/**', 'bench/**'],
    rules: {
      // A test reads what it has just put there, and says so.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Figures with too many digits are just what the reading of numbers is tested with.
      'no-loss-of-precision': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['**/*.{js,cjs,mjs}'],
    languageOptions: { globals: NODE_GLOBALS },
    rules: { 'max-lines': ['error', { max: 300 }], eqeqeq: 'error' },
  },
  { files: ['**/*.{js,cjs}'], languageOptions: { sourceType: 'commonjs' } },
  {
    files: ['assets/shell/*.js'],
    languageOptions: { ecmaVersion: 5, sourceType: 'script', globals: { document: 'readonly' } },
  },
);
