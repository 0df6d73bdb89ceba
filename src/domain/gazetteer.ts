/** A country and the words that mean it. */
export interface Country {
  readonly name: string;
  /** Adjectives and the people's name, singular. */
  readonly demonyms: readonly string[];
  readonly aliases: readonly string[];
  readonly capital?: string;
}

/** A well-known body, armed group, medium or company. */
export interface KnownBody {
  readonly name: string;
  /** Entity type of the ontology. */
  readonly type: string;
  readonly kind?: string;
  readonly aliases: readonly string[];
  /** Country it belongs to. */
  readonly nation?: string;
}

/** A happening that is called by its date or a fixed name. */
export interface KnownEvent {
  readonly name: string;
  readonly type: string;
  readonly aliases: readonly string[];
  /** ISO date of its (first) day. */
  readonly from: string;
  readonly to: string;
}

/** World knowledge about names (`ontology/gazetteer.json`). */
export interface Gazetteer {
  /** Where it comes from. */
  readonly source: string;
  readonly countries: readonly Country[];
  readonly bodies: readonly KnownBody[];
  readonly events: readonly KnownEvent[];
  /** Cities, provinces and regions that a name finder often takes for people or bodies. */
  readonly places: readonly string[];
  readonly givenNames: { readonly female: readonly string[]; readonly male: readonly string[] };
}
