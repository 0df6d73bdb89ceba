/**
 * Every English word of the interface that is not the graph's own, but for the legend's. One file, however long, so that
 * whoever translates it has nothing else to read.
 */
import { CLASS_WORDS, LINE_WORDS, WIDTH_WORDS } from '../../src/drawing/words.ts';

export const strings = {
  title: 'claimgraph',
  unnamed: 'Somebody unnamed',
  searchLabel: 'Search people, agencies, attacks',
  searchHint: { keys: 'Search, or press /', touch: 'Search' },
  noHits: 'Nothing by that name.',
  stories: 'Stories',
  all: 'all',
  none: 'none',
  legend: 'How to read it',
  // A legend says the same wherever it stands, also in pictures that other programs make.
  classes: CLASS_WORDS,
  lines: LINE_WORDS,
  widthLegend: WIDTH_WORDS,
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
    previousClaim: 'Previous claim of the article',
    nextClaim: 'Next claim of the article',
    table: 'Show the claims as a table',
    contradictions: 'Show the contradictions',
    console: 'Ask in Cypher',
    cypher: 'Show the Cypher behind the view',
    palette: 'Find a command, or anything else',
    help: 'Keys and gestures',
    share: 'Copy a link to this view',
    selection: 'Copy what is shown as a selection',
    theme: 'Colours: next of system, light, dark',
    expand: 'Show the neighbours of what is chosen',
    hide: 'Put what is chosen away',
    pin: 'Pin what is chosen, or leave it to the layout again',
    focus: 'Show only what is tied to what is chosen',
    path: 'Find a path from what is chosen',
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

/** Words of loading. */
export const loadingStrings = {
  soFar: (claims: number, of: number) => `${claims.toLocaleString('en')} of ${of.toLocaleString('en')} claims`,
} as const;

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
  runHint: { keys: 'Ctrl+Enter runs it. It can only read.', touch: 'It can only read.' },
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
  title: 'Timeline',
  noDates: 'No claim and no article here has a date.',
  noRange: 'all dates',
  zoom: 'Zoom to range',
  whole: 'Whole time',
  allDates: 'All dates',
  alsoUndated: 'also undated',
  marks: 'Claims by date. Arrow keys go from one to the next.',
  bins: 'Numbers of claims by date. Arrow keys go from one to the next, Enter narrows to it.',
  bin: (when: string, count: number) => `${when}: ${plural(count, 'claim')}`,
  published: (count: number, one: string) => (count === 1 ? `Published: ${one}` : `${count} articles published`),
  handles: { start: 'Earliest date', end: 'Latest date' },
  measure: 'Measure time between',
  measureFrom: 'Measure from',
  measureTo: 'Measure to',
  endMeasure: 'Stop measuring',
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
    namesake: (article: string, others: number, claims: number): string =>
      `${article}${others === 0 ? '' : ` and ${plural(others, 'more article')}`} · ${plural(claims, 'claim')}`,
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
      axis: 'zoom the timeline',
      ruler: 'measure the time between',
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
    system: 'system colours',
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
      ['Click a circle twice', 'bring back what was put away beside it, or widen a focus'],
      ['Click it with the other button, or hold a finger on it', 'all that can be done with it'],
      ['Drag a circle', 'move it and pin it there'],
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
  onlySource: (name: string): string => `Only source: ${name}.`,
  alsoPrinted: (articles: number, publishers: string): string =>
    `The same in ${plural(articles, 'more article')} (${publishers}), together one witness`,
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
  itself: 'the article itself',
  via: 'via',
} as const;

/** Words of the list, the table and the ledger of contradictions. */
export const twinStrings = {
  columns: {
    when: 'When',
    who: 'Who',
    what: 'What',
    whom: 'Whom',
    says: 'Says who',
    sure: 'How sure',
    confidence: 'Confidence',
    source: 'Source',
  },
  table: 'Claims as a table',
  tableHint: 'Arrow keys go from row to row, Enter chooses.',
  copyCsv: 'Copy as CSV',
  copied: (rows: number): string => `Copied ${plural(rows, 'row')}.`,
  copyFailed: 'The browser does not let the page copy.',
  undated: 'Without a date',
  groupBy: 'Grouped by',
  groups: { month: 'Month', article: 'Article' },
  moreClaims: (count: number): string => `Show ${count} more`,
  ledger: 'Contradictions',
  ledgerIntro: 'Two accounts that cannot both hold, side by side.',
  ledgerOnly: (shown: number, all: number): string => `${shown} of ${all}; the filters hide the rest.`,
  noContradiction: 'No two claims here contradict each other.',
  allHidden: 'The filters hide all contradictions.',
  ledgerPartly: 'Contradictions between articles could not be looked for:',
  looking: 'Looking for contradictions between articles…',
  differ: 'They differ in',
  differences: {
    polarity: 'whether it happened',
    number: 'the number',
    date: 'the date',
    place: 'the place',
    statement: 'what they say',
  },
  laterMore: 'The later article says more.',
  laterFewer: 'The later article says fewer.',
  sameNumber: (articles: number, papers: readonly string[], andMore: boolean): string =>
    `The same number in ${plural(articles, 'more article')} (${papers.join(', ')}${andMore ? ', …' : ''}).`,
  contradicted: 'contradicted',
  sideBySide: 'See them side by side',
} as const;

/** Words of what can be done with the drawing. */
export const arrangeStrings = {
  actions: (name: string) => `Actions for ${name}`,
  expand: 'Show its neighbours',
  hide: 'Put away',
  pin: 'Pin here',
  unpin: 'Unpin',
  focus: (steps: number) => `Only within ${plural(steps, 'step')}`,
  pathFrom: 'Path to…',
  group: (type: string) => `Draw every ${type} as one`,
  ungroup: (type: string) => `Draw each ${type} again`,
  drawnAsOne: 'Drawn as one',
  layout: 'Layout',
  layouts: { force: 'By ties', circle: 'In a circle', time: 'By time', types: 'By type' },
  choosePathEnd: (name: string) => `Path from ${name}: choose where it leads.`,
  path: (from: string, to: string) => `Path from ${from} to ${to}`,
  noPath: 'Nothing that is shown ties them.',
  steps: (count: number) => plural(count, 'step'),
  closePath: 'Close the path',
  walk: 'Arrow keys walk to what lies next, Page Up and Page Down go by the number of claims.',
  claims: (count: number) => plural(count, 'claim'),
  times: (who: string, verb: string, count: number) =>
    `${who} ${verb} it${count === 1 ? '' : count === 2 ? ' twice' : ` ${count} times`}`,
} as const;

/** Words of taking a view away, and of the file that was taken. */
export const takeAwayStrings = {
  label: 'Take away',
  picture: 'What is seen',
  png: 'Picture (PNG)',
  svg: 'Drawing (SVG)',
  page: 'Page that opens anywhere (HTML)',
  data: (claims: number) => `The ${plural(claims, 'claim')} shown, as data`,
  formats: {
    markdown: 'Dossier to read (Markdown)',
    csv: 'Table of claims (CSV)',
    xlsx: 'Workbook (XLSX)',
    gexf: 'For Gephi (GEXF)',
    graphml: 'For yEd and NetworkX (GraphML)',
    dot: 'For Graphviz (DOT)',
    json: 'For graphology (JSON)',
    cypher: 'Cypher script',
    ndjson: 'For claimgraph, lossless (NDJSON)',
  },
  selection: {
    label: 'Copy as selection',
    copied: 'Copied. "claimgraph export --select" takes these claims by it.',
    byHand: 'Copy this selection:',
  },
  working: 'Writing…',
  saved: (name: string) => `Saved as ${name}`,
  failed: (why: string) => `Nothing was saved: ${why}`,
  noDrawing: 'this browser has no drawing to take',
  noPicture: 'the picture is too large for this browser',
  nothingShown: 'nothing is shown',
  drawn: (day: string) => `taken on ${day} with claimgraph`,
  andMore: (count: number) => `and ${count} more`,
  copy: (day: string) => `Copy of ${day}`,
  copyHint: 'This page holds what was shown when it was taken, and asks nobody. Cypher needs the program.',
  offline: 'This is a copy, which has nobody to ask.',
  offlineHint: 'Open the store itself with "claimgraph view".',
} as const;

/** Words of what people corrected. */
export const correctionStrings = {
  label: 'Corrections',
  confirmed: 'Confirmed',
  rejected: 'Rejected',
  amended: 'Amended',
  parts: {
    subject: 'who',
    predicate: 'what',
    object: 'whom',
    attributedTo: 'says who',
    polarity: 'whether it happened',
    modality: 'how sure',
    time: 'when',
  },
  merged: (from: string): string => `${from} was taken for the same`,
  renamed: (name: string): string => `Named ${name}`,
  retyped: (type: string): string => `Made a ${type}`,
  parted: (document: string): string => `Told apart in ${document}`,
  by: 'by',
  on: 'on',
  rejectedFold: (count: number): string => `Rejected (${count})`,
  rejectedIntro: 'People found that the articles do not say this. It is not in the graph.',
  rejectedFailed: 'The rejected claims could not be read.',
  failed: 'What people corrected could not be read.',
} as const;

/** Other texts of an article: editions of one story, and what its page said at other times. */
export const printStrings = {
  editions: (count: number): string => `One of ${count} printings of one story, which count as one witness`,
  version: (version: number, of: number): string => `Version ${version} of ${of} of this page`,
  undated: (version: number): string => `version ${version}`,
  unnamed: 'no publisher',
  comparing: 'Comparing the versions…',
  sameClaims: 'All versions tell the same.',
  step: (versions: string): string => `What changed from version ${versions}`,
  changes: {
    'only the older': 'No more told:',
    'only the newer': 'New:',
    count: 'Another number:',
    date: 'Another date:',
    attribution: 'Somebody else says so:',
    certainty: 'More or less sure:',
  },
};
