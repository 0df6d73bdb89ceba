import { strings } from '../strings.ts';
import { CLAIM_CLASSES, LINE_STYLES } from '../style.ts';
import { LineSample } from './line-sample.tsx';

/** What colour, line and width mean. */
export const Legend = () => (
  <section className="legend" aria-label={strings.legend}>
    <ul className="plain">
      {CLAIM_CLASSES.map((kind) => (
        <li key={kind}>
          <LineSample kind={kind} /> {strings.classes[kind]}
        </li>
      ))}
    </ul>
    <ul className="plain">
      {LINE_STYLES.map((line) => (
        <li key={line}>
          <LineSample line={line} /> {strings.lines[line]}
        </li>
      ))}
      <li className="quiet">{strings.widthLegend}</li>
    </ul>
  </section>
);
