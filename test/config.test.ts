import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig, readingStateDirectory } from '../src/config.ts';

const passwordFile = (mode: number): string => {
  const file = join(mkdtempSync(join(tmpdir(), 'claimgraph-config-')), 'password');
  writeFileSync(file, 'open sesame\n');
  chmodSync(file, mode);
  return file;
};

describe('readConfig', () => {
  it('has defaults that need nothing', () => {
    const config = readConfig({}, {});
    expect(config).toMatchObject({ store: '.claimgraph' });
    expect(config.credentials).toBeUndefined();
    expect(Object.isFrozen(config)).toBe(true);
  });

  it('lets a flag win over the environment, and the environment over the default', () => {
    const environment = { CLAIMGRAPH_STORE: 'theirs', NEO4J_USER: 'ann', NEO4J_PASSWORD: 'x' };
    expect(readConfig({ store: 'mine' }, environment).store).toBe('mine');
    expect(readConfig({}, environment)).toMatchObject({ store: 'theirs' });
    expect(readConfig({}, {}).ontology).toBeUndefined();
    expect(readConfig({}, { CLAIMGRAPH_ONTOLOGY: 'theirs.json' }).ontology).toBe('theirs.json');
    expect(readConfig({ ontology: 'mine.json' }, { CLAIMGRAPH_ONTOLOGY: 'theirs.json' }).ontology).toBe('mine.json');
  });

  it('takes log-in and database from the environment, for a server only', () => {
    const environment = { NEO4J_USER: 'ann', NEO4J_PASSWORD: 'x', NEO4J_DATABASE: 'press' };
    const { credentials } = readConfig({ store: 'neo4j+s://x.example' }, environment);
    expect(credentials).toEqual({ username: 'ann', password: 'x', database: 'press' });
    expect(Object.isFrozen(credentials)).toBe(true);
    expect(readConfig({ store: 'bolt://x' }, { NEO4J_PASSWORD: 'y' }).credentials).toEqual({
      username: 'neo4j',
      password: 'y',
    });
    expect(readConfig({}, environment).credentials).toBeUndefined();
  });

  it('reads the password from a private file, for a server only', () => {
    const environment = { NEO4J_PASSWORD_FILE: passwordFile(0o600) };
    expect(readConfig({ store: 'bolt://localhost' }, environment).credentials?.password).toBe('open sesame');
    expect(readConfig({}, environment).credentials).toBeUndefined();
  });

  it.skipIf(process.platform === 'win32')('refuses a password file that others can read', () => {
    const environment = { NEO4J_PASSWORD_FILE: passwordFile(0o644) };
    expect(() => readConfig({ store: 'neo4j+s://x.example' }, environment)).toThrow(/can be read by others/);
  });

  it.each(['2015-02-30', '16 November', '2015-1-6'])('refuses %s as a publication date', (published) => {
    expect(() => readConfig({ published }, {})).toThrow(/is not a date/);
  });
});

describe('readingStateDirectory', () => {
  const environment = { XDG_STATE_HOME: '/state' };
  const of = (store: string, database?: string): string =>
    readingStateDirectory(
      { store, ...(database !== undefined && { credentials: { username: 'u', password: 'p', database } }) },
      environment,
    );

  it('is a folder in an embedded store', () => {
    expect(of('graphs/press')).toBe(join('graphs/press', 'reading'));
  });

  it('is a folder of its own for every database of every server', () => {
    const addresses = ['bolt://a.example:7687', 'bolt://a-example-7687', 'neo4j://a.example:7687'].map((uri) =>
      of(uri),
    );
    const all = [...addresses, of('bolt://a.example:7687', 'press')];
    expect(new Set(all).size).toBe(4);
    for (const each of all) expect(each).toMatch(/^\/state\/claimgraph\/[a-z0-9-]+$/);
    expect(of('bolt://A.example:7687/')).toBe(of('bolt://a.example:7687'));
  });

  it('has no part of an address as a path', () => {
    expect(of('bolt://../../x/..\\..')).toMatch(/^\/state\/claimgraph\/[a-z0-9-]+$/);
  });
});
