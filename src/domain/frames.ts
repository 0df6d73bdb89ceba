import type { Polarity } from './modality.ts';

/**
 * Where an argument stands relative to its cue:
 * `subject`, `object`, `recipient` (indirect object) — logical ones, voice undone; `clause` — what the complement
 * clause is about; `infinitive` — the object of an infinitive below; `possessor`, `compound`, `self` — for nouns;
 * `governor` — the subject of the verb above a noun; `none` — may stay unstated; any other word is a preposition,
 * and `object.for` reads the preposition that hangs on the object (`as.of`, `complement.of` likewise).
 */
export type Role = string;

/** What a verb, in one of its uses, says. The first role that is filled gives the argument. */
export interface VerbFrame {
  readonly lemmas: readonly string[];
  readonly predicate: string;
  /** Default `["subject"]`. */
  readonly subject?: readonly Role[];
  /** Default `["object"]`. */
  readonly object?: readonly Role[];
  /** All that are filled are collected. */
  readonly about?: readonly Role[];
  readonly subjectTypes?: readonly string[];
  readonly objectTypes?: readonly string[];
  /** Words of which one must stand as particle, adverb or preposition: "tip *off*". */
  readonly particle?: readonly string[];
  /** Lemmas of which the grammatical object must be one: "claim *responsibility*". */
  readonly nouns?: readonly string[];
  /** Words of which one must complement the verb: "find *guilty*". */
  readonly complement?: readonly string[];
  /** Roles of which one must be filled for this use. */
  readonly requires?: readonly Role[];
  /** Roles of which none may be filled: "A and B *met*", nobody else. */
  readonly lacks?: readonly Role[];
  /** Head lemmas that the object must not have. */
  readonly notObjects?: readonly string[];
  /** `denied`: this use only where the verb is denied: "did not *heed*". */
  readonly when?: 'denied';
  /** What the words themselves say, whatever stands around them: "withheld from" is negative, "paid no heed" ignored. */
  readonly polarity?: Polarity;
  readonly mode?: string;
  /** What the subject is to the object: "spouse". */
  readonly role?: string;
  /** What it says is a suspicion: "was *attributed* to". */
  readonly doubtful?: boolean;
}

/** What a noun says by itself: "a *warning* from X to Y", "the *arrest* of X". */
export interface NounFrame {
  readonly lemmas?: readonly string[];
  /** Instead of lemmas: any noun whose referent has one of these types. */
  readonly referentTypes?: readonly string[];
  /** Nouns of such referents that say it of somebody else: "his *murder*" is not by him. */
  readonly notLemmas?: readonly string[];
  readonly predicate: string;
  readonly subject: readonly Role[];
  readonly object: readonly Role[];
  readonly about?: readonly Role[];
  readonly subjectTypes?: readonly string[];
  readonly objectTypes?: readonly string[];
  /** Nouns that are no such object: the *road* in "an attack on the road". */
  readonly notObjects?: readonly string[];
  /** The word denies it: "*ignorance* of". */
  readonly negative?: boolean;
  /** Says what somebody is to somebody else, whatever the verb around it: "a *cousin* of". */
  readonly structural?: boolean;
  readonly mode?: string;
  /** The noun itself is the claim's role: "the *father* of". */
  readonly asRole?: boolean;
}

/** A noun that carries the meaning below a light verb: "issued a *warning* to". */
export interface LightNoun {
  readonly lemmas: readonly string[];
  readonly predicate: string;
  readonly object: readonly Role[];
  readonly about?: readonly Role[];
  /** Both sides must be stated. */
  readonly both?: boolean;
}

/** An adjective or adverb that says something with its complement: "*aware* of", "*behind* the attack". */
export interface AdjectiveFrame {
  readonly words: readonly string[];
  readonly predicate: string;
  readonly object: readonly string[];
  /** Default: actors. */
  readonly subjectTypes?: readonly string[];
  readonly objectTypes?: readonly string[];
  /** The word denies it: "*unaware* of". */
  readonly negative?: boolean;
  /** The complement is the subject: "known *to* the police". */
  readonly inverted?: boolean;
  readonly mode?: string;
  readonly role?: string;
}

/**
 * A preposition with its noun that says something of what it hangs on: "*in custody*", "*under orders* from".
 * Roles besides those of nouns: `holder` is whom the phrase is said of, `keeper` who brought that about, `doer` the
 * subject of the clause, `deed` the happening that the clause tells.
 */
export interface PhraseFrame {
  /** Preposition and lemma of the noun, with its compound where that matters: "on watch list". */
  readonly phrases: readonly string[];
  /** Lemmas of which the verb above must be one. */
  readonly verbs?: readonly string[];
  readonly predicate: string;
  readonly subject: readonly Role[];
  readonly object: readonly Role[];
  readonly about?: readonly Role[];
  readonly subjectTypes?: readonly string[];
  readonly objectTypes?: readonly string[];
  /** The phrase denies it: "*in the dark* about". */
  readonly negative?: boolean;
  readonly mode?: string;
}

/** Word classes of the rules, by name; see `ontology/frames.json` for what each is for. */
export type WordClasses = Readonly<Record<string, readonly string[]>>;

/** The cues of the offline extractor as data: `ontology/frames.json`. */
export interface Frames {
  readonly version: string;
  readonly verbs: readonly VerbFrame[];
  readonly nouns: readonly NounFrame[];
  readonly lightNouns: readonly LightNoun[];
  readonly adjectives: readonly AdjectiveFrame[];
  readonly phrases: readonly PhraseFrame[];
  readonly words: WordClasses;
}
