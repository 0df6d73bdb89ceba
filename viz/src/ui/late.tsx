import { type ComponentType, useState } from 'react';
import { strings } from '../strings.ts';
import { LoadFailure } from './load-failure.tsx';
import { useLoaded } from './use-loaded.ts';

/** A part of the page that is loaded apart, and what loads it before it is shown. */
export type LatePart<Props> = ComponentType<Props> & { readonly load: () => void };

/**
 * A part of the page that is loaded when it is first shown, or before; one that has come is shown at once. Where it
 * cannot be loaded, since the server is gone, it says so and tries again on request; the rest of the page stays. (`lazy`
 * of React would take the page down and never try again, and hold back for 0.3 s what has come late.)
 */
export function late<Props extends object>(load: () => Promise<{ default: ComponentType<Props> }>): LatePart<Props> {
  let there: ComponentType<Props> | null = null;
  const loading = async () => {
    const part = await load();
    there = part.default;
    return part;
  };
  function Late(props: Props) {
    const [attempt, setAttempt] = useState(0);
    const [Known] = useState<ComponentType<Props> | null>(() => there);
    const part = useLoaded(Known === null ? 'part' : null, loading, attempt);
    if (Known !== null) return <Known {...props} />;
    if (part.status === 'loading') return null;
    if (part.status === 'failed')
      return (
        <div className="late-failure">
          <LoadFailure what={strings.noPart} error={part.error} onRetry={() => setAttempt(attempt + 1)} />
        </div>
      );
    const Part = part.value.default;
    return <Part {...props} />;
  }
  // Who shows the part hears of the failure.
  return Object.assign(Late, { load: () => void loading().catch(() => undefined) });
}
