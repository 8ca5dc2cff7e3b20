// Which knot is drawn in which drawing, and how the drawings are turned. Pure, so that it can be tested alone.
import { FIGURES } from './geometry/figures.gen.js';
import { isBody, type Extent } from './layout.js';
import { mainView, marksOf } from './places.js';
import type { BodySide, KnotMark, ViewName } from './types.js';

/** Where the face ends in the body views, and where the enlarged heads begin to fade out (share of the height). */
const CHIN = 10.5;
const FADE_STARTS = 0.84;
/** Knots above this are of the upper body. */
const WAIST = 42;

const isIn = (knot: KnotMark, view: ViewName): boolean => marksOf(knot, view).length > 0;

/** The side that a drawing of one side shows: the selected knot's, else the left if only left knots are there. */
export function sideShown(view: ViewName, knots: KnotMark[], selected: string | null): BodySide {
  const chosen = knots.find((knot) => knot.id === selected);
  if (chosen) return chosen.side;
  const here = knots.filter((knot) => isIn(knot, view));
  return here.length > 0 && here.every((knot) => knot.side === 'LEFT') ? 'LEFT' : 'RIGHT';
}

/**
 * A knot is drawn where it is best seen, and in the enlarged drawings that show it too; on the face only in those.
 *
 * @param views all views there are to choose from
 * @param drawn those on the screen, with the side each of them shows
 */
export function knotsIn(
  view: ViewName,
  knots: KnotMark[],
  views: ViewName[],
  drawn: Map<ViewName, BodySide>,
): KnotMark[] {
  return knots.filter((knot) => {
    const [mark] = marksOf(knot, view);
    if (!mark || knot.view != null) return mark !== undefined;
    const main = mainView(knot.muscle);
    if (!isBody(view)) return view === main || mark.y < FIGURES[view].box[3] * FADE_STARTS;
    if (view !== main && views.some((other) => other === main)) return false;
    return mark.y > CHIN || ![...drawn].some(([other, side]) => enlarges(other, side, knot));
  });
}

const enlarges = (view: ViewName, side: BodySide, knot: KnotMark): boolean =>
  !isBody(view) && isIn(knot, view) && (FIGURES[view].pair || side === knot.side);

/** The view to turn to so that a knot is seen, or none if it is seen now. */
export function viewFor(knot: KnotMark, views: ViewName[], current: ViewName | undefined): ViewName | undefined {
  const showing = views.filter((view) => isIn(knot, view));
  if (current && showing.includes(current)) return undefined;
  const onFace = showing.some((view) => isBody(view) && marksOf(knot, view)[0].y <= CHIN);
  return showing.find((view) => (onFace ? !isBody(view) : view === mainView(knot.muscle))) ?? showing[0];
}

/** The upper body if every knot that a body view shows is there, otherwise the whole. */
export function extentFor(knots: KnotMark[], views: ViewName[]): Extent {
  const marks = views.filter(isBody)
    .flatMap((view) => knotsIn(view, knots, views, new Map()).map((knot) => marksOf(knot, view)[0]));
  return marks.length > 0 && marks.every(({ y }) => y < WAIST) ? 'upper' : 'whole';
}

/** The large drawing first; beside it the enlarged ones above the small body. */
export function ordered(views: ViewName[], extent: Extent): ViewName[] {
  if (extent === 'whole') return views;
  const [large, ...rest] = views;
  return [large, ...rest.filter((view) => !isBody(view)), ...rest.filter(isBody)];
}
