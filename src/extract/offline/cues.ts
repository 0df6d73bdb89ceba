import type { AdjectiveFrame, Frames, LightNoun, NounFrame, PhraseFrame, VerbFrame } from '../../domain/frames.ts';
import type { Lexicon } from '../../domain/lexicon.ts';

/** The frames, indexed by the word that triggers them. */
export interface Cues {
  readonly verbs: ReadonlyMap<string, readonly VerbFrame[]>;
  readonly nouns: ReadonlyMap<string, readonly NounFrame[]>;
  /** Frames of any noun whose referent has the type. */
  readonly referents: ReadonlyMap<string, readonly NounFrame[]>;
  readonly lightNouns: ReadonlyMap<string, LightNoun>;
  readonly adjectives: ReadonlyMap<string, readonly AdjectiveFrame[]>;
  /** By preposition and noun: "in custody". */
  readonly phrases: ReadonlyMap<string, readonly PhraseFrame[]>;
  readonly lexicon: Lexicon;
  /** A word class of the frames by name. @throws RangeError when the data lacks it. */
  words(name: string): ReadonlySet<string>;
}

function index<F>(frames: readonly F[], keys: (frame: F) => readonly string[]): Map<string, F[]> {
  const map = new Map<string, F[]>();
  for (const frame of frames)
    for (const key of keys(frame)) {
      const list = map.get(key);
      if (list) list.push(frame);
      else map.set(key, [frame]);
    }
  return map;
}

/** Indexes the frame data once, for many documents. */
export function compileCues(frames: Frames, lexicon: Lexicon): Cues {
  const classes = new Map(Object.entries(frames.words).map(([name, list]) => [name, new Set(list)]));
  return {
    verbs: index(frames.verbs, (frame) => frame.lemmas),
    nouns: index(frames.nouns, (frame) => frame.lemmas ?? []),
    referents: index(frames.nouns, (frame) => frame.referentTypes ?? []),
    lightNouns: new Map(frames.lightNouns.flatMap((noun) => noun.lemmas.map((lemma) => [lemma, noun] as const))),
    adjectives: index(frames.adjectives, (frame) => frame.words),
    phrases: index(frames.phrases, (frame) => frame.phrases),
    lexicon,
    words: (name) => {
      const found = classes.get(name);
      if (found === undefined) throw new RangeError(`the frames have no word class ${JSON.stringify(name)}`);
      return found;
    },
  };
}
