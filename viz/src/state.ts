import type { CameraPlace } from './render/camera-target.ts';
import { type Codec, choice, type Fields, flag, list, number, optional, pair, text } from './state-codecs.ts';
import type { ClaimClass, LineStyle } from './style.ts';

/** What is chosen: one claim, one entity, or one story (named by its question and the claim that it starts from). */
export interface Selection {
  readonly kind: 'claim' | 'entity' | 'story';
  readonly id: string;
}

/** Only what lies within so many steps of these entities. */
export interface Focus {
  readonly entities: readonly string[];
  /** 1 or more. */
  readonly steps: number;
}

/** An entity that was put somewhere by hand, in the coordinates of the layout. */
export interface Pin {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

export const VIEWS = ['graph', 'list', 'table', 'contradictions', 'console'] as const;
export type View = (typeof VIEWS)[number];
export const LAYOUTS = ['force', 'circle', 'time', 'types'] as const;
export const THEMES = ['system', 'light', 'dark'] as const;
export type LayoutName = (typeof LAYOUTS)[number];

/** Everything that a shared link restores. Dates are ISO days; what is hidden is named, so that what is new is shown. */
export interface ViewState {
  readonly selection: Selection | null;
  readonly hiddenTypes: readonly string[];
  readonly hiddenPredicates: readonly string[];
  readonly hiddenClasses: readonly ClaimClass[];
  readonly hiddenLines: readonly LineStyle[];
  readonly hiddenSources: readonly string[];
  readonly hiddenVoices: readonly string[];
  /** The least confidence that is shown, 0–1. */
  readonly confidence: number;
  readonly from: string | null;
  readonly to: string | null;
  /** Whether claims without a date are shown beside a range of dates. */
  readonly undated: boolean;
  /** The days that the time axis is zoomed to. */
  readonly axis: readonly [from: string, to: string] | null;
  /** The two claims between which time is measured. */
  readonly ruler: readonly [from: string, to: string] | null;
  /** Only what this one says or relays or publishes, by name. */
  readonly says: string | null;
  /** Entities put away. */
  readonly hidden: readonly string[];
  readonly focus: Focus | null;
  /** The two ends of a path that is shown; the second is null while it is still to be chosen. */
  readonly path: readonly [from: string, to: string | null] | null;
  readonly pinned: readonly Pin[];
  /** Entity types that are drawn as one node each. */
  readonly grouped: readonly string[];
  readonly layout: LayoutName;
  readonly search: string;
  /** The article that is read when the selection names none. */
  readonly document: string | null;
  readonly view: View;
  /** Column that the table is sorted by, with `-` before it for the other way round; '' for as it comes. */
  readonly sort: string;
  readonly listBy: 'month' | 'article';
  /** Claims and entities that stand out while nothing is selected: what an answer of the console held. */
  readonly marked: readonly string[];
  readonly theme: (typeof THEMES)[number];
  /** What stands in the console: a query and its parameters as JSON. */
  readonly cypher: string;
  readonly parameters: string;
  /** Where the drawing is seen from; null where nobody moved the camera. */
  readonly camera: CameraPlace | null;
}

const SELECTED = ['claim', 'entity', 'story'] as const;

const selection: Codec<Selection | null> = {
  otherwise: null,
  read: (parameters) => {
    for (const kind of SELECTED) {
      const id = parameters.get(kind);
      if (id) return { kind, id };
    }
    return null;
  },
  write: (parameters, selected) => {
    if (selected !== null) parameters.set(selected.kind, selected.id);
  },
};

const focus: Codec<Focus | null> = {
  otherwise: null,
  read: (parameters) => {
    const entities = list('focus').read(parameters);
    const steps = Math.round(number('steps', 1, [1, 9]).read(parameters));
    return entities.length === 0 ? null : { entities, steps };
  },
  write: (parameters, value) => {
    if (value === null) return;
    list('focus').write(parameters, value.entities);
    number('steps', 1, [1, 9]).write(parameters, value.steps);
  },
};

const path: Codec<ViewState['path']> = {
  otherwise: null,
  read: (parameters) => {
    const [from, to] = [parameters.get('path-from'), parameters.get('path-to')];
    return from ? [from, to || null] : null;
  },
  write: (parameters, ends) => {
    if (ends === null) return;
    parameters.set('path-from', ends[0]);
    if (ends[1] !== null) parameters.set('path-to', ends[1]);
  },
};

const pinned: Codec<readonly Pin[]> = {
  otherwise: [],
  read: (parameters) =>
    list('pins')
      .read(parameters)
      .flatMap((pin) => {
        const parts = /^(.+)~(-?\d+(?:\.\d+)?)~(-?\d+(?:\.\d+)?)$/s.exec(pin);
        return parts === null ? [] : [{ id: parts[1]!, x: Number(parts[2]), y: Number(parts[3]) }];
      }),
  write: (parameters, pins) =>
    list('pins').write(
      parameters,
      pins.map(({ id, x, y }) => `${id}~${x.toFixed(1)}~${y.toFixed(1)}`),
    ),
};

/** Ten times the whole drawing: what is further away shows nothing of it. */
const FURTHEST = 10;
const COORDINATE = String.raw`-?\d+(?:\.\d+)?`;
const CAMERA = new RegExp(`^(${COORDINATE})_(${COORDINATE})_(${COORDINATE})$`);

/** Three numbers with `_` between them, which a URL need not escape. */
const camera: Codec<CameraPlace | null> = {
  otherwise: null,
  read: (parameters) => {
    const parts = CAMERA.exec(parameters.get('camera') ?? '');
    if (parts === null) return null;
    const [x, y, ratio] = parts.slice(1).map(Number) as [number, number, number];
    const isNear = Math.max(Math.abs(x), Math.abs(y), ratio) <= FURTHEST;
    return isNear && ratio > 0 ? { x, y, ratio } : null;
  },
  write: (parameters, place) => {
    if (place !== null) parameters.set('camera', `${place.x}_${place.y}_${place.ratio}`);
  },
};

const ISO_DAY = /^\d{4}-\d\d-\d\d$/;

/** How each part of the state is written in a URL. */
const FIELDS: Fields<ViewState> = {
  selection,
  hiddenTypes: list('hide-types'),
  hiddenPredicates: list('hide-claims'),
  hiddenClasses: list('hide-classes'),
  hiddenLines: list('hide-lines'),
  hiddenSources: list('hide-sources'),
  hiddenVoices: list('hide-voices'),
  confidence: number('sure', 0, [0, 1]),
  from: optional('from', ISO_DAY),
  to: optional('to', ISO_DAY),
  undated: flag('undated', true),
  axis: pair('axis', ISO_DAY),
  ruler: pair('ruler'),
  says: optional('says'),
  hidden: list('away'),
  focus,
  path,
  pinned,
  grouped: list('group'),
  layout: choice('layout', LAYOUTS),
  search: text('q'),
  document: optional('article'),
  view: choice('view', VIEWS),
  sort: text('sort'),
  listBy: choice('by', ['month', 'article']),
  marked: list('marked'),
  theme: choice('theme', THEMES),
  cypher: text('cypher'),
  parameters: text('params'),
  camera,
};

const NAMES = Object.keys(FIELDS) as readonly (keyof ViewState)[];

/** A state of which every part is made by a function of its name. */
const stateOf = (part: (name: keyof ViewState) => unknown): ViewState =>
  Object.fromEntries(NAMES.map((name) => [name, part(name)])) as unknown as ViewState;

export const INITIAL_STATE: ViewState = stateOf((name) => FIELDS[name].otherwise);

/** Reads the state off a URL's hash; what it does not say, or says wrongly, is as at the start. */
export function parseState(hash: string): ViewState {
  const parameters = new URLSearchParams(hash.replace(/^#/, ''));
  return stateOf((name) => FIELDS[name].read(parameters));
}

/** Writes the state as a URL's hash, leaving out what is as at the start; `''` for the start itself. */
export function formatState(state: ViewState): string {
  const parameters = new URLSearchParams();
  for (const name of NAMES) (FIELDS[name] as Codec<unknown>).write(parameters, state[name]);
  const written = parameters.toString();
  return written === '' ? '' : `#${written}`;
}

/**
 * A link within the page to another state. It names no camera: what is chosen by it comes into view as when it is chosen
 * by hand.
 */
export const linkTo = (state: ViewState, part: Partial<ViewState>): string =>
  formatState({ ...state, camera: null, ...part });
