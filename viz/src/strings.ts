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
    palette: 'Find a command, or anything else',
    help: 'Keys and gestures',
    share: 'Copy a link to this view',
    theme: 'Colours: next of system, light, dark',
  },
  fit: 'Fit',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  showAll: 'Show everything',
  allHidden: 'The filters hide everything.',
  empty: 'There is nothing in this store yet.',
  emptyHint: 'Read an article with "claimgraph ingest", then reload this page.',
  failed: 'The graph could not be read.',
  noPart: 'This part of the page could not be loaded.',
  noServer: 'The server does not answer.',
  noServerHint: 'Is claimgraph still running? What is drawn stays; nothing is lost.',
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

/** Words of large drawings. */
export const crowdStrings = {
  crowded: (shown: number) => `${shown.toLocaleString('en')} shown: labels appear when you zoom in or filter.`,
  arranging: 'Arranging…',
} as const;

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

/** Words of the header, of searching, the palette, the help, and of narrow pages. */
export const findingStrings = {
  finding: 'Stories and filters',
  hiddenByFilters: 'hidden at the moment',
  search: {
    entities: 'People, agencies, attacks',
    claims: 'Claims, by their quotes',
    reading: 'Still reading…',
    clear: 'Clear the search',
  },
  changes: {
    undo: 'Undo',
    redo: 'Redo',
    nothingToUndo: 'Nothing to undo',
    nothingToRedo: 'Nothing to redo',
    hide: 'hide',
    show: 'show',
    several: (count: number): string => `${count} of them`,
    filters: 'change several filters',
    pin: 'pin',
    unpin: 'unpin',
    move: 'move what is pinned',
    choose: 'choose',
    clear: 'clear the selection',
    story: 'choose a story',
    view: 'view:',
    search: 'search for',
    searchEmptied: 'empty the search',
    says: 'only what is said by',
    saysAnybody: 'whoever says it',
    path: 'path',
    pathClosed: 'leave the path',
    focus: 'focus on',
    focusLeft: 'leave the focus',
    parts: {
      marked: 'mark an answer',
      from: 'change the dates',
      to: 'change the dates',
      undated: 'change the dates',
      confidence: 'change how sure',
      grouped: 'group',
      layout: 'change the layout',
      document: 'open another article',
      sort: 'sort the table',
      listBy: 'order the list',
    },
  },
  share: {
    label: 'Copy link',
    copied: 'Link copied. It opens exactly this view.',
    byHand: 'Copy this address:',
  },
  theme: {
    label: 'Colours',
    system: 'as the system',
    light: 'light',
    dark: 'dark',
  },
  more: 'More',
  palette: {
    short: 'Commands',
    label: 'Find a command, or anything else',
    hint: 'Type a command, a name, a quote, a question…',
    recent: 'Used lately',
    commands: 'Commands',
    stories: 'Stories',
    questions: 'Questions',
    nothing: 'Nothing by that name.',
  },
  help: {
    short: 'Help',
    title: 'Keys and gestures',
    keys: 'Keys',
    gestures: 'In the drawing',
    close: 'Close',
    gestureList: [
      ['Click a circle or a line', 'choose it; its quotes are marked in the article'],
      ['Click the background', 'clear the selection'],
      ['Click an underlined passage', 'choose its claim; again for the next one it holds'],
      ['Drag the background', 'move the drawing'],
      ['Wheel or pinch', 'zoom'],
    ],
  },
  sheet: {
    label: 'Claim and article',
    closed: 'closed',
    half: 'half open',
    full: 'full height',
  },
} as const;

/** Words of the stories and of who says so. */
export const storyStrings = {
  patterns: {
    missed_warnings: 'Missed warnings',
    stopped_then_released: 'Stopped, then let go',
    unanswered_requests: 'Requests without an answer',
    contradictions: 'Contradictions',
    accused_and_denied: 'Accused and denied',
    one_unnamed_source: 'On one unnamed source',
  },
  asking: 'asking…',
  failed: 'This question got no answer:',
  askAgain: 'Ask again',
  notFound: 'Nothing of the kind is told here.',
  cut: 'There are more; the answer was cut.',
  loading: 'Looking for the story…',
  gone: 'This story is not told here any more.',
  more: (count: number): string => `${count} more`,
  fewer: 'Show fewer',
  about: 'about',
  by: 'by',
  released: 'Released',
  refused: 'Refused or ignored.',
  noAnswer: 'No answer is told.',
  replies: { DENIED: 'Denied', ADMITTED: 'Admitted' },
  noReply: 'No reply is told.',
  onlySource: (name: string): string => `Only ${name} said so.`,
  but: 'But:',
} as const;

/** Words of who says so. */
export const saysWhoStrings = {
  heading: 'Who says how much',
  intro: 'Claims that each says, relays or publishes. Choose one to see only those.',
  onlyWhat: (name: string) => `Only what ${name} says`,
  unnamed: 'unnamed',
  ownVoice: '(in its own voice)',
  voices: { article: 'article', named: '', unnamed: 'unnamed' },
} as const;
