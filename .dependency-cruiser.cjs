/** Who may know whom (docs/architecture.md). A room may import itself, `language`, and what its rule allows. */
const rooms = [
  'language',
  'domain',
  'catalogue',
  'opendata',
  'demonstration',
  'counts',
  'disclosure',
  'publication',
  'charts',
  'word',
  'letter',
  'reports',
  'server',
  'cli',
];

const room = (name) => `^src/${name}/`;
const others = (name, allowed) =>
  rooms
    .filter((other) => other !== name && other !== 'language' && !allowed.includes(other))
    .map(room)
    .concat(name === 'web' ? [] : ['^web/']);

const may = (name, allowed) => ({
  name: `${name}-knows-only-${allowed.join('-') || 'itself'}`,
  severity: 'error',
  from: { path: name === 'web' ? '^web/' : room(name) },
  to: { path: others(name, allowed) },
});

module.exports = {
  forbidden: [
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphan',
      severity: 'error',
      from: { orphan: true, path: '^(src|web)/', pathNot: '(\\.d\\.ts$|^web/public/)' },
      to: {},
    },
    {
      name: 'language-knows-nobody',
      severity: 'error',
      from: { path: room('language') },
      to: { path: others('language', []) },
    },
    may('domain', []),
    may('catalogue', ['domain']),
    may('opendata', ['domain', 'catalogue']),
    may('demonstration', ['domain', 'catalogue', 'opendata', 'disclosure']),
    may('counts', ['domain', 'catalogue', 'opendata', 'disclosure', 'publication']),
    may('disclosure', ['domain', 'publication']),
    may('publication', ['domain']),
    may('charts', ['domain']),
    may('word', ['domain', 'charts']),
    may('letter', ['domain', 'charts', 'word']),
    may('reports', ['domain', 'publication', 'charts', 'word']),
    may('server', ['domain', 'publication', 'reports']),
    may('web', ['domain', 'charts', 'letter']),
    {
      name: 'confidential-counts-stay-behind',
      comment: 'No path, however long, from what the public reaches to confidential counts.',
      severity: 'error',
      from: { path: '^(src/(server|reports|charts|word|letter|publication)|web)/' },
      to: { path: '^src/(counts|disclosure|demonstration|claims)/', reachable: true },
    },
    {
      name: 'domain-is-pure',
      comment: 'The browser runs it: no Node API.',
      severity: 'error',
      from: { path: '^src/(language|domain|charts|word|letter)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'product-does-not-import-tests',
      severity: 'error',
      from: { path: '^(src|web)/' },
      to: { path: '^(tests|bench)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
    },
  },
};
