/** Every English word of the interface that is not the graph's own. */
export const strings = {
  title: 'claimgraph',
  unnamed: 'Somebody unnamed',
  searchLabel: 'Search people, agencies, attacks',
  searchHint: 'Search, or press /',
  noHits: 'Nothing by that name.',
  stories: 'Stories',
  storiesIntro: 'Warnings that went unanswered or were ignored.',
  noStories: 'No warning here is said to have gone unanswered.',
  storiesFailed: 'The stories could not be read.',
  all: 'all',
  none: 'none',
  legend: 'How to read it',
  classes: {
    warned: 'warned, told',
    ignored: 'ignored, botched, evaded',
    stopped: 'stopped, arrested, freed',
    attack: 'attacked, planned, helped',
    said: 'said, asked, knew',
    other: 'ties, the rest',
  },
  lines: {
    solid: 'article says so',
    dashed: 'somebody it quotes says so',
    dotted: 'possible, planned, feared',
    negated: '✕ did not happen',
  },
  widthLegend: 'thicker: surer extraction',
  views: {
    graph: 'Graph',
    list: 'List',
    table: 'Table',
    contradictions: 'Contradictions',
    console: 'Cypher',
  },
  commands: {
    undo: 'Undo',
    redo: 'Redo',
    search: 'Search',
    clear: 'Clear the selection',
    fit: 'Fit the drawing to the window',
    graph: 'Show the graph',
    list: 'Show the claims as a list',
    console: 'Ask in Cypher',
    cypher: 'Show the Cypher behind the view',
  },
  fit: 'Fit',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  showAll: 'Show everything',
  allHidden: 'The filters hide everything.',
  empty: 'There is nothing in this store yet.',
  emptyHint: 'Read an article with "claimgraph ingest", then reload this page.',
  failed: 'The graph could not be read.',
  retry: 'Try again',
  loading: 'Reading the graph…',
  noWebgl: 'This browser draws no WebGL, so here are the claims as a list.',
  graphLabel: 'Graph of claims. The list view says the same in words.',
  pickSomething: 'Choose a story, a line or a circle; or click an underlined passage.',
  articles: 'Articles',
  article: 'Article',
  noArticle: 'The article could not be read.',
  openSource: 'Open the source',
  close: 'Clear the selection',
  when: 'When',
  where: 'Where',
  about: 'About',
  saysWho: 'Says who',
  itself: 'the article itself',
  howSure: 'How sure',
  confidence: 'Extraction',
  rule: 'Rule',
  count: 'Number',
  role: 'Role',
  inference: { explicit: '', structural: 'read off a name or title', implicit: 'implied by silence' },
  contradicts: 'Contradicted by',
  claimsOf: 'What is said',
  noClaims: 'No claim to show.',
  alsoKnown: 'Also',
  followed: 'Then:',
  later: 'later',
  linkedAttack: {
    'the warning is about it': 'the attack warned of',
    'the person warned of carried it out': 'carried out by the person warned of',
    'the event warned of': 'the event warned of',
    'main attack of the article': 'the main attack of the article',
  },
} as const;

/** A number and what it counts. */
export const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** "17 entities · 19 claims · 1 article" */
export const summary = (entities: number, claims: number, documents: number): string =>
  [plural(entities, 'entity', 'entities'), plural(claims, 'claim'), plural(documents, 'article')].join(' · ');

/** Words of the Cypher behind the views, and of the console. */
export const cypherStrings = {
  show: 'Show Cypher',
  hide: 'Hide Cypher',
  viewIntro: 'This query gives what is shown, with the filters as they are.',
  query: 'Query',
  parameters: 'Parameters (JSON)',
  copy: 'Copy for Neo4j Browser',
  copied: 'Copied.',
  copyFailed: 'The browser does not let the page copy. Select the text instead.',
  toConsole: 'Open in console',
  console: 'Cypher console',
  library: 'Questions',
  findQuestion: 'Find a question',
  noQuestion: 'No question says that.',
  libraryFailed: 'The questions could not be read.',
  run: 'Run',
  runHint: 'Ctrl+Enter runs it. It can only read.',
  cancel: 'Cancel',
  running: 'Running…',
  cancelled: 'Cancelled.',
  notRun: 'Not run yet.',
  noParameters: 'The parameters are not a JSON object.',
  failed: 'The query could not be run.',
  noRows: 'No rows.',
  truncated: 'The server left some out: there is more than this.',
  showInGraph: 'Show in graph',
  nothingToShow: 'It holds no claim and no entity of the graph.',
  answer: 'Answer',
  nothing: '—',
  clearMarked: 'Clear',
} as const;

/** "12 rows in 40 ms" */
export const rowsWords = (rows: number, milliseconds: number): string =>
  `${plural(rows, 'row')} in ${Math.round(milliseconds)} ms`;

/** "Show 40 more rows" */
export const moreRows = (rows: number): string => `Show ${plural(rows, 'more row')}`;

/** "Marked: 3 claims · 2 entities, 1 of them hidden by filters" */
export const markedWords = (claims: number, entities: number, hidden: number): string =>
  `Marked: ${plural(claims, 'claim')} · ${plural(entities, 'entity', 'entities')}${hidden === 0 ? '' : `, ${hidden} hidden by filters`}`;

/** Words of the filters. */
export const filterStrings = {
  filters: 'Filters',
  active: 'Filters that are on',
  resetAll: 'Show all',
  takeOff: 'Take off:',
  facets: {
    type: 'Who and what',
    predicate: 'What was done',
    class: 'Kind of act',
    line: 'How certain',
    source: 'Published by',
    voice: 'Who vouches',
  },
  voices: { article: 'the article itself', named: 'somebody named', unnamed: 'somebody unnamed' },
  onlyThis: 'only',
  find: 'Find in',
  noneFound: 'None by that name.',
  moreRows: (count: number) => `${count} more: find them by name.`,
  shownOf: (shown: number, all: number) => `${shown} of ${all}`,
  only: 'only',
  without: 'without',
  nothing: 'nothing',
  andMore: (count: number) => `and ${count} more`,
  confidence: 'Extraction confidence',
  atLeast: (percent: number) => (percent === 0 ? 'any' : `at least ${percent} %`),
  atLeastSure: (percent: number) => `Extraction at least ${percent} % sure`,
  below: (count: number) => `${plural(count, 'claim')} below`,
  onlySays: (name: string) => `Only what ${name} says`,
  putAway: (names: string) => `Put away: ${names}`,
  near: (names: string, steps: number) => `Within ${plural(steps, 'step')} of ${names}`,
  brings: 'What brings claims back:',
  togetherHide: 'No single one does; they hide everything together.',
  back: (count: number) => `${plural(count, 'claim')} back`,
} as const;

/** Words of the timeline. */
export const timelineStrings = {
  since: (start: string) => `from ${start}`,
  until: (end: string) => `until ${end}`,
  noUndated: 'without undated claims',
} as const;
