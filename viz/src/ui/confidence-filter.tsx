import { useMemo } from 'react';
import { Label, Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components';
import { confidenceBins } from '../filters/confidence-bins.ts';
import { filterStrings } from '../strings.ts';
import { useModel } from './model.ts';
import { useClaimsWithout } from './use-visible.ts';

const HEIGHT = 28;

/** How many claims there are of each confidence; those that go are pale. */
const Histogram = () => {
  const { graph, state } = useModel();
  const claims = useClaimsWithout(graph, state, 'confidence');
  const bins = useMemo(() => confidenceBins(claims), [claims]);
  const most = Math.max(1, ...bins);
  return (
    <svg
      className="confidence-bins"
      viewBox={`0 0 ${bins.length} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {bins.map((count, bin) => {
        // One claim among thousands is still to be seen.
        const height = count === 0 ? 0 : Math.max(2, (count / most) * HEIGHT);
        const at = bin / bins.length;
        return (
          <rect
            key={at}
            x={bin + 0.08}
            y={HEIGHT - height}
            width={0.84}
            height={height}
            data-goes={at + 1 / bins.length <= state.confidence + 1e-9 || undefined}
          />
        );
      })}
    </svg>
  );
};

/** The least confidence of the extraction that is shown, under a picture of how the claims are spread. */
export const ConfidenceFilter = () => {
  const { state, change, visible } = useModel();
  const percent = Math.round(state.confidence * 100);
  const gone = visible.hiddenBy.get('confidence') ?? 0;
  return (
    <Slider
      className="confidence-filter"
      value={percent}
      onChange={(value) => change({ confidence: value / 100 })}
      minValue={0}
      maxValue={100}
      step={5}
    >
      <div className="filter-head">
        <Label className="heading">{filterStrings.confidence}</Label>
        {gone > 0 && <span className="count">{filterStrings.below(gone)}</span>}
        <SliderOutput className="count">{filterStrings.atLeast(percent)}</SliderOutput>
      </div>
      <Histogram />
      <SliderTrack className="track">
        <SliderThumb className="thumb" />
      </SliderTrack>
    </Slider>
  );
};
