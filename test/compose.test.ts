import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { VERSION } from '../src/local-server/jars.ts';

const compose = readFileSync(new URL('../compose.yaml', import.meta.url), 'utf8');

/** The values under a key of the file: the one beside it, or the list items and pairs that are indented below it. */
function under(key: string): readonly string[] {
  const [, indent, beside, below] = new RegExp(`^( *)${key}:(.*)\\n((?:\\1 +.*\\n)*)`, 'm').exec(compose) ?? [];
  if (indent === undefined) return [];
  const lines = beside!.trim() === '' ? below!.split('\n') : [beside!];
  return lines.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'));
}

const settings = new Map(
  under('environment').map((line) => /^(\w+): "(.*)"$/.exec(line)!.slice(1) as [string, string]),
);

/** How the image spells a setting. */
const spelt = (setting: string): string => `NEO4J_${setting.replaceAll('_', '__').replaceAll('.', '_')}`;

describe('compose.yaml', () => {
  it('runs the release that everything is tested with', () => {
    const [major, minor] = VERSION.split('.');
    expect(under('image')).toEqual([`neo4j:${major}.${minor}-community`]);
  });

  it('publishes ports on the loopback address only', () => {
    const ports = under('ports');
    expect(ports).toContain('- "127.0.0.1:7687:7687"');
    for (const port of ports) expect(port).toMatch(/^- "127\.0\.0\.1:\d+:\d+"$/);
  });

  it('takes the password from the environment, and does not start without one', () => {
    expect(settings.get('NEO4J_AUTH')).toMatch(/^neo4j\/\$\{NEO4J_PASSWORD:\?[^}]+\}$/);
  });

  it.each([
    ['dbms.security.procedures.allowlist', 'none'],
    ['dbms.security.allow_csv_import_from_file_urls', 'false'],
    ['internal.dbms.cypher_ip_blocklist', '0.0.0.0/0,::/0'],
    ['dbms.usage_report.enabled', 'false'],
  ])('is hardened like the local server: %s', (setting, value) => {
    expect(settings.get(spelt(setting))).toBe(value);
  });

  it('gives no procedure rights of its own', () => {
    expect(settings.get(spelt('dbms.security.procedures.unrestricted')) ?? '').toBe('');
    expect(compose).not.toMatch(/PLUGINS|privileged|network_mode/i);
  });

  it('keeps its data, and tells when it is ready', () => {
    expect(under('volumes')).toContain('- data:/data');
    expect(under('test')).toEqual([expect.stringContaining('http://127.0.0.1:7474')]);
  });
});
