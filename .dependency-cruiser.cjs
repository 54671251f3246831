/**
 * The import rules of ARCHITECTURE.md, as one table: folder of src -> what of ours it may import.
 * `core` alone stands for everything in it; `BASE` for the core's own words.
 */
const BASE = ['core/words'];
const EVERYTHING = [''];

const MAY_IMPORT = {
  'core/words': [],
  'core/verification': [...BASE, 'core/registry'],
  'core/registry': [...BASE],
  'core/settings-sheets': [...BASE, 'core/registry'],
  'core/linkage': [...BASE, 'core/registry'],
  'core/rules': [...BASE, 'core/registry', 'core/linkage'],
  'core/steering': [...BASE, 'core/registry', 'core/rules', 'core/evaluation', 'core/report'],
  'core/fixes': [...BASE, 'core/registry', 'core/rules'],
  'core/seal': [...BASE, 'core/verification', 'core/registry', 'core/rules', 'core/report'],
  'core/marks': [...BASE, 'core/registry', 'core/rules'],
  'core/merge': [...BASE, 'core/registry', 'core/linkage', 'core/report', 'core/rules'],
  'core/scoring': [...BASE, 'core/registry', 'core/evaluation', 'core/results', 'core/report', 'locales'],
  'core/templates': [...BASE, 'core/registry', 'core/report', 'locales'],
  'core/returns': [...BASE, 'core/registry', 'core/linkage', 'core/rules', 'locales'],
  'core/coverage': [...BASE, 'core/registry', 'core/linkage'],
  'core/proposals': [...BASE, 'core/registry', 'core/linkage', 'core/coverage'],
  'core/answers': [...BASE, 'core/registry', 'core/linkage', 'core/coverage', 'core/results', 'core/report'],
  'core/years': [...BASE, 'core/registry', 'core/linkage', 'core/coverage', 'core/fixes'],
  'core/evaluation': [...BASE, 'core/registry', 'core/linkage', 'core/coverage'],
  'core/results': [
    ...BASE,
    'core/registry',
    'core/settings-sheets',
    'core/linkage',
    'core/rules',
    'core/coverage',
    'core/evaluation',
    'core/returns',
    'core/years',
    'locales',
  ],
  core: ['locales'],
  locales: ['core'],
  excel: ['core', 'locales'],
  ledger: ['core', 'locales', 'excel', 'version.ts'],
  taskpane: ['core', 'locales', 'ledger', 'version.ts', 'sha256.ts'],
  // Files are read in the engine's own thread.
  'taskpane/engine.worker.ts': ['core', 'submissions', 'taskpane/engine', 'sha256.ts'],
  'taskpane/index.tsx': ['core', 'locales', 'ledger', 'excel', 'taskpane', 'version.ts'],
  // The ribbon's page puts its parts together itself, and its engine runs in the pane's kind of thread.
  commands: ['core', 'locales', 'ledger', 'excel', 'taskpane/engine'],
  help: ['core', 'locales'],
  xlsx: [],
  submissions: ['core', 'xlsx'],
  host: ['xlsx'],
  sample: ['core/registry'],
  preview: EVERYTHING,
  cli: EVERYTHING,
};

/** Schemas, how Chinese is pronounced, flows of least cost. */
const CORE_LIBRARIES = ['node_modules/zod/', 'node_modules/pinyin-pro/', 'node_modules/@algorithm\\.ts/'];

/** Besides its index, a folder may be entered here: code for Node alone, a thread's first file. */
const DOORS = ['host/(?:node|browser)-client\\.ts', 'taskpane/engine\\.worker\\.ts'];

const escape = (path) => path.replaceAll('.', '\\.');
/** A file as it is, a folder with all that lies in it. */
const under = (path) => (/\.tsx?$/.test(path) ? `^src/${escape(path)}$` : `^src/${path}${path && '/'}`);

const layers = Object.entries(MAY_IMPORT).map(([layer, allowed]) => ({
  name: `${layer} imports only ${allowed.join(', ') || 'itself'}`,
  severity: 'error',
  from: { path: under(layer), pathNot: more(layer) },
  to: { path: '^src/', pathNot: [layer, ...allowed].map(under) },
}));

/** Parts of a layer that have a line of their own in the table. */
function more(layer) {
  return Object.keys(MAY_IMPORT)
    .filter((other) => other !== layer && other.startsWith(`${layer}/`))
    .map(under);
}

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...layers,
    {
      name: 'every folder has a line in the table',
      severity: 'error',
      from: { path: '^src/[^/]+/', pathNot: Object.keys(MAY_IMPORT).map(under) },
      to: {},
    },
    {
      name: 'other folders import only the index',
      severity: 'error',
      from: { path: '^src/((?:core/)?[^/]+)/' },
      to: {
        path: '^src/(?:core/)?[^/]+/',
        pathNot: [
          '^src/$1/',
          '^src/core/[^/]+\\.ts$',
          '^src/core/words/',
          '/index\\.tsx?$',
          ...DOORS.map((door) => `^src/${door}$`),
        ],
      },
    },
    {
      name: 'the core imports its own folders by their index',
      severity: 'error',
      from: { path: '^src/core/[^/]+\\.ts$' },
      to: { path: '^src/core/[^/]+/', pathNot: '/index\\.ts$' },
    },
    {
      name: 'the core is pure: of libraries only those that compute and nothing else',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { dependencyTypesNot: ['local', 'type-only', 'type-import'], pathNot: CORE_LIBRARIES },
    },
    {
      name: 'the grid stays in the browser workbook',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/preview/' },
      to: { path: 'node_modules/@univerjs/' },
    },
    {
      name: 'what ships depends on nothing that is only for development',
      severity: 'error',
      from: { path: '^src/(?:core|locales|xlsx|submissions|excel|ledger|taskpane|commands)/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    { name: 'no circles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'everything resolves', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default'],
    },
  },
};
