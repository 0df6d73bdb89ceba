import {
  expanded,
  focused,
  groupToggled,
  isPinned,
  pathFrom,
  pinnedAt,
  putAway,
  unpinned,
} from '../arrange/actions.ts';
import { arrangeStrings } from '../strings.ts';
import type { Model } from './model.ts';

/** Something that can be done with an entity. */
export interface EntityAction {
  readonly id: string;
  readonly words: string;
  /** The key that does it to what is chosen, if there is one. */
  readonly key?: string;
  readonly run: () => void;
}

const MOST_STEPS = 3;

/** Pins an entity where it is drawn, or leaves it to the layout again. */
export function togglePin({ state, change, drawing }: Model, id: string): void {
  const place = drawing.current?.placeOf(id);
  if (isPinned(state, id)) change(unpinned(state, id));
  else if (place !== undefined) change(pinnedAt(state, id, place));
}

/** Everything that can be done with an entity, in the order of a menu. */
export function entityActions(model: Model, id: string): readonly EntityAction[] {
  const { state, change, graph, entities } = model;
  const type = entities.get(id)?.type ?? '';
  const pinned = isPinned(state, id);
  const steps = Array.from({ length: MOST_STEPS }, (_, index) => index + 1);
  return [
    { id: 'expand', words: arrangeStrings.expand, key: 'E', run: () => change(expanded(state, graph.claims, id)) },
    { id: 'hide', words: arrangeStrings.hide, key: 'H', run: () => change(putAway(state, id)) },
    {
      id: 'pin',
      words: pinned ? arrangeStrings.unpin : arrangeStrings.pin,
      key: 'P',
      run: () => togglePin(model, id),
    },
    { id: 'path', words: arrangeStrings.pathFrom, key: 'W', run: () => change(pathFrom(id)) },
    ...steps.map((count) => ({
      id: `focus-${count}`,
      words: arrangeStrings.focus(count),
      ...(count === 1 && { key: 'O' }),
      run: () => change(focused(id, count)),
    })),
    {
      id: 'group',
      words: arrangeStrings.group(type),
      run: () => change({ ...groupToggled(state, type), selection: null }),
    },
  ];
}
