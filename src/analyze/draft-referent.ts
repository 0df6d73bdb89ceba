/** Grammatical gender of a person, where a title, noun or given name tells it. */
export type Gender = 'female' | 'male';

/** A referent while mentions are still being added to it. */
export interface DraftReferent {
  /** Order of first mention as the text was read. */
  readonly order: number;
  name: string;
  type: string;
  kind: string | undefined;
  named: boolean;
  plural: boolean;
  headLemma: string;
  readonly modifiers: Set<string>;
  readonly nations: Set<string>;
  unreal: boolean;
  gender: Gender | undefined;
  readonly aliases: Set<string>;
  readonly surfaces: Set<string>;
  readonly mentions: number[];
  /** What tells one happening from another: its places (`n:paris`) and days (`d:friday`). */
  readonly marks: Set<string>;
  /** Possessor and head noun of "France's counterterrorism system", to find it again. */
  owned: string | undefined;
  /** Set when it turned out to be the same as another one. */
  mergedInto: DraftReferent | undefined;
}

/** What a new referent starts from; everything else is empty. */
export type ReferentSeed = Pick<DraftReferent, 'name' | 'type'> & Partial<Omit<DraftReferent, 'order' | 'mergedInto'>>;

/** Makes an empty draft from its seed. */
export const draftReferent = (order: number, seed: ReferentSeed): DraftReferent => ({
  order,
  kind: undefined,
  named: false,
  plural: false,
  headLemma: '',
  modifiers: new Set(),
  nations: new Set(),
  unreal: false,
  gender: undefined,
  aliases: new Set(),
  surfaces: new Set(),
  mentions: [],
  marks: new Set(),
  owned: undefined,
  mergedInto: undefined,
  ...seed,
});

/** True for a happening whose name holds one of its places: "Lima attacks". */
export const isCalledByPlace = ({ name, marks }: DraftReferent): boolean =>
  [...marks].some((mark) => mark.startsWith('n:') && name.toLowerCase().includes(mark.slice(2)));

/** The draft that this one was merged into, or itself. */
export function current(draft: DraftReferent): DraftReferent {
  let at = draft;
  while (at.mergedInto !== undefined) at = at.mergedInto;
  return at;
}

/** Folds `lose` into `keep`, which takes over its mentions, surfaces and whatever it did not know itself. */
export function absorb(keep: DraftReferent, lose: DraftReferent): void {
  for (const surface of lose.surfaces) keep.surfaces.add(surface);
  for (const alias of lose.aliases) keep.aliases.add(alias);
  for (const nation of lose.nations) keep.nations.add(nation);
  for (const mark of lose.marks) keep.marks.add(mark);
  keep.mentions.push(...lose.mentions);
  keep.gender ??= lose.gender;
  keep.kind ??= lose.kind;
  keep.owned ??= lose.owned;
  if (lose.headLemma !== '') keep.modifiers.add(lose.headLemma);
  lose.mergedInto = keep;
}
