import { expect, it } from 'vitest';
import { webPageOf } from '../../src/domain/page-address.ts';

it.each([
  ['https://www.courier.example/2031/05/blast/', 'courier.example/2031/05/blast'],
  ['http://courier.example/2031/05/blast?utm_source=feed&fbclid=1#top', 'courier.example/2031/05/blast'],
  ['https://courier.example/story?b=2&a=1&utm_medium=x', 'courier.example/story?a=1&b=2'],
  ['https://courier.example:8443/', 'courier.example:8443'],
  ['https://user:secret@courier.example/x', 'courier.example/x'],
])('%s is the page %s', (url, page) => expect(webPageOf(url)).toBe(page));

it.each([undefined, '', 'courier.example/x', 'file:///etc/passwd', 'javascript:alert(1)', 'https://'])(
  '%s is no page',
  (url) => expect(webPageOf(url)).toBeNull(),
);
