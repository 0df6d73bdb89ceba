import { type ComponentType, useState } from 'react';
import { strings } from '../strings.ts';
import { LoadFailure } from './load-failure.tsx';
import { useLoaded } from './use-loaded.ts';

/**
 * A part of the page that is loaded when it is first shown. Where it cannot be, since the server is gone, it says so and
 * tries again on request; the rest of the page stays. (`lazy` of React would take the page down and never try again.)
 */
export function late<Props extends object>(
  load: () => Promise<{ default: ComponentType<Props> }>,
): ComponentType<Props> {
  return function Late(props: Props) {
    const [attempt, setAttempt] = useState(0);
    const part = useLoaded('part', load, attempt);
    if (part.status === 'loading') return null;
    if (part.status === 'failed')
      return (
        <div className="late-failure">
          <LoadFailure what={strings.noPart} error={part.error} onRetry={() => setAttempt(attempt + 1)} />
        </div>
      );
    const Part = part.value.default;
    return <Part {...props} />;
  };
}
