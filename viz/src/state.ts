/** What is chosen: one claim, one entity, or one story (named by the warning that it tells of). */
export interface Selection {
  readonly kind: 'claim' | 'entity' | 'story';
  readonly id: string;
}

/** Everything that a shared link restores. */
export interface ViewState {
  readonly selection: Selection | null;
  readonly hiddenTypes: readonly string[];
  readonly hiddenPredicates: readonly string[];
  readonly search: string;
  /** The article that is read when the selection names none. */
  readonly document: string | null;
  readonly view: 'graph' | 'list';
}

export const INITIAL_STATE: ViewState = {
  selection: null,
  hiddenTypes: [],
  hiddenPredicates: [],
  search: '',
  document: null,
  view: 'graph',
};

const KINDS = ['claim', 'entity', 'story'] as const;

function selectionFrom(parameters: URLSearchParams): Selection | null {
  for (const kind of KINDS) {
    const id = parameters.get(kind);
    if (id) return { kind, id };
  }
  return null;
}

/** Reads the state off a URL's hash; what it does not say, or says wrongly, is as at the start. */
export function parseState(hash: string): ViewState {
  const parameters = new URLSearchParams(hash.replace(/^#/, ''));
  const list = (key: string): string[] => [...new Set((parameters.get(key) ?? '').split(',').filter(Boolean))].sort();
  return {
    selection: selectionFrom(parameters),
    hiddenTypes: list('hide-types'),
    hiddenPredicates: list('hide-claims'),
    search: parameters.get('q') ?? '',
    document: parameters.get('article'),
    view: parameters.get('view') === 'list' ? 'list' : 'graph',
  };
}

/** Writes the state as a URL's hash, leaving out what is as at the start; `''` for the start itself. */
export function formatState({ selection, hiddenTypes, hiddenPredicates, search, document, view }: ViewState): string {
  const parameters = new URLSearchParams();
  if (selection !== null) parameters.set(selection.kind, selection.id);
  if (hiddenTypes.length > 0) parameters.set('hide-types', [...hiddenTypes].sort().join(','));
  if (hiddenPredicates.length > 0) parameters.set('hide-claims', [...hiddenPredicates].sort().join(','));
  if (search !== '') parameters.set('q', search);
  if (document !== null) parameters.set('article', document);
  if (view === 'list') parameters.set('view', view);
  const text = parameters.toString();
  return text === '' ? '' : `#${text}`;
}
