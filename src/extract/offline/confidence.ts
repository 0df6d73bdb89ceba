import type { Finding } from './draft.ts';
import { isVerbal } from './tree.ts';

/** How often a rule of each family is right on news, by the project's own reading of examples: 0–1. */
const PRIORS: Readonly<Record<string, number>> = {
  verb: 0.75,
  light: 0.7,
  noun: 0.6,
  adjective: 0.65,
  structure: 0.7,
  perpetrator: 0.55,
  refusal: 0.65,
  threat: 0.65,
  silence: 0.6,
  inferred: 0.5,
};

/** Predicates that stand in for a more exact one: believed less. */
const VAGUE = new Set(['SAID', 'RELATED_TO', 'KNEW', 'LOCATED_IN', 'IDENTIFIED']);

/** What each doubtful circumstance leaves of the belief. */
const FACTORS = { pronoun: 0.9, missing: 0.85, vague: 0.85, nominal: 0.95 };

const family = (rule: string): string => rule.slice(0, rule.indexOf(':'));

/**
 * Confidence in an extraction, 0–1: the prior of the rule's family times a factor for every doubtful circumstance
 * (an argument given by a pronoun, a missing argument, a vague predicate, a noun as trigger).
 */
export function confidenceOf(finding: Finding): number {
  const sides = [finding.subject, finding.object];
  let belief = PRIORS[family(finding.rule)] ?? 0.5;
  for (const side of sides) {
    if (side === null) belief *= FACTORS.missing;
    else if (side.token.pos === 'PRON') belief *= FACTORS.pronoun;
  }
  if (VAGUE.has(finding.predicate)) belief *= FACTORS.vague;
  if (!isVerbal(finding.trigger)) belief *= FACTORS.nominal;
  return Math.round(belief * 100) / 100;
}
