import { iconPath } from '../../../src/drawing/icons.ts';
import { nodeColorOf } from '../style.ts';

/** The mark of an entity type, as in the drawing. */
export const TypeIcon = ({ type }: { type: string }) => (
  <svg className={`type-icon node-${nodeColorOf(type)}`} viewBox="-5 -5 34 34" aria-hidden="true">
    <circle cx="12" cy="12" r="17" />
    <path fillRule="evenodd" d={iconPath(type)} />
  </svg>
);
