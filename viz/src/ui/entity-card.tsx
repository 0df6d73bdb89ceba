import type { ViewEntity } from '../../../src/domain/view.ts';
import { correctionsOfEntity } from '../corrections.ts';
import { entityQuery } from '../cypher/shown.ts';
import { strings } from '../strings.ts';
import { ClaimList } from './claim-list.tsx';
import { Corrected } from './corrected.tsx';
import { FoldedCypher } from './cypher-box.tsx';
import { EntityMenuButton } from './entity-menu.tsx';
import { TypeIcon } from './icon.tsx';
import { useModel } from './model.ts';

/** One entity, and every claim that names it as a party, as sentences. */
export const EntityCard = ({ entity }: { entity: ViewEntity }) => {
  const { graph, state, visible } = useModel();
  const said = graph.claims.filter(
    ({ id, subject, object }) => visible.claims.has(id) && (subject === entity.id || object === entity.id),
  );
  return (
    <section className="card" aria-live="polite">
      <h2>
        <TypeIcon type={entity.type} /> {entity.name} <EntityMenuButton id={entity.id} />
      </h2>
      <p className="quiet">
        {[entity.type, entity.kind].filter(Boolean).join(' · ')}
        {entity.aliases.length > 0 && ` · ${strings.alsoKnown}: ${entity.aliases.join(', ')}`}
      </p>
      <Corrected of={(kept) => correctionsOfEntity(kept, entity.id)} />
      <h3>
        {strings.claimsOf} <span className="count">{said.length}</span>
      </h3>
      <ClaimList claims={said} empty={strings.noClaims} />
      <FoldedCypher query={entityQuery(graph, state, entity.id)} />
    </section>
  );
};
