import graphql from '@graphql-eslint/eslint-plugin'
import importX from 'eslint-plugin-import-x'
import tseslint from 'typescript-eslint'

/**
 * The folders of `src` in the order of the flow, each with the folders of ours that it may import.
 * docs/architecture.md says why.
 */
const layers = {
  record: [],
  plan: ['record'],
  cypher: ['plan', 'record'],
  derive: ['record', 'cypher'],
  neo4j: ['cypher', 'record'],
  write: ['record', 'derive', 'cypher'],
  graphql: ['plan', 'write', 'derive', 'cypher', 'record'],
  import: ['record', 'derive', 'write', 'cypher'],
  export: ['plan', 'cypher', 'record'],
  access: ['record', 'cypher'],
  http: ['graphql', 'access', 'export', 'import', 'plan', 'cypher', 'record'],
  'local-neo4j': ['cypher'],
  explorer: [], // talks to the service as anybody does
}

const zones = Object.entries(layers).map(([layer, allowed]) => ({
  target: `./src/${layer}`,
  from: './src',
  except: [`./${layer}`, ...allowed.map((folder) => `./${folder}`), './errors.ts', './config.ts'],
  message: `${layer} may import ${allowed.length === 0 ? 'only errors' : allowed.join(', ')}.`,
}))

export default tseslint.config(
  { ignores: ['.cache/', 'dist/', 'dist.graphiql/', 'dist.explorer/', 'dist.new-*/', 'node_modules/', 'src/graphql/generated.ts', 'scripts/*.mjs'] },
  ...[...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked].map((config) => ({ files: ['**/*.ts', '**/*.tsx', '**/*.js', '**/*.mjs'], ...config })),
  {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [], 'import-x/extensions': ['.ts', '.tsx'] },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones }],
      'import-x/no-cycle': 'error',
      'import-x/no-default-export': 'error',
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/dot-notation': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off', // the driver's option types are classes
      'no-restricted-syntax': ['error', { selector: 'ClassDeclaration[superClass=null]:not(:has(MethodDefinition))', message: 'Classes are for errors and for things with a life.' }],
    },
  },
  { files: ['test/**/*.ts', 'bench/**/*.ts', 'scripts/**/*.ts'], rules: { 'max-lines-per-function': 'off', '@typescript-eslint/no-floating-promises': ['error', { allowForKnownSafeCalls: [{ from: 'package', package: 'node:test', name: ['test', 'it', 'describe', 'suite'] }] }] } },
  {
    files: ['schema.graphql'],
    plugins: { '@graphql-eslint': graphql },
    languageOptions: { parser: graphql.parser, parserOptions: { graphQLConfig: { schema: './schema.graphql' } } },
    rules: {
      '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],
      '@graphql-eslint/relay-connection-types': 'error',
      '@graphql-eslint/relay-edge-types': ['error', { listTypeCanWrapOnlyEdgeType: false, shouldImplementNode: false }],
      '@graphql-eslint/relay-page-info': 'error',
      '@graphql-eslint/require-description': ['error', { types: true, FieldDefinition: true, InputValueDefinition: true, EnumValueDefinition: true, DirectiveDefinition: true, rootField: true }],
      '@graphql-eslint/no-unreachable-types': 'error',
    },
  },
  { files: ['**/*.js', '**/*.mjs'], ...tseslint.configs.disableTypeChecked },
)
