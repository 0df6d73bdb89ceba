import type { Progress } from '../graph-lines.ts';
import { loadingStrings, strings } from '../strings.ts';
import './loading.css';

/** What is seen until the graph is there: how many claims have come, once the server has said how many there are. */
export const Loading = ({ progress }: { progress: Progress | null }) => (
  <div className="notice loading">
    <p role="status">{strings.loading}</p>
    {progress !== null && progress.of > 0 && (
      <>
        <progress aria-label={strings.loading} value={progress.claims} max={progress.of} />
        <p className="quiet">{loadingStrings.soFar(progress.claims, progress.of)}</p>
      </>
    )}
  </div>
);
