import type { Browser } from 'playwright-core';
import { createApp } from '../../src/server/app.ts';
import { serve } from '../../src/server/serve.ts';
import { openTestStore, type TestStore } from '../fixtures/viewer/open-store.ts';
import { builtViewer } from './built-viewer.ts';
import { launch } from './viewer-page.ts';

/** A served viewer over a store of its own, and a browser. */
export interface OpenViewer {
  readonly opened: TestStore;
  readonly url: string;
  readonly browser: Browser;
  close(): Promise<void>;
}

/** Serves the viewer over these documents. */
export async function openViewer(...documents: readonly unknown[]): Promise<OpenViewer> {
  const opened = await openTestStore(builtViewer());
  await opened.add(...documents);
  const server = await serve(createApp(opened.services), { port: 0 });
  const browser = await launch();
  const close = async (): Promise<void> => {
    await browser.close();
    await server.close();
    await opened.close();
  };
  return { opened, url: server.url, browser, close };
}
