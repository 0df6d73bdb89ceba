import type { SourceDocument } from '../domain/document.ts';
import { ClaimgraphError } from '../domain/errors.ts';
import { near } from '../domain/near.ts';
import { COMMON_NAMES, commonName } from './carried/fields.ts';
import { articleFrom, articleOf, givenArticleSchema } from './json-article.ts';
import { parsePublished } from './published.ts';
import { toDocument } from './to-document.ts';

const DATES = ['published', 'modified'] as const;

const KEYS = Object.keys(givenArticleSchema.shape);

/** The key that another may have been meant for: by what tables call it ("date", "body"), else by its letters. */
function meant(key: string): string {
  const common = Object.entries(COMMON_NAMES).find(([, names]) => names.includes(commonName(key)))?.[0];
  return common !== undefined && KEYS.includes(common) ? common : near(key, KEYS, 1)[0]!;
}

const LONGEST_SHOWN = 80;

const shown = (key: string): string => JSON.stringify(key.slice(0, LONGEST_SHOWN));

/** Refuses a key of which nothing would be made, such as a misspelt date. */
function checkKeys(value: unknown, name: string): void {
  const article = articleOf(value);
  if (typeof article !== 'object' || article === null) return;
  const beside = article === value ? undefined : Object.keys(value as object).find((key) => key !== 'doc');
  if (beside !== undefined) {
    const hint = 'Articles are read here. Claims are imported: POST /api/claims, or importClaims.';
    throw new ClaimgraphError('E_INPUT', `${name} has ${shown(beside)} beside its "doc"`, { hint });
  }
  const unknown = Object.keys(article).find((key) => !KEYS.includes(key));
  if (unknown === undefined) return;
  const hint = `Did you mean ${meant(unknown)}? An article has ${KEYS.join(', ')}.`;
  throw new ClaimgraphError('E_INPUT', `${name} has no key ${shown(unknown)}`, { hint });
}

/**
 * Makes a document of a JSON article that has been parsed, as a program or another process hands it in. Unlike in a file, which
 * may hold whatever its maker needs, an unknown key is refused, and so is a date that is none: nobody would see a warning.
 * @throws ClaimgraphError E_INPUT
 */
export const readJsonDocument = (value: unknown, index: number): SourceDocument => {
  const name = `article ${index + 1}`;
  checkKeys(value, name);
  const article = articleFrom(value, name);
  for (const field of DATES) {
    const given = article.found.find((each) => each.field === field)?.value;
    if (given === undefined || parsePublished(given) !== null) continue;
    const hint = 'Write it as 2031-05-06.';
    throw new ClaimgraphError('E_INPUT', `${name}: ${field} ${JSON.stringify(given)} is not a date`, { hint });
  }
  return toDocument(article, name);
};
