import type { Page } from 'playwright-core';

declare global {
  interface Window {
    /** JavaScript of each animation frame so far, in milliseconds. */
    frameCosts?: number[];
  }
}

/** In the page, before its own scripts: times the callbacks of every animation frame. */
function timeFrames(): void {
  window.frameCosts = [];
  const request = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (callback) =>
    request((time) => {
      const began = performance.now();
      callback(time);
      window.frameCosts!.push(performance.now() - began);
    });
}

/** Has a page time its frames. */
export async function withTimedFrames(page: Page): Promise<void> {
  await page.addInitScript(timeFrames);
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.POSITIVE_INFINITY;
}
