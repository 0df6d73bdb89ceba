/** The direction rule of the house: data flows one way, and a stage knows nothing of its neighbours. */
const STAGES = ['language', 'analyze', 'read', 'extract', 'resolve', 'query', 'export', 'store'];
const PURE = ['domain', 'drawing', 'language', 'analyze', 'extract/offline', 'resolve', 'export'];

const room = (name) => `^src/${name}/`;

/** A room may import itself, what is listed, and packages. */
const onlyImports = (name, from, allowed) => ({
  name,
  severity: 'error',
  from: { path: from },
  to: { path: '^(src|viz|test|bench|scripts)/', pathNot: allowed },
});

const domainAndPorts = ['^src/domain/', '^src/ports/'];

/** Which process holds something that only one may. */
const HOLDERS = '^src/(process-mark|lock-file)\\.ts$';

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, path: '^(src|viz/src)/', pathNot: '\\.d\\.ts$' },
      to: {},
    },
    {
      name: 'domain-imports-nothing',
      severity: 'error',
      from: { path: room('domain') },
      to: { pathNot: ['^src/domain/', '(^|/)node_modules/@noble/hashes/'] },
    },
    onlyImports('ports-import-domain', room('ports'), domainAndPorts),
    onlyImports('language-imports-domain', room('language'), ['^src/language/', '^src/domain/']),
    onlyImports('analyze-imports-domain-language', room('analyze'), [
      '^src/analyze/',
      '^src/domain/',
      '^src/language/',
    ]),
    ...STAGES.slice(2).map((stage) =>
      onlyImports(`${stage}-imports-domain-ports`, room(stage), [
        ...domainAndPorts,
        room(stage),
        // Who holds the embedded store.
        ...(stage === 'store' ? [HOLDERS] : []),
        // Pictures look as in the viewer.
        ...(stage === 'export' ? [room('drawing')] : []),
      ]),
    ),
    onlyImports('holders-import-nothing', HOLDERS, [HOLDERS]),
    onlyImports('local-server-imports-domain', room('local-server'), ['^src/(domain|local-server)/', HOLDERS]),
    onlyImports('assets-import-domain', '^src/assets(/|\\.ts$)', ['^src/domain/', '^src/assets/']),
    onlyImports('config-imports-domain', '^src/config\\.ts$', ['^src/domain/']),
    onlyImports('edges-import-the-composition', '^src/(server|cli)/', [
      '^src/(server|cli|query|export|domain|ports|read|local-server)/',
      '^src/store/(open|embedded/lock)\\.ts$',
      '^src/(pipeline|assets|config|lock-file)\\.ts$',
    ]),
    onlyImports('engine-imports-its-stages', '^src/engine\\.ts$', [
      '^src/(domain|ports|language|analyze|extract|assets)/',
    ]),
    onlyImports('library-imports-the-composition', '^src/(api/|index\\.ts$|browser\\.ts$)', [
      '^src/(api|query|export|domain|ports|read|resolve|assets)/',
      '^src/store/(open|memory-graph)\\.ts$',
      '^src/(pipeline|engine|assets)\\.ts$',
    ]),
    onlyImports('workers-import-the-engine', room('workers'), ['^src/(workers|domain)/', '^src/(engine|assets)\\.ts$']),
    onlyImports('server-knows-no-cli', room('server'), ['^src/(?!cli/)']),
    onlyImports('drawing-imports-domain', room('drawing'), ['^src/(drawing|domain)/']),
    onlyImports('viewer-imports-domain-drawing', '^viz/', ['^viz/', '^src/(domain|drawing)/']),
    {
      name: 'nobody-imports-the-pipeline',
      severity: 'error',
      from: { path: STAGES.map(room) },
      to: { path: '^src/pipeline\\.ts$' },
    },
    {
      name: 'neo4j-driver-in-its-room',
      severity: 'error',
      from: { path: '^src/', pathNot: room('store/neo4j') },
      to: { path: 'node_modules/neo4j-driver' },
    },
    {
      name: 'runs-in-a-browser',
      severity: 'error',
      from: { path: [...PURE.map(room), '^src/(assets/|engine\\.ts$)'] },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'product-knows-no-tests',
      severity: 'error',
      from: { path: '^(src|viz/src)/' },
      to: { path: '^(test|bench|scripts)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'] },
  },
};
