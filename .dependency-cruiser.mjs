// Who may import whom (docs/architecture.md). Each rule says in its comment why it is there.
const no = (name, from, to, comment) => ({ name, comment, severity: 'error', from, to })
const stageNames =
  'intake|reading|proofreading|articles|photos|officials|events|layouts|review|publishing'
const stages = `^src/(${stageNames})/`

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    no(
      'resolvable',
      {},
      { couldNotResolve: true },
      'an import that cannot be resolved is not checked',
    ),
    no(
      'declared',
      {},
      { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
      'only packages that package.json names',
    ),
    no('no-circles', {}, { circular: true }, 'a circle has no bottom to start reading from'),
    no(
      'stages-apart',
      { path: stages },
      { path: stages, pathNot: '^src/$1/' },
      'stages hand over documents, they do not call each other',
    ),
    no(
      'stages-face-inwards',
      { path: stages },
      { path: '^src/(admin|delivery|cli|app|exports|plugin|server|index)' },
      'a stage knows nothing of who puts it together',
    ),
    no(
      'core-is-pure',
      { path: '^src/[^/]+/core/' },
      {
        pathNot: [
          '^src/$1/core/',
          '^src/[^/]+/core/',
          '^src/[^/]+/locales/',
          '^src/documents/',
          '^node_modules/(@types/papaparse|canonicalize|fflate|htmlparser2|papaparse|pinyin-pro|zod)/',
        ],
      },
      'core code runs in the browser too: no payload, no node, no clock',
    ),
    no(
      'core-stays-in-its-stage',
      { path: `^src/(${stageNames})/core/` },
      { path: '^src/[^/]+/(core|locales)/', pathNot: '^src/$1/' },
      'a core knows its own stage only',
    ),
    no(
      'analyse-is-pure',
      { path: '^src/analyse\\.ts' },
      { pathNot: ['^src/(intake|reading|proofreading)/(core|locales)/', '^src/documents/'] },
      'one pure function for command line, hook, import and browser',
    ),
    no(
      'segmenter-on-demand',
      { pathNot: '^src/reading/suggest/' },
      { path: '^node_modules/@node-rs/' },
      'a native module with a dictionary of 5 MB: loaded when a person asks, never by a save or in a browser',
    ),
    no(
      'documents-import-nothing',
      { path: '^src/documents/' },
      { pathNot: ['^src/documents/', '^node_modules/payload/'] },
      'documents are what stages hand over',
    ),
    no(
      'admin-is-apart',
      { pathNot: '^src/(admin/|exports/(client|rsc)\\.ts)' },
      { path: '^src/admin/' },
      'components are referred to by path only',
    ),
    no(
      'admin-imports',
      { path: '^src/admin/' },
      { path: '^src/', pathNot: '^src/(admin/|documents/|translations/|analyse\\.ts|[^/]+/core/)' },
      'screens call the server by HTTP',
    ),
    no(
      'delivery-is-apart',
      { path: '^src/delivery/' },
      { path: `^src/(${stageNames}|admin|app|cli)/` },
      'delivery reads snapshots and nothing else',
    ),
    no(
      'delivery-has-no-react',
      { path: '^src/delivery/' },
      { path: '^node_modules/(react|next)' },
      'delivery runs without the admin',
    ),
    no(
      'databases-know-no-stage',
      { path: '^src/(databases|host)/' },
      { path: '^src/', pathNot: '^src/(databases|host|documents|errors|translations)' },
      'no newsroom words below the stages',
    ),
    no(
      'index-is-headless',
      { path: '^src/index\\.ts' },
      {
        path: ['^src/(admin|delivery|app)/', '^node_modules/(react|express|next)/', '\\.css$'],
        reachable: true,
      },
      'scripts and payload generate:* import the entry',
    ),
    no(
      'desk-uses-public-entries',
      { path: '^(payload\\.config\\.ts|desk/|src/app/)' },
      { path: '^src/', pathNot: '^src/(index\\.ts|exports/|app/)' },
      'the desk is a host like any other',
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.next/|^dist/|^build/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true, // type-only imports count too
    enhancedResolveOptions: {
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      exportsFields: ['exports'],
    },
  },
}
