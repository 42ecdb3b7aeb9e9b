// The arrows of docs/architecture.md. A rule's comment says what breaks when it is broken.
const CLIENT_AND_SERVER_LIBRARIES = 'node_modules/(valibot|dayjs|uqr)/';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'Files that need each other are one file or miss a third.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'shared-stands-alone',
      comment:
        'Both runtimes import src/shared: Taro, React, Node or the SDK would not exist in one of them.',
      severity: 'error',
      from: { path: '^src/shared/' },
      to: { pathNot: ['^src/shared/', CLIENT_AND_SERVER_LIBRARIES] },
    },
    {
      name: 'features-do-not-know-each-other',
      comment: 'What two features need belongs to components or shared; otherwise one word drags in another.',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/', pathNot: '^src/features/$1/' },
    },
    {
      name: 'features-do-not-know-pages',
      severity: 'error',
      from: { path: '^src/features/' },
      to: { path: '^src/(pages|app)' },
    },
    {
      name: 'components-know-no-feature',
      severity: 'error',
      from: { path: '^src/components/' },
      to: { path: '^src/(pages|features|app)' },
    },
    {
      name: 'services-know-no-view',
      severity: 'error',
      from: { path: '^src/services/' },
      to: { path: '^src/(pages|features|components|app)' },
    },
    {
      name: 'pages-do-not-know-each-other',
      comment: 'Pages of two subpackages may not load each other; a page is reached by its route.',
      severity: 'error',
      from: { path: '^src/pages/(.+)/[^/]+$' },
      to: { path: '^src/pages/', pathNot: '^src/pages/$1/' },
    },
    {
      name: 'app-knows-no-server',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(cloudfunctions|emulator|scripts|bench|config)/' },
    },
    {
      name: 'functions-know-only-shared',
      comment:
        'A bundle holds server code and the shared vocabulary; a view or the emulator has no place in it.',
      severity: 'error',
      from: { path: '^cloudfunctions/' },
      to: { path: '^(src|emulator|scripts|bench|config)/', pathNot: '^src/shared/' },
    },
    {
      name: 'one-adapter-knows-the-sdk',
      comment: 'Handlers speak to the store, so that its cost and its transactions are kept in one place.',
      severity: 'error',
      from: { path: '^(src|cloudfunctions)/', pathNot: '^cloudfunctions/(server/store/|[^/]+/index\\.ts$)' },
      to: { path: 'wx-server-sdk|@cloudbase/' },
    },
    {
      name: 'store-knows-no-handler',
      severity: 'error',
      from: { path: '^cloudfunctions/server/store/' },
      to: { path: '^cloudfunctions/', pathNot: '^cloudfunctions/server/store/' },
    },
    {
      name: 'emulator-is-general',
      comment: "It runs any project's functions, so it may not know this one.",
      severity: 'error',
      from: { path: '^emulator/' },
      to: { path: '^(src|cloudfunctions|scripts|bench|config)/' },
    },
    {
      name: 'nothing-imports-tests',
      severity: 'error',
      // Pictures and benches drive the app with the tests' own support, and nothing of it is shipped.
      from: { pathNot: ['^tests/', '^scripts/screens', '^bench/'] },
      to: { path: '^tests/' },
    },
    {
      name: 'no-unresolved',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^dist/', '\\.(scss|png|css)$', '/fixtures/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
