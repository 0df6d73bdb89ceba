// What of FollowTheMoney's model is written: https://followthemoney.tech/explorer/ (checked against 3.8.2).

/** The schemata that entities become. */
export type FtmSchema =
  | 'Address'
  | 'Asset'
  | 'Company'
  | 'Event'
  | 'LegalEntity'
  | 'Note'
  | 'Organization'
  | 'Person'
  | 'Project'
  | 'PublicBody'
  | 'Vehicle';

const ORGANIZATIONS: ReadonlySet<FtmSchema> = new Set(['Company', 'Organization', 'PublicBody']);

export const isOrganization = (schema: FtmSchema): boolean => ORGANIZATIONS.has(schema);

/** Those who can act before the law, as the model says. */
export const isLegalEntity = (schema: FtmSchema): boolean =>
  isOrganization(schema) || schema === 'Person' || schema === 'LegalEntity';

const TOPICS: Readonly<Record<string, FtmSchema>> = { vehicle: 'Vehicle', object: 'Asset', programme: 'Project' };

/**
 * The schema of an entity. A topic that is no thing is a note, since the model has no other word for it.
 * @param labels of the ontology @param kind its subtype there
 */
export function schemaOf(labels: readonly string[], kind: unknown, generic: boolean): FtmSchema {
  if (labels.includes('Agency')) return 'PublicBody';
  if (labels.includes('Person')) return 'Person';
  if (labels.includes('Event')) return 'Event';
  if (labels.includes('Place')) return 'Address';
  if (labels.includes('Organization')) return kind === 'company' ? 'Company' : 'Organization';
  if (labels.includes('Group')) return generic ? 'LegalEntity' : 'Organization';
  return typeof kind === 'string' && Object.hasOwn(TOPICS, kind) ? TOPICS[kind]! : 'Note';
}

/** A schema that ties two things, and the names of the properties that it has for a claim. */
export interface FtmEdge {
  readonly schema: 'Directorship' | 'Family' | 'Membership' | 'Payment' | 'UnknownLink';
  readonly source: string;
  readonly target: string;
  /** What the one is to the other. */
  readonly role: string;
  /** Only some can say whether it was asserted or reported. */
  readonly status?: string;
}

interface Rule {
  readonly edge: FtmEdge;
  fits(source: FtmSchema, target: FtmSchema): boolean;
}

const interest = { role: 'role', status: 'status' };

const RULES: Readonly<Record<string, Rule>> = {
  MEMBER_OF: {
    edge: { schema: 'Membership', source: 'member', target: 'organization', ...interest },
    fits: (source, target) => isLegalEntity(source) && isOrganization(target),
  },
  LEADS: {
    edge: { schema: 'Directorship', source: 'director', target: 'organization', ...interest },
    fits: (source, target) => isLegalEntity(source) && isOrganization(target),
  },
  KIN_OF: {
    edge: { schema: 'Family', source: 'person', target: 'relative', role: 'relationship' },
    fits: (source, target) => source === 'Person' && target === 'Person',
  },
  FUNDED: {
    edge: { schema: 'Payment', source: 'payer', target: 'beneficiary', role: 'purpose' },
    fits: (source, target) => isLegalEntity(source) && isLegalEntity(target),
  },
};

const ANY: FtmEdge = { schema: 'UnknownLink', source: 'subject', target: 'object', ...interest };

/** The edge that a claim of a predicate becomes between things of two schemata. */
export function edgeOf(predicate: string, source: FtmSchema, target: FtmSchema): FtmEdge {
  const rule = Object.hasOwn(RULES, predicate) ? RULES[predicate] : undefined;
  return rule?.fits(source, target) ? rule.edge : ANY;
}
