import { describe, expect, it } from 'vitest';
import { freeSeparator, SeparatorTaken } from '../../src/export/list-separator.ts';
import { writeAdminImport } from '../../src/export/neo4j-admin.ts';
import type { BulkRow } from '../../src/ports/bulk-rows.ts';

/** One entity with these aliases. */
async function* rows(...aliases: string[]): AsyncGenerator<BulkRow> {
  yield { node: { id: 'person:a', labels: ['Entity', 'Person'], properties: { id: 'person:a', name: 'A', aliases } } };
}

/** Writes rows into memory: the data file and the option that names the separator. */
async function written(given: AsyncIterable<BulkRow>, separator?: string) {
  const files = new Map<string, string>();
  const append = async (file: string, text: string) => void files.set(file, (files.get(file) ?? '') + text);
  const { options } = await writeAdminImport(given, { append }, separator);
  return { data: files.get('nodes-Entity.csv'), option: options.find((one) => one.startsWith('--array')) };
}

describe('the elements of a list', () => {
  it('are separated by U+001F', async () => {
    const { data, option } = await written(rows('x', 'y'));
    expect(data).toBe('"person:a","Entity\u001fPerson","A","x\u001fy"\n');
    expect(option).toBe('--array-delimiter=U+001F');
  });

  it('are separated by a character that none of them holds, where one holds U+001F', async () => {
    const aliases = ['x\u001f', '\ue000y', '\u{1f6f0}'];
    await expect(written(rows(...aliases))).rejects.toBeInstanceOf(SeparatorTaken);
    const { data, option } = await written(rows(...aliases), await freeSeparator(rows(...aliases)));
    expect(data).toBe(`"person:a","Entity\ue001Person","A","${aliases.join('\ue001')}"\n`);
    expect(option).toBe('--array-delimiter=U+E001');
  });

  it('are refused when they hold every character that could separate them', async () => {
    const all = Array.from({ length: 0x1900 }, (_, index) => String.fromCodePoint(0xe000 + index)).join('');
    await expect(freeSeparator(rows(all))).rejects.toMatchObject({ code: 'E_INPUT', hint: expect.any(String) });
  });
});
