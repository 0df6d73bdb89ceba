import { takeAwayStrings } from '../strings.ts';

/** What a page without a server has in place of the console. */
const NoConsole = () => (
  <section className="twin notice" role="status">
    <p>{takeAwayStrings.offline}</p>
    <p className="quiet">{takeAwayStrings.offlineHint}</p>
  </section>
);

export default NoConsole;
