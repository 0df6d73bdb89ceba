import { ClaimgraphError } from '../../domain/errors.ts';
import { dayWords } from '../../domain/time-words.ts';
import { textIn, webAddressIn } from '../claim-facts.ts';
import type { ArticleHead, ClaimRecord } from '../claim-records.ts';
import type { ExportContent } from '../format.ts';
import { correctionWords } from './correction-words.ts';
import { opposedIn, type Side } from './opposed.ts';
import { titleOf } from './title.ts';
import { type ToldClaim, told } from './told-claim.ts';

/** An article that a dossier quotes. */
export interface Source {
  readonly title: string;
  /** "Velden Courier, 20 May 2031"; '' where neither is known. */
  readonly origin: string;
  /** An address of the web; null where there is none. */
  readonly href: string | null;
  /** Numbers of its quotes. */
  readonly numbers: readonly number[];
}

/** One side of a contradiction. */
export interface OpposedClaim extends ToldClaim {
  /** How many other articles give its number: "the same number in 3 more articles"; '' where none does. */
  readonly alike: string;
}

/** What is known of somebody or of a story, to be read from top to bottom. */
export interface Dossier {
  readonly title: string;
  /** How much there is, and of which time. */
  readonly summary: string;
  /** Claims in the order in which it happened, by year; those without a date last. */
  readonly years: readonly { readonly heading: string; readonly claims: readonly ToldClaim[] }[];
  readonly contradictions: readonly (readonly [OpposedClaim, OpposedClaim])[];
  /** What people corrected, in words. */
  readonly corrections: readonly string[];
  readonly sources: readonly Source[];
}

/** More than anybody reads, and little enough to hold in memory, as putting claims in order needs. */
const MOST_CLAIMS = 20_000;

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const LAST = '\uffff';

const startOf = ({ properties }: ClaimRecord): string =>
  textIn(properties, 'timeStart') ?? textIn(properties, 'timeEnd') ?? LAST;

/** In the order in which it happened, then in which it was published and is read. */
function inOrder(a: ClaimRecord, b: ClaimRecord): number {
  const published = ({ article }: ClaimRecord): string => textIn(article.properties, 'published') ?? LAST;
  const position = ({ properties }: ClaimRecord): number => Number(properties['quoteStart'] ?? 0);
  return (
    byText(startOf(a), startOf(b)) ||
    byText(published(a), published(b)) ||
    byText(a.article.id, b.article.id) ||
    position(a) - position(b) ||
    byText(a.id, b.id)
  );
}

async function claimsOf({ records }: ExportContent): Promise<readonly ClaimRecord[]> {
  const claims: ClaimRecord[] = [];
  for await (const record of records()) if ('claim' in record) claims.push(record.claim);
  if (claims.length <= MOST_CLAIMS) return claims.sort(inOrder);
  const hint = 'Choose whom or what it is to be about, or take csv or xlsx.';
  throw new ClaimgraphError('E_INPUT', `a dossier tells ${MOST_CLAIMS} claims at most`, { hint });
}

/** Claims with the numbers of their quotes: the same words of an article have one number. */
function numbered(claims: readonly ClaimRecord[]): ReadonlyMap<string, ToldClaim> {
  const numbers = new Map<string, number>();
  return new Map(
    claims.map((claim) => {
      const place = JSON.stringify([claim.article.id, claim.properties['quoteStart'], claim.properties['quote']]);
      const number = numbers.get(place) ?? numbers.size + 1;
      numbers.set(place, number);
      return [claim.id, told(claim, number)];
    }),
  );
}

function yearsOf(all: Iterable<ToldClaim>): Dossier['years'] {
  const years = new Map<string, ToldClaim[]>();
  for (const claim of all) {
    const heading = claim.day === null ? 'Undated' : claim.day.slice(0, 4);
    const year = years.get(heading);
    if (year === undefined) years.set(heading, [claim]);
    else year.push(claim);
  }
  return [...years].map(([heading, claims]) => ({ heading, claims }));
}

function sourceOf({ id, properties }: ArticleHead, numbers: readonly number[]): Source {
  const published = textIn(properties, 'published');
  const origin = [textIn(properties, 'publisher'), published && dayWords(published)].filter(Boolean).join(', ');
  const href = webAddressIn(properties, 'url') ?? null;
  return { title: textIn(properties, 'title') ?? id, origin, href, numbers };
}

function sourcesOf(claims: readonly ClaimRecord[], all: ReadonlyMap<string, ToldClaim>): readonly Source[] {
  const articles = new Map<string, { readonly article: ArticleHead; readonly numbers: Set<number> }>();
  for (const { id, article } of claims) {
    const source = articles.get(article.id) ?? { article, numbers: new Set<number>() };
    articles.set(article.id, source);
    source.numbers.add(all.get(id)!.number);
  }
  return [...articles.values()].map(({ article, numbers }) =>
    sourceOf(
      article,
      [...numbers].sort((a, b) => a - b),
    ),
  );
}

const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** From when to when, no finer than the first and the last claim are dated. */
function spanOf(all: readonly ToldClaim[]): string {
  const dated = all.filter(({ day }) => day !== null).map(({ when }) => when);
  return [...new Set([dated[0], dated.at(-1)])].filter(Boolean).join(' – ');
}

function summaryOf(claims: readonly ClaimRecord[], all: readonly ToldClaim[], sources: number): string {
  const parties = claims.flatMap(({ subject, object, about }) => [subject, object, ...about]);
  const names = new Set(parties.flatMap((party) => (party === null ? [] : [party.id])));
  const counts = [
    counted(claims.length, 'claim'),
    counted(names.size, 'entity', 'entities'),
    counted(sources, 'article'),
  ];
  return [...counts, spanOf(all)].filter((part) => part !== '').join(' · ');
}

/**
 * What is told of a part of a graph as a dossier.
 * @throws ClaimgraphError E_INPUT for more claims than a dossier tells
 */
export async function dossierOf(content: ExportContent): Promise<Dossier> {
  const claims = await claimsOf(content);
  const all = numbered(claims);
  const names = new Map(
    claims.flatMap(({ subject, object, about, speaker }) =>
      [subject, object, speaker, ...about].flatMap((one) => (one === null ? [] : [[one.id, one.name] as const])),
    ),
  );
  const claimWords = (id: string): string | null => {
    const claim = all.get(id);
    return claim === undefined ? null : `[${claim.number}] ${claim.sentence}`;
  };
  const opposed = ({ claim, alike }: Side): OpposedClaim => ({
    ...all.get(claim.id)!,
    alike: alike === 0 ? '' : `the same number in ${counted(alike, 'more article')}`,
  });
  const corrections: string[] = [];
  for await (const correction of content.corrections())
    corrections.push(correctionWords(correction, { entity: (id) => names.get(id) ?? id, claim: claimWords }));
  const sources = sourcesOf(claims, all);
  return {
    title: titleOf(claims),
    summary: summaryOf(claims, [...all.values()], sources.length),
    years: yearsOf(all.values()),
    contradictions: opposedIn(claims).map(([a, b]) => [opposed(a), opposed(b)]),
    corrections,
    sources,
  };
}
