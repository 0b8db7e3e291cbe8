/** Every arrow of the architecture (docs/architecture.md), each with its reason. `npm run arrows` checks them. */
const DRIVERS = '^node_modules/(neo4j-driver|neo4j-driver-core|@grafeo-db)(/|$)'
const EFFECTS =
  '^(node:)?(fs|fs/promises|http|https|http2|net|tls|dgram|dns|child_process|cluster|worker_threads|process|os|readline|timers|timers/promises)$'
/** Started by name, by a bundler or by a test runner; no module imports them. */
const ENTRIES = [
  '^server/cli\\.ts$',
  '^server/store/query-reader\\.ts$',
  '^server/extract/process\\.ts$',
  '^web/main\\.tsx?$',
  '\\.(test|bench|config|d|worker)\\.ts$',
]

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'import-is-pure',
      comment:
        'Reading a document is a pure function: it runs the same in a server, a test and a browser, so it knows none of them.',
      severity: 'error',
      from: { path: '^import/' },
      to: { path: '^(server|web|cypher)/' },
    },
    {
      name: 'import-has-no-effects',
      comment: 'A reader that cannot open files, sockets or processes cannot be talked into it by a hostile document.',
      severity: 'error',
      from: { path: '^import/' },
      to: { path: EFFECTS, dependencyTypes: ['core'] },
    },
    {
      name: 'packed-files-are-read-apart',
      comment:
        'A hostile PDF, Word or Excel file takes any time and memory, so nothing but the process that may be killed for it parses one.',
      severity: 'error',
      from: {
        path: '^(import|server|web)/',
        pathNot: '^(import/read/(binary\\.ts|docx\\.ts|pdf/|xlsx/)|server/extract/process\\.ts$)',
      },
      to: {
        path: '^(import/read/(binary\\.ts|docx\\.ts|pdf/|xlsx/)|node_modules/(pdfjs-dist|mammoth|read-excel-file|fflate)/)',
      },
    },
    {
      name: 'stages-meet-in-types',
      comment:
        'Read, recognise and normalise each take one stage type and return the next. A stage that calls another is a shortcut back on the road.',
      severity: 'error',
      from: { path: '^import/(read|recognise|normalise)/' },
      to: { path: '^import/(read|recognise|normalise)/', pathNot: '^import/$1/' },
    },
    {
      name: 'stages-do-not-know-the-road',
      comment: 'Only import/index.ts puts the stages together, so that the whole story of reading stays on one page.',
      severity: 'error',
      from: { path: '^import/.+/' },
      to: { path: '^import/index\\.ts$' },
    },
    {
      name: 'vocabulary-is-data',
      comment: 'Words know nothing of how they are used; otherwise adding a word could change a stage.',
      severity: 'error',
      from: { path: '^import/vocabulary/' },
      to: { path: '^import/', pathNot: '^import/vocabulary/' },
    },
    {
      name: 'web-sees-only-the-contract',
      comment: 'The page and the server change apart as long as the contract holds; the page has no other way into the program.',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^(server|import|cypher)/', pathNot: '^server/api/contract\\.ts$' },
    },
    {
      name: 'web-takes-types-only',
      comment:
        'The contract is built with zod; a value import would ship the validator, and perhaps more of the server, to the browser.',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^server/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'server-does-not-know-the-page',
      comment: 'The server serves the built page as files; it never runs the page.',
      severity: 'error',
      from: { path: '^server/' },
      to: { path: '^web/' },
    },
    {
      name: 'only-the-store-knows-databases',
      comment: 'Two engines stay exchangeable behind one small interface only while nobody else can reach either.',
      severity: 'error',
      from: { path: '^(import|server|web|test|bench)/', pathNot: '^(server/store|test/store|test/neo4j|bench)/' },
      to: { path: DRIVERS },
    },
    {
      name: 'only-the-diagram-knows-cytoscape',
      comment: 'The drawing library can be replaced in one folder, and its size is paid for in one lazily loaded part.',
      severity: 'error',
      from: { path: '^(import|server|web|test|bench)/', pathNot: '^web/diagram/' },
      to: { path: '^node_modules/cytoscape' },
    },
    {
      name: 'only-the-api-knows-express',
      comment: 'Questions, exports and stores are used by the command line too; they know nothing of requests.',
      severity: 'error',
      from: { path: '^(import|server|web)/', pathNot: '^server/(api/|commands/serve)' },
      to: { path: '^node_modules/(@types/)?express(/|$)', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'only-commands-know-the-terminal',
      comment: 'What is asked on the command line is also asked through the API; parsing arguments belongs to the shell alone.',
      severity: 'error',
      from: { path: '^(import|server|web)/', pathNot: '^server/(commands/|cli\\.ts$)' },
      to: { path: '^node_modules/commander(/|$)' },
    },
    {
      name: 'only-fetch-reaches-out',
      comment:
        'Every address is checked in one folder before anything connects to it; a second way out would be one without the check. server/serve.ts listens, and asks nobody.',
      severity: 'error',
      from: { path: '^(import|server|web)/', pathNot: '^server/(fetch/|serve\\.ts$)' },
      to: {
        path: '^(node:)?(http|https|http2|net|tls|dns|dns/promises|dgram)$',
        dependencyTypes: ['core'],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'fetch-does-not-know-who-asks',
      comment: 'Fetching is the same for every command; what may be reached is told to it, never looked up in the program.',
      severity: 'error',
      from: { path: '^server/fetch/' },
      to: { path: '^(import|web|cypher|server)/', pathNot: '^server/fetch/' },
    },
    {
      name: 'store-is-below-everything',
      comment: 'A store answers queries; it does not know what they are for.',
      severity: 'error',
      from: { path: '^server/store/' },
      to: { path: '^server/(api|commands|export)/' },
    },
    {
      name: 'export-draws-what-it-is-given',
      comment: 'A diagram is a pure function of an answer, so that a golden file can prove it; it fetches nothing itself.',
      severity: 'error',
      from: { path: '^server/export/' },
      to: { path: '^server/(store|commands|api)/', pathNot: '^server/api/contract\\.ts$' },
    },
    {
      name: 'answers-do-not-know-who-asks',
      comment: 'The same answer goes to the API, the command line and the picture; it is put together from the graph alone.',
      severity: 'error',
      from: { path: '^server/answers/' },
      to: { path: '^server/(api|commands)/', pathNot: '^server/api/(version-)?contract\\.ts$' },
    },
    {
      name: 'nothing-calls-the-commands',
      comment: 'Commands are the outermost ring: they call the program, the program never calls them.',
      severity: 'error',
      from: { path: '^(import|server|web)/', pathNot: '^server/(commands/|cli\\.ts$)' },
      to: { path: '^server/(commands/|cli\\.ts$)' },
    },
    {
      name: 'nothing-imports-tests',
      comment:
        'What tests need lives with the tests; the program must build without them. The bench borrows the browser the tests start.',
      severity: 'error',
      from: { path: '^(import|server|web|bench)/' },
      to: { path: '^test/', pathNot: '^test/web/browser\\.ts$' },
    },
    {
      name: 'nothing-imports-the-bench',
      comment: 'Measuring is not part of the program.',
      severity: 'error',
      from: { path: '^(import|server|web|test)/' },
      to: { path: '^bench/' },
    },
    {
      name: 'run-time-packages-are-dependencies',
      comment:
        'The server is built with its packages outside; one that is installed for development only is missing where Vart is installed.',
      severity: 'error',
      from: { path: '^(import|server)/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-cycles',
      comment: 'Files that need each other to run are one file, or lack a third that both need.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'A file that nobody imports and that imports nothing is left over, or was never connected.',
      severity: 'error',
      from: { orphan: true, pathNot: ['^test/', '^bench/', ...ENTRIES] },
      to: {},
    },
    {
      name: 'everything-resolves',
      comment: 'An import that cannot be found was not checked against any rule.',
      severity: 'error',
      from: { path: '^(import|server|web)/' },
      to: { couldNotResolve: true, pathNot: '^(vite|virtual:)' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: '^node_modules' },
    exclude: { path: '^(dist|docs|examples)/' },
    detectProcessBuiltinModuleCalls: true,
    skipAnalysisNotInRules: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
}
