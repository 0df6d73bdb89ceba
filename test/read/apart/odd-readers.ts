import { parentPort } from 'node:worker_threads';
import { ClaimgraphError } from '../../../src/domain/errors.ts';
import { serveReaders } from '../../../src/read/apart/serve-readers.ts';
import { foundIn, type RawArticle } from '../../../src/read/raw-article.ts';
import type { ArticleReader } from '../../../src/read/reading.ts';

const plain = (text: string): RawArticle => ({ text, found: [] });

const hold = (): RawArticle => {
  const held: object[] = [];
  for (;;) held.push({ held: held.length });
};

const endless = (): RawArticle => {
  for (;;);
};

const readers = {
  html: (bytes, { told }) => {
    console.log('a library talks');
    console.error('a library warns');
    const found = foundIn({ url: told.address }, 'carrier');
    return {
      text: new TextDecoder().decode(bytes),
      found,
      notices: [`${bytes.buffer.byteLength} bytes of memory`],
    };
  },
  docx: (_, { name }) => {
    throw new ClaimgraphError('E_NOT_FOUND', `${name} has no page`, { hint: 'Look elsewhere.' });
  },
  odt: () => {
    throw new RangeError('bad \u001b[31mxref\nat line 7');
  },
  pdf: endless,
  text: hold,
  eml: () =>
    new Promise<RawArticle>(() => {
      setTimeout(() => {
        throw new Error('thrown late');
      });
    }),
  json: () => {
    void Promise.reject(new Error('nobody waits for this'));
    return plain('It burns in Orsk.');
  },
  markdown: () => plain(JSON.stringify(process.env)),
} satisfies Record<string, ArticleReader>;

const lazily = Object.fromEntries(
  Object.entries(readers).map(([kind, read]) => [kind, async () => read as ArticleReader]),
);

serveReaders(parentPort!, { ...lazily, epub: () => Promise.reject(new Error('no such library')) });
