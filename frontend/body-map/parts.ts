// Which drawings belong together, so that every one of them can be reached.
import type { ViewName } from './types.js';

/** A part of the body with drawings of its own. */
export type Part = 'body' | 'head' | 'hands' | 'feet';

export const PARTS: Record<Part, ViewName[]> = {
  body: ['back', 'front', 'head-side'],
  head: ['head-side', 'head-front', 'head-back'],
  hands: ['hand-palm', 'hand-back'],
  feet: ['foot-top', 'foot-sole', 'foot-outer', 'foot-inner'],
};

export const PART_NAMES = Object.keys(PARTS) as Part[];

/** One drawing at a time: front and back are tabs of their own, the insets come together. */
export const TABS: { name: 'back' | 'front' | Part; views: ViewName[] }[] = [
  { name: 'back', views: ['back'] },
  { name: 'front', views: ['front'] },
  { name: 'head', views: PARTS.head },
  { name: 'hands', views: PARTS.hands },
  { name: 'feet', views: PARTS.feet },
];

export const ALL_VIEWS = [...new Set(TABS.flatMap(({ views }) => views))];

/** The part that shows a view; the body where it does. */
export const partOf = (view: ViewName): Part => PART_NAMES.find((part) => PARTS[part].includes(view)) ?? 'body';
