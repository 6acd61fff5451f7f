import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

export default tseslint.config(
  {
    ignores: [
      'build',
      'data',
      'dist',
      '.next',
      'next-env.d.ts',
      'desk/migrations',
      'desk/payload-types.ts',
      'src/app/(payload)/admin/importMap.js',
    ],
  },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/app/**'],
    rules: {
      complexity: ['error', 14],
      'max-depth': ['error', 3],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
    },
  },
  {
    files: ['src/{articles,documents,intake,proofreading,reading}/**/*.ts', 'src/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          message:
            'Only hooks of React are called so: in development its tools wrap such a function, which breaks it in a worker.',
          selector: 'FunctionDeclaration[id.name=/^use[A-Z]/]',
        },
      ],
    },
  },
  { files: ['src/cli/**', 'src/server.ts'], rules: { 'no-console': 'off' } },
  { files: ['src/admin/**/*.tsx'], ...reactHooks.configs.flat.recommended },
  { rules: { eqeqeq: 'error', 'object-shorthand': 'error', 'prefer-const': 'error' } },
)
