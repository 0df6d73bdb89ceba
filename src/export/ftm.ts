import type { EntityHead } from './claim-records.ts';
import type { ExportContent, ExportFormat } from './format.ts';
import { claimProxy } from './ftm-claim.ts';
import { articleProxy, entityProxy } from './ftm-entity.ts';
import { mentionProxies } from './ftm-mention.ts';
import { type FtmSchema, schemaOf } from './ftm-model.ts';
import type { FtmProxy } from './ftm-proxy.ts';

async function* proxies(content: ExportContent): AsyncGenerator<FtmProxy> {
  const { ontology } = content;
  const known = new Map<string, FtmSchema>();
  const labelsOf = (type: string) => (ontology.isEntityType(type) ? ontology.labelsOf(type) : []);
  const schemaFor = ({ id, type, generic }: EntityHead): FtmSchema =>
    known.get(id) ?? schemaOf(labelsOf(type), undefined, generic);
  for await (const record of content.records())
    if ('entity' in record) {
      const { entity } = record;
      const schema = schemaOf(entity.labels, entity.properties['kind'], entity.properties['generic'] === true);
      known.set(entity.id, schema);
      yield entityProxy(entity, schema);
    } else yield 'article' in record ? articleProxy(record.article) : claimProxy(record.claim, schemaFor);
  yield* mentionProxies(content.elements(), known);
}

/**
 * Entities of FollowTheMoney 3.8 as NDJSON, as `ftm` and Aleph read them: entities, articles with their text, claims as
 * ties or notes, and mentions. Memory holds entities and the ids of articles.
 */
export async function* ftmEntities(content: ExportContent): AsyncGenerator<string> {
  for await (const one of proxies(content)) yield `${JSON.stringify(one)}\n`;
}

export const ftmFormat: ExportFormat = {
  name: 'ftm',
  says: 'FollowTheMoney entities for Aleph and OpenSanctions tools',
  mediaType: 'application/x-ndjson',
  extension: 'ftm.ndjson',
  write: ftmEntities,
};
