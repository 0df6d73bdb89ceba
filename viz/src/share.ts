import { notices } from './notices.ts';
import { findingStrings } from './strings.ts';

/** Copies the address of the page, which holds the whole state; where that is not allowed, shows it to copy by hand. */
export async function copyLink(): Promise<void> {
  const { href } = window.location;
  try {
    await navigator.clipboard.writeText(href);
    notices.tell(findingStrings.share.copied);
  } catch {
    notices.tell(`${findingStrings.share.byHand} ${href}`);
  }
}
