/** A set of lemmas or lower-case word forms. */
export type Words = ReadonlySet<string>;

/** Common nouns by what they denote, by lemma. A noun may stand in several classes; the readers say which wins. */
export interface NounClasses {
  readonly person: Words;
  readonly agency: Words;
  readonly organization: Words;
  readonly group: Words;
  readonly nation: Words;
  readonly place: Words;
  readonly attack: Words;
  readonly event: Words;
  /** What can be sent, received or leaked: report, warning, tip. */
  readonly information: Words;
}

/** Nouns that say what somebody is to somebody else. */
export interface RoleNouns {
  /** With a nation these are one agency: French officials, authorities, investigators. */
  readonly officialdom: Words;
  /** In the plural these are the body that they serve: agents, prosecutors. */
  readonly collective: Words;
  /** Heads of cities and provinces: mayor, governor. */
  readonly placeLeaders: Words;
  /** Heads of nations: president, king, and prime in "prime minister". */
  readonly headsOfState: Words;
  /** "president of X" leads X. */
  readonly lead: Words;
  /** What before a lead title takes the lead away: deputy, former. */
  readonly notLead: Words;
  /** "spokesman of X" belongs to X. */
  readonly member: Words;
  readonly perpetrator: Words;
  /** Those of whom one expects attacks: rebels, militants. */
  readonly armed: Words;
  /** "the mastermind of the attack" planned it. */
  readonly planner: Words;
  readonly suspect: Words;
  readonly victim: Words;
  /** Speaks for others: spokesman, representative. */
  readonly spokesperson: Words;
}

/** Words that carry gender: nouns, kinship words and forms of address. */
export interface GenderedWords {
  readonly female: Words;
  readonly male: Words;
}

/** Words that time phrases are made of, besides the calendar's own. */
export interface TimeWords {
  readonly deictic: Words;
  readonly prepositions: Words;
  readonly modifiers: Words;
  readonly dayParts: Words;
  /** "end of", "summer of": parts of a period. */
  readonly parts: Words;
}

/** English word classes that the analysis and the claim rules share (`ontology/lexicon.json`). */
export interface Lexicon {
  /** Where the lists come from. */
  readonly source: string;
  readonly nouns: NounClasses;
  /** Nouns in -man and -ist that are no people: list, human. */
  readonly notPerson: Words;
  readonly roles: RoleNouns;
  readonly gender: GenderedWords;
  /** Forms of address and ranks before a name, lower case without full stop. */
  readonly titles: Words;
  /** What one attacks with; as a subject it stands for its attack: bomb, rocket. */
  readonly weapons: Words;
  /** Verbs that make an attack of "a plan to …": bomb, kill, hijack. */
  readonly violentVerbs: Words;
  /** Nouns of which an infinitive says what is attempted or planned: plan, plot, bid. */
  readonly intents: Words;
  /** Nouns that a modifier makes an attack: a terrorist *act*, a bombing *operation*. */
  readonly acts: Words;
  /** The modifiers that do so. */
  readonly violentModifiers: Words;
  /** Modifiers of a strike that is a stoppage of work. */
  readonly labourModifiers: Words;
  /** Nouns that add nothing to what they are of: effort, role, handling. */
  readonly lightNouns: Words;
  /** "some of", "dozens of": the noun after "of" is meant. */
  readonly partitives: Words;
  /** Verbs whose clause is attributed to the subject. */
  readonly speechVerbs: Words;
  /** Verbs that find a quotation's speaker: said, added, told. */
  readonly quotationVerbs: Words;
  /** "killed two": a bare number or "others" after these means people. */
  readonly casualtyVerbs: Words;
  /** "identified as", "known as": what follows is the same one. */
  readonly namingVerbs: Words;
  readonly definite: Words;
  readonly indefinite: Words;
  /** Modifiers that mark a happening as planned, possible or another one. */
  readonly unrealModifiers: Words;
  /** Modifiers that do not tell one happening from another: deadly, recent. */
  readonly plainModifiers: Words;
  /** Modifiers that never become part of what a description says: same, latter. */
  readonly emptyModifiers: Words;
  /** Rank words dropped from role groups: senior, top. */
  readonly rankModifiers: Words;
  /** Kind of attack by head noun. */
  readonly attackKinds: Readonly<Record<string, Words>>;
  /** Kind of agency by head noun or modifier. */
  readonly agencyKinds: Readonly<Record<string, Words>>;
  /** Last words of names, or those before "of", by the entity type that they tell: Gazette, Ministry, Valley. */
  readonly nameWords: Readonly<Record<string, Words>>;
  /** Verbs that only people are subject of (`does`), or mostly (`mayDo`), or object (`suffers`), and what people have. */
  readonly humans: { readonly does: Words; readonly mayDo: Words; readonly suffers: Words; readonly has: Words };
  /** What bears a name and is no actor or place: ship, film, virus. */
  readonly namedThings: Words;
  /** "the town of X" is X. */
  readonly settlements: Words;
  /** "a wave of arrests", "a group of smugglers": the noun after "of" says what it is. */
  readonly collections: Words;
  /** Parts of bodies: division, branch, subsidiary. */
  readonly units: Words;
  /** Acronyms that name no body: DNA, GPS. */
  readonly thingAcronyms: Words;
  /** Buildings that their body is called by when it acts: embassy, hospital. */
  readonly premises: Words;
  /** Verbs whose object is spoken to or told what to do: inform, urge. */
  readonly addressVerbs: Words;
  /** Verbs whose object, an embassy say, is the building: storm, evacuate. */
  readonly buildingVerbs: Words;
  /** Last or inner words of a name that make it a place: airport, street. */
  readonly placeNameWords: Words;
  /** Words that make even what looks like a person's name a site: base, airport. */
  readonly sitePlaceWords: Words;
  /** First words of place names that hold a given name: San, Port. */
  readonly placeNamePrefixes: Words;
  /** "the group", "the agency": description nouns and the types of named referents that they take up. */
  readonly anaphors: Readonly<Record<string, Words>>;
  readonly timeWords: TimeWords;
  /** Function words by language (BCP 47), English under `en`; what of them names hold ("de la") is listed under `names`. */
  readonly languages: Readonly<Record<string, Words>>;
  /** Words that the repair of glued words may cut off. */
  readonly functionWords: Words;
  /** Words of text that is not the article: comments, share, subscribe. */
  readonly boilerplate: Words;
}
