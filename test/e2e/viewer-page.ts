import { type Browser, type ConsoleMessage, chromium, type Page } from 'playwright-core';
import { BROWSER_ARGUMENTS, findBrowser } from '../../scripts/browser.ts';
import type { ViewClaim, ViewGraph } from '../../src/domain/view.ts';

declare global {
  interface Window {
    claimgraph?: Hook;
    hacked?: unknown;
  }
}

/** What the page offers to those who drive it: `viz/src/test-hook.ts`. */
interface Hook {
  readonly ready: boolean;
  readonly order: number;
  readonly size: number;
  readonly lit: readonly string[];
  readonly camera: { readonly x: number; readonly y: number; readonly ratio: number };
  readonly curves: boolean;
  readonly labelled: readonly string[];
  readonly frames: { readonly first: number | null; readonly count: number; readonly last: number };
  nodeViewportPoint(id: string): { x: number; y: number };
  edgeViewportPoint(id: string): { x: number; y: number };
}

export const launch = (): Promise<Browser> =>
  chromium.launch({ executablePath: findBrowser(), args: [...BROWSER_ARGUMENTS] });

interface Opening {
  readonly hash?: string;
  readonly width?: number;
  readonly dark?: boolean;
  /** A device with a coarse pointer. */
  readonly touch?: boolean;
  /** Whether the browser has WebGL. */
  readonly drawing?: boolean;
  /** Runs before the page's own. */
  readonly script?: string;
  readonly graph?: ViewGraph;
}

/** The text of what has the focus. It comes back a frame after a dialog or a menu is gone: to be polled. */
export const focusedText = (page: Page): Promise<string | null | undefined> =>
  page.evaluate(() => document.activeElement?.textContent);

/** In the page: takes WebGL away. */
function forbidDrawing(): void {
  HTMLCanvasElement.prototype.getContext = () => null;
}

/** The viewer in a browser, and everything that went wrong in it. */
export class ViewerPage {
  readonly page: Page;
  readonly url: string;
  readonly problems: string[] = [];

  private constructor(page: Page, url: string) {
    this.page = page;
    this.url = url;
    page.on('console', (message: ConsoleMessage) => {
      if (message.type() === 'error') this.problems.push(message.text());
    });
    page.on('pageerror', (error) => this.problems.push(error.message));
  }

  /** Opens the viewer; with a graph given, it is told that instead of what the store has, and no article is read. */
  static async open(browser: Browser, url: string, options: Opening = {}) {
    const { hash = '', width = 1280, dark = false, touch = false, drawing = true, graph, script } = options;
    const context = await browser.newContext({
      viewport: { width, height: 800 },
      colorScheme: dark ? 'dark' : 'light',
      hasTouch: touch,
      isMobile: touch,
    });
    if (!drawing) await context.addInitScript(forbidDrawing);
    const viewer = new ViewerPage(await context.newPage(), url);
    if (graph !== undefined) {
      const json = { id: '', text: '', claims: [] };
      await viewer.page.route('**/api/graph', (route) => route.fulfill({ json: graph }));
      await viewer.page.route('**/api/documents/*', (route) => route.fulfill({ json }));
    }
    if (script !== undefined) await viewer.page.addInitScript(script);
    await viewer.page.goto(`${url}/${hash}`);
    return viewer;
  }

  /** Waits until the graph is drawn. */
  async drawn(): Promise<this> {
    await this.page.waitForFunction(() => window.claimgraph?.ready === true);
    return this;
  }

  /** Goes to a state, named by its hash, without loading the page again; '' for the start. */
  async go(hash: string): Promise<this> {
    await this.page.keyboard.press('Escape'); // leaves a field or a dialog
    await this.page.evaluate((state) => {
      window.location.hash = state;
    }, hash);
    await this.page.evaluate(() => new Promise(requestAnimationFrame));
    return this;
  }

  hook<T>(read: (hook: Hook, argument: string) => T, argument = ''): Promise<T> {
    return this.page.evaluate(`(${read.toString()})(window.claimgraph, ${JSON.stringify(argument)})`) as Promise<T>;
  }

  async graph(): Promise<ViewGraph> {
    return (await (await fetch(`${this.url}/api/graph`)).json()) as ViewGraph;
  }

  /** The one claim with this quote and predicate. */
  async claim(predicate: string, quote: string): Promise<ViewClaim> {
    const { claims } = await this.graph();
    return claims.find((claim) => claim.predicate === predicate && claim.quote.includes(quote))!;
  }

  async #clickAt({ x, y }: { x: number; y: number }): Promise<void> {
    const box = (await this.page.locator('.canvas').boundingBox())!;
    await this.page.mouse.move(box.x + x, box.y + y);
    await this.page.mouse.click(box.x + x, box.y + y);
  }

  /** Clicks the canvas where the edge of a claim is drawn. */
  async clickEdge(id: string): Promise<void> {
    await this.#clickAt(await this.hook((hook, edge) => hook.edgeViewportPoint(edge), id));
  }

  /** Clicks the canvas where an entity is drawn. */
  async clickNode(id: string): Promise<void> {
    await this.#clickAt(await this.hook((hook, node) => hook.nodeViewportPoint(node), id));
  }

  /** The text of the passages that are marked. */
  marks(): Promise<string> {
    return this.page
      .locator('article mark')
      .allTextContents()
      .then((texts) => texts.join(''));
  }

  get #state(): URLSearchParams {
    return new URLSearchParams(new URL(this.page.url()).hash.slice(1));
  }

  /** What the address says of the view, without the camera: that comes of itself, when the drawing is at rest. */
  get selection(): string {
    const state = this.#state;
    state.delete('camera');
    return state.toString();
  }

  /** Where the address says that the drawing is seen from; null where it leaves that open. */
  get camera(): string | null {
    return this.#state.get('camera');
  }

  close(): Promise<void> {
    return this.page.context().close();
  }
}
