import { spawn } from 'node:child_process';

const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
};

/**
 * Opens an address in the desktop's browser, without a shell. Does nothing where nobody would see it: output that is
 * not a terminal, or no display. A desktop without an opener is no error, as the address has been printed.
 */
export function openBrowser(url: string, display: boolean): void {
  if (!process.stdout.isTTY || !display) return;
  const [command, ...rest] = OPENERS[process.platform] ?? ['xdg-open'];
  const child = spawn(command, [...rest, url], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}
