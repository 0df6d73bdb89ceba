import MiniSearch from 'minisearch';
import { useMemo } from 'react';
import { Button, Input, Label, SearchField } from 'react-aria-components';
import type { ViewEntity } from '../../../src/domain/view.ts';
import { SEARCH_INPUT } from '../commands.ts';
import { strings } from '../strings.ts';
import { TypeIcon } from './icon.tsx';
import { useModel } from './model.ts';

const MOST_HITS = 12;

function useHits(entities: readonly ViewEntity[], text: string): readonly ViewEntity[] {
  const index = useMemo(() => {
    const search = new MiniSearch<ViewEntity>({
      fields: ['name', 'aliases', 'type', 'kind'],
      searchOptions: { prefix: true, fuzzy: 0.2, combineWith: 'AND', boost: { name: 3, aliases: 2 } },
    });
    search.addAll(entities);
    return { search, byId: new Map(entities.map((entity) => [entity.id, entity])) };
  }, [entities]);
  return useMemo(() => {
    const hits = text.trim() === '' ? [] : index.search.search(text).slice(0, MOST_HITS);
    return hits.flatMap(({ id }) => index.byId.get(id) ?? []);
  }, [index, text]);
}

const Hit = ({ entity, first }: { entity: ViewEntity; first: boolean }) => {
  const { state, change } = useModel();
  const chosen = state.selection?.kind === 'entity' && state.selection.id === entity.id;
  return (
    <button
      type="button"
      className="row"
      aria-pressed={chosen}
      data-first={first || undefined}
      onClick={() => change({ selection: { kind: 'entity', id: entity.id } })}
    >
      <TypeIcon type={entity.type} />
      <span>{entity.name}</span>
    </button>
  );
};

/** Finds entities by name, alias or type; "/" jumps here, Enter takes the first hit. */
export const SearchBox = () => {
  const { graph, state, change } = useModel();
  const hits = useHits(graph.entities, state.search);
  const takeFirst = (): void => {
    if (hits[0] !== undefined) change({ selection: { kind: 'entity', id: hits[0].id } });
  };
  return (
    <search className="search">
      <SearchField value={state.search} onChange={(search) => change({ search })} onSubmit={takeFirst}>
        <Label className="hidden">{strings.searchLabel}</Label>
        <Input id={SEARCH_INPUT} placeholder={strings.searchHint} />
        <Button className="clear">✕</Button>
      </SearchField>
      {state.search.trim() !== '' && (
        <ul className="plain hits">
          {hits.map((entity, index) => (
            <li key={entity.id}>
              <Hit entity={entity} first={index === 0} />
            </li>
          ))}
          {hits.length === 0 && <li className="quiet">{strings.noHits}</li>}
        </ul>
      )}
    </search>
  );
};
