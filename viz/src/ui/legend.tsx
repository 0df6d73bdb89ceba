import { valueWords } from '../filters/facet-values.ts';
import { hiddenOf, type TickedName, toggling } from '../filters/hiding.ts';
import { strings } from '../strings.ts';
import { CLAIM_CLASSES, LINE_STYLES } from '../style.ts';
import { LineSample } from './line-sample.tsx';
import { useModel } from './model.ts';
import './filters.css';

const Entry = ({ name, value, children }: { name: TickedName; value: string; children: React.ReactNode }) => {
  const { state, change, visible } = useModel();
  return (
    <li>
      <button
        type="button"
        className="legend-entry"
        aria-pressed={!hiddenOf(state, name).includes(value)}
        onClick={() => change(toggling(state, name, value))}
      >
        {children} {valueWords(name, value)} <span className="count">{visible.counts[name].get(value) ?? 0}</span>
      </button>
    </li>
  );
};

/** What colour, line and width mean; each entry shows and hides what it stands for, as the facets do. */
export const Legend = () => (
  <section className="legend" aria-label={strings.legend}>
    <ul className="plain">
      {CLAIM_CLASSES.map((kind) => (
        <Entry key={kind} name="class" value={kind}>
          <LineSample kind={kind} />
        </Entry>
      ))}
    </ul>
    <ul className="plain">
      {LINE_STYLES.map((line) => (
        <Entry key={line} name="line" value={line}>
          <LineSample line={line} />
        </Entry>
      ))}
      <li className="quiet">{strings.widthLegend}</li>
    </ul>
  </section>
);
