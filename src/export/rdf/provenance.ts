import type { ClaimRecord, EntityHead } from '../claim-records.ts';
import { type CompactIri, iriOf, nodeOf, type RdfNode } from './node.ts';
import { partOf } from './quotation.ts';

/** Names that are remembered. Whatever is told again beyond that says nothing new: a graph is a set of statements. */
const REMEMBERED = 10_000;

/** Extractors and rules are told where they are first met, and only named from then on. */
export class Agents {
  readonly #told = new Set<CompactIri>();

  #node(prefix: string, name: string, type: string): RdfNode {
    const id = iriOf(prefix, name);
    if (this.#told.has(id)) return { id };
    if (this.#told.size >= REMEMBERED) this.#told.clear();
    this.#told.add(id);
    return nodeOf(id, [type], { label: name });
  }

  /** The extraction that a claim came out of: an activity of an extractor, which followed a rule. */
  extractionOf({ id, article, properties }: ClaimRecord): RdfNode {
    const agent = this.#node('extractor', String(properties['extractor'] ?? 'unknown'), 'prov:SoftwareAgent');
    const rule = properties['rule'];
    const hadPlan = typeof rule === 'string' ? this.#node('rule', rule, 'prov:Plan') : null;
    return nodeOf(partOf(id, 'extraction'), ['prov:Activity'], {
      used: iriOf('article', article.id),
      wasAssociatedWith: agent.id,
      qualifiedAssociation: nodeOf(partOf(id, 'association'), ['prov:Association'], { agent, hadPlan }),
    });
  }
}

/** What somebody is to the claims that are attributed to them. */
const ROLES = {
  speaker: 'Vouches for the claim: the innermost speaker that the text names.',
  relay: 'Passed the claim on: "told the Northern Wire".',
  publisher: 'Published the article, which tells the claim in its own voice.',
} as const;

export const roleNodes = (): readonly RdfNode[] =>
  Object.entries(ROLES).map(([role, comment]) => nodeOf(`cg:${role}`, ['prov:Role'], { label: role, comment }));

/** Who vouches for a claim and who relayed it: `order` counts from the innermost relay outwards. */
export function attributionsOf({ id, speaker, publisher, via }: ClaimRecord): readonly RdfNode[] {
  const attribution = (role: keyof typeof ROLES, who: EntityHead, order: number | null = null): RdfNode => {
    const kind = order === null ? role : `${role}-${order}`;
    const said = { agent: iriOf('entity', who.id), hadRole: `cg:${role}`, order };
    return nodeOf(partOf(id, kind), ['prov:Attribution'], said);
  };
  const voice = speaker ?? publisher;
  const first = voice === null ? [] : [attribution(speaker === null ? 'publisher' : 'speaker', voice)];
  return [...first, ...via.map((relay, order) => attribution('relay', relay, order))];
}
