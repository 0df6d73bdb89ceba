import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Gold } from './kit.ts';

/** Where the articles lie that were written and annotated for this project; their README tells the format. */
const FOLDER = fileURLToPath(new URL('../articles', import.meta.url));

/** One annotated entity or claim, as the kit's scorer reads it. */
type Annotation = Record<string, unknown> & { readonly id: string };

/** A claim told where it is wrong in its file. */
const fault = (file: string, what: string): Error => new Error(`${basename(file)}: ${what}`);

const slug = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

function entityOf(file: string, text: string, line: string): [string, Annotation] {
  const parts = /^(\w+)\s+([A-Z]\w+)(?::([\w-]+))?(\*)?\s+(.+)$/.exec(line);
  if (!parts) throw fault(file, `no entity: ${line}`);
  const [, key, type, kind, generic, list] = parts as unknown as [string, string, string, string?, string?, string?];
  const names = list!.split('|').map((name) => name.trim().replace(/^"|"$/g, ''));
  const mentions = names.filter((name) => text.toLowerCase().includes(name.toLowerCase()));
  if (mentions.length === 0) throw fault(file, `the text names nothing like ${line}`);
  const entity = { type, name: names[0], aliases: [], mentions, ...(kind ? { kind } : {}) };
  const id = `${type.toLowerCase()}:${slug(names[0]!)}~${key}`;
  return [key, { id, ...entity, ...(generic ? { generic: true } : {}) }];
}

const MODALITIES = new Set(['asserted', 'reported', 'possible', 'future', 'counterfactual']);

/** Reads one flag of a claim: "not", "about e5,e6", "time 2016-11-01..2016-11-30 in November". */
function flagOf(flag: string, idOf: (key: string) => string | null): Record<string, unknown> {
  const [name, ...words] = flag.split(/\s+/) as [string, ...string[]];
  const ids = words.join('').split(',');
  if (MODALITIES.has(name)) return { modality: name };
  if (name === 'about' || name === 'via') return { [name]: ids.map(idOf) };
  if (name === 'not') return { polarity: 'negated' };
  if (name === 'by') return { attributedTo: idOf(ids[0]!) };
  if (name === 'place') return { place: idOf(ids[0]!) };
  if (name === 'count') return { count: Number(words[0]) };
  if (name === 'optional') return { optional: true };
  if (name === 'structural' || name === 'implicit') return { inference: name };
  const [start, end] = (words[0] ?? '').split('..');
  if (name !== 'time' || end === undefined) throw new Error(`no flag: ${flag}`);
  return { time: { text: words.slice(1).join(' '), start: start || null, end: end || null } };
}

function claimOf(file: string, text: string, line: string, entities: ReadonlyMap<string, Annotation>, number: number) {
  const parts = /^([A-Z_]+)\s+(\w+)\s*->\s*(\w+)\s*;\s*(?:(.*?)\s*;\s*)?"(.+)"$/.exec(line);
  if (!parts) throw fault(file, `no claim: ${line}`);
  const [, predicate, subject, object, flags, quote] = parts as unknown as [
    string,
    string,
    string,
    string,
    string?,
    string?,
  ];
  const idOf = (key: string): string | null => {
    if (key === '_') return null;
    const entity = entities.get(key);
    if (!entity) throw fault(file, `no entity ${key}: ${line}`);
    return entity.id;
  };
  if (!text.includes(quote!)) throw fault(file, `the text has no “${quote}”`);
  const read = Object.assign(
    {},
    ...(flags ?? '')
      .split(';')
      .map((flag) => flag.trim())
      .filter(Boolean)
      .map((flag) => flagOf(flag, idOf)),
  );
  const plain = { about: [], time: null, place: null, polarity: 'affirmed', attributedTo: null };
  const modality = read.attributedTo ? 'reported' : 'asserted';
  return {
    id: `c${number}`,
    subject: idOf(subject),
    predicate,
    object: idOf(object),
    ...plain,
    modality,
    ...read,
    quote,
  };
}

const linesOf = (part: string): string[] =>
  part
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/**
 * Reads an annotated article: four parts between lines of "=": header, text, entities, claims.
 * @throws Error that names the file and the line that is wrong: unknown entity, quote that is not in the text.
 */
export function readArticle(file: string): Gold {
  const parts = readFileSync(file, 'utf8').split(/\n=+\n/);
  if (parts.length !== 4) throw fault(file, `has ${parts.length} parts instead of 4`);
  const [header, body, entityLines, claimLines] = parts as [string, string, string, string];
  const head = new Map(
    linesOf(header).map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
  );
  const title = head.get('title') ?? '';
  const text = `${title}\n\n${body.trim()}`;
  const entities = new Map(linesOf(entityLines).map((line) => entityOf(file, text, line)));
  const claims = linesOf(claimLines).map((line, index) => claimOf(file, text, line, entities, index + 1));
  const doc = {
    id: `doc:${basename(file, '.txt')}`,
    title,
    url: '',
    publisher: head.get('publisher') ?? '',
    published: head.get('published') ?? '',
    text,
  };
  return { file, doc: doc as unknown as Gold['doc'], entities: [...entities.values()], claims };
}

function readAll(): Gold[] {
  const folder = mkdtempSync(join(tmpdir(), 'claimgraph-own-gold-'));
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => {
      const gold = readArticle(join(FOLDER, name));
      const file = join(folder, `${basename(name, '.txt')}.json`);
      writeFileSync(file, JSON.stringify(gold));
      return { ...gold, file };
    });
}

let read: Gold[] | undefined;

/** The project's own articles by file name, read once and each also written as a file that the kit's scorer can open. */
export const ownArticles = (): readonly Gold[] => (read ??= readAll());
