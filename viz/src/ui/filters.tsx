import { useMemo } from 'react';
import { Checkbox, CheckboxGroup, Label } from 'react-aria-components';
import { valuesOf } from '../filters/facets.ts';
import { strings } from '../strings.ts';
import { classOf } from '../style.ts';
import type { Counts } from '../visible.ts';
import { predicateWords } from '../wording.ts';
import { TypeIcon } from './icon.tsx';
import { LineSample } from './line-sample.tsx';
import { useModel } from './model.ts';

interface FilterProps {
  readonly label: string;
  /** The values there are, most frequent first. */
  readonly names: readonly string[];
  readonly counts: Counts;
  readonly hidden: readonly string[];
  readonly onHide: (hidden: readonly string[]) => void;
  readonly mark: (name: string) => React.ReactNode;
  readonly words: (name: string) => string;
}

const Filter = ({ label, names, counts, hidden, onHide, mark, words }: FilterProps) => {
  const shown = names.filter((name) => !hidden.includes(name));
  const show = (ticked: readonly string[]): void => onHide(names.filter((name) => !ticked.includes(name)));
  return (
    <CheckboxGroup className="filter" value={shown} onChange={show}>
      <div className="filter-head">
        <Label className="heading">{label}</Label>
        <button type="button" className="link" onClick={() => show(shown.length === names.length ? [] : names)}>
          {shown.length === names.length ? strings.none : strings.all}
        </button>
      </div>
      {names.map((name) => (
        <Checkbox key={name} value={name} className="check">
          <span className="box" aria-hidden="true" />
          {mark(name)}
          <span className="check-name">{words(name)}</span>
          <span className="count">{counts.get(name) ?? 0}</span>
        </Checkbox>
      ))}
    </CheckboxGroup>
  );
};

/** What is drawn, by type of entity and by predicate, each with how many there are. */
export const Filters = () => {
  const { graph, state, change, visible } = useModel();
  const types = useMemo(() => valuesOf(graph.entities, ({ type }) => type), [graph]);
  const predicates = useMemo(() => valuesOf(graph.claims, ({ predicate }) => predicate), [graph]);
  const families = useMemo(() => new Map(graph.claims.map((claim) => [claim.predicate, classOf(claim)])), [graph]);
  const classMark = (name: string) => {
    const kind = families.get(name);
    return kind === undefined ? null : <LineSample kind={kind} />;
  };
  return (
    <>
      <Filter
        label={strings.entityFilter}
        names={types}
        counts={visible.counts.type}
        hidden={state.hiddenTypes}
        onHide={(hiddenTypes) => change({ hiddenTypes })}
        mark={(name) => <TypeIcon type={name} />}
        words={(name) => name}
      />
      <Filter
        label={strings.claimFilter}
        names={predicates}
        counts={visible.counts.predicate}
        hidden={state.hiddenPredicates}
        onHide={(hiddenPredicates) => change({ hiddenPredicates })}
        mark={classMark}
        words={predicateWords}
      />
    </>
  );
};
