/** Shapes on a 24×24 grid, one a type, so that no type is told by colour alone. */
const SHAPES: Readonly<Record<string, string>> = {
  Agency: 'M12 4l7 3v5c0 4-3 7-7 8-4-1-7-4-7-8V7z',
  Nation: 'M6 4h2v16H6zM9 5h10l-3 3.5L19 12H9z',
  Person: 'M12 5a3.4 3.4 0 1 1 0 6.8A3.4 3.4 0 0 1 12 5zM5.5 19c0-4 2.9-6 6.5-6s6.5 2 6.5 6z',
  Group:
    'M8 6a2.8 2.8 0 1 1 0 5.6A2.8 2.8 0 0 1 8 6zm8 0a2.8 2.8 0 1 1 0 5.6A2.8 2.8 0 0 1 16 6zM3 18c0-3.5 2-5.2 5-5.2s4 1.2 4 1.2 1-1.2 4-1.2 5 1.7 5 5.2z',
  Organization: 'M6 4h8v5h4v11H6zm2.5 3v2h3V7zm0 4v2h3v-2zm0 4v2h3v-2z',
  Place:
    'M12 3a6 6 0 0 1 6 6c0 4.5-6 12-6 12S6 13.500 6 9a6 6 0 0 1 6-6zm0 3.600a2.400 2.400 0 1 0 0 4.800 2.400 2.400 0 0 0 0-4.800z',
  Event: 'M5 6h14v13H5zm2 5v6h10v-6z',
  Attack:
    'M12 2l2.200 6.200L20 5l-2.800 5.800L22 14l-6 .8.200 6.200-4.200-4.500L7.800 21l.2-6.200L2 14l4.800-3.200L4 5l5.800 3.200z',
  Topic: 'M5 5h14v3H5zm0 5.500h14v3H5zM5 16h9v3H5z',
};

const OTHER = 'Topic';

/** Entity types that have an icon of their own. */
export const ICON_TYPES: readonly string[] = Object.keys(SHAPES);

/** The type whose icon an entity type has: its own, or that of a topic. */
export const iconTypeOf = (type: string): string => (Object.hasOwn(SHAPES, type) ? type : OTHER);

/** The path data of the icon of an entity type. */
export const iconPath = (type: string): string => SHAPES[iconTypeOf(type)]!;
