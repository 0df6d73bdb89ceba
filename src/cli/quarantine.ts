import { appendFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { ClaimgraphError } from '../domain/errors.ts';
import { createWhole, readText, replaceWhole } from '../lock-file.ts';

/** A source that could not be read: which, when, and why. */
const entrySchema = z.object({
  /** ISO date and time, UTC. */
  when: z.string(),
  /** How people find it: a path, an address, `pile.zip › a.html`. */
  name: z.string(),
  code: z.string(),
  reason: z.string(),
  hint: z.string().optional(),
});
/** It was read since. */
const releasedSchema = z.object({ name: z.string(), released: z.literal(true) });
const lineSchema = z.union([entrySchema, releasedSchema]);

export type QuarantineEntry = Readonly<z.infer<typeof entrySchema>>;

/** Stands between the name of something and that of what it lies in. */
const WITHIN = ' › ';

/** A line that is no entry, such as one that a crash cut short, says nothing. */
function lineOf(text: string): z.infer<typeof lineSchema> | undefined {
  try {
    return lineSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** The last entry of each name, in the order in which they came, and how many lines tell of them. */
function readEntries(file: string): { readonly entries: Map<string, QuarantineEntry>; readonly lines: number } {
  const entries = new Map<string, QuarantineEntry>();
  const lines = (readText(file) ?? '').split('\n').filter((line) => line !== '');
  for (const line of lines.map(lineOf)) {
    if (line === undefined) continue;
    entries.delete(line.name);
    if (!('released' in line)) entries.set(line.name, line);
  }
  return { entries, lines: lines.length };
}

/** The entries of a quarantine, one for each name, the latest last. */
export const quarantined = (directory: string): readonly QuarantineEntry[] => [
  ...readEntries(quarantineFile(directory)).entries.values(),
];

/** Where the quarantine of a store is, in the folder of what reading remembers. */
export const quarantineFile = (directory: string): string => join(directory, 'quarantine.ndjson');

/**
 * Sources that could not be read, with the reason, as lines of JSON. What happens to one is a line more, written at once,
 * so that a crash loses nothing; lines that no longer count are taken out at the end of a run.
 */
export class Quarantine {
  readonly file: string;
  readonly #names: Set<string>;
  #isThere = false;

  constructor(directory: string) {
    this.file = quarantineFile(directory);
    this.#names = new Set(readEntries(this.file).entries.keys());
  }

  /** Puts a source in, in place of what was said of it before. */
  add(name: string, { code, message, hint }: ClaimgraphError, now = new Date()): void {
    this.#names.add(name);
    this.#append({ when: now.toISOString(), name, code, reason: message, ...(hint !== undefined && { hint }) });
  }

  /** Takes a source out that was read well; of others there is nothing to say. */
  release(name: string): void {
    if (this.#names.delete(name)) this.#append({ name, released: true });
  }

  /**
   * Takes a source out that was read, and what it held once and holds no more.
   * @param come names of all that came of it: an archive among them was not read to its end
   */
  releaseRead(source: string, come: ReadonlySet<string>): void {
    for (const name of [...this.#names]) {
      const holders = name.split(WITHIN).map((_, at, parts) => parts.slice(0, at + 1).join(WITHIN));
      if (holders.includes(source) && !holders.some((holder) => come.has(holder))) this.release(name);
    }
  }

  /** Takes out lines that no longer count. */
  tidy(): void {
    const { entries, lines } = readEntries(this.file);
    if (lines === entries.size) return;
    replaceWhole(this.file, [...entries.values()].map((entry) => `${JSON.stringify(entry)}\n`).join(''));
  }

  #append(line: z.infer<typeof lineSchema>): void {
    if (!this.#isThere) {
      mkdirSync(dirname(this.file), { recursive: true });
      // For its owner alone.
      createWhole(this.file, '');
      this.#isThere = true;
    }
    // A cut line of a crash before must not swallow this one.
    appendFileSync(this.file, `\n${JSON.stringify(line)}\n`);
  }
}
