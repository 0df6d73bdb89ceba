import { ApiError } from '../api.ts';
import { strings } from '../strings.ts';

/** Says that a part of the page could not be loaded, and why, and asks for it again on request. */
export const LoadFailure = ({ what, error, onRetry }: { what: string; error: Error; onRetry: () => void }) => (
  <div className="load-failure" role="alert">
    <p>
      {what} {error instanceof ApiError ? error.message : strings.noServer}
    </p>
    <p className="quiet">{error instanceof ApiError ? error.hint : strings.noServerHint}</p>
    <button type="button" className="primary" onClick={onRetry}>
      {strings.retry}
    </button>
  </div>
);
