/** What a `Content-Type` header says (RFC 9110 §8.3), lower case. */
export interface ContentType {
  /** `text/html`; undefined for a header that is missing or makes no sense. */
  readonly mediaType?: string;
  readonly charset?: string;
}

const TYPE = /^\s*([\w!#$&^.+-]{1,127}\/[\w!#$&^.+-]{1,127})\s*(?:;|$)/;
const CHARSET = /;\s*charset\s*=\s*["']?([\w:.+-]{1,40})/i;

/** Reads a `Content-Type` header. */
export function contentTypeOf(header: string | undefined): ContentType {
  const mediaType = TYPE.exec(header ?? '')?.[1]?.toLowerCase();
  const charset = CHARSET.exec(header ?? '')?.[1]?.toLowerCase();
  return { ...(mediaType !== undefined && { mediaType }), ...(charset !== undefined && { charset }) };
}
