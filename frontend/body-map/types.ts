/** A drawing of the figure. */
export type ViewName =
  | 'front' | 'back' | 'head-front' | 'head-side' | 'head-back' | 'hand-palm' | 'hand-back'
  | 'foot-top' | 'foot-sole' | 'foot-outer' | 'foot-inner';

/** The client's own side, never the viewer's. */
export type BodySide = 'RIGHT' | 'LEFT';
export type ZoneSide = BodySide | 'MIDLINE';
export type KnotState = 'ACTIVE' | 'LATENT' | 'RELEASED' | 'EXAMINE';
/** The patterns of what is drawn. */
export type Ink = 'solid' | 'pale' | 'hatch' | 'cross' | 'rings' | 'bars' | 'dots' | 'sparse';

/** How one view is drawn. `pair`: both sides in one drawing; otherwise the drawing is mirrored for the left. */
export interface Figure {
  box: number[];
  mirrorX: number;
  pair: boolean;
  outline: string;
  plates?: string[];
  lines?: string;
  hair?: string;
}

/** Plates by side (right, left), each the ones that are the muscle and the ones that only cover its area. */
export type PlateSet = number[][][];

export interface MuscleGeometry {
  main: string;
  plates: Record<string, PlateSet>;
  points: Record<string, { marks: (string | number)[][]; rightOnly?: boolean }>;
}

/** Zone id, 1 where it lies on the middle line, then its shapes: a path, or an ellipse [cx, cy, rx, ry, rotation]. */
export type ZoneGeometry = (string | number | number[])[];

/** A knot to draw. `x`, `y` and `view` place a free spot; without them the atlas says where the point is. */
export interface KnotMark {
  id: string;
  number: number;
  muscle?: string | null;
  point?: string | null;
  side: BodySide;
  state: KnotState;
  recurred?: boolean;
  /** Not there at the moment that is shown. */
  gone?: boolean;
  label: string;
  x?: number | null;
  y?: number | null;
  view?: ViewName | null;
}

export interface ReferralArea {
  zone: string;
  side: ZoneSide;
  kind: 'PRIMARY' | 'SPILLOVER';
}

/** Pain that the client marked; intensity 0 to 10. */
export interface PainZone {
  zone: string;
  side: ZoneSide;
  intensity: number;
  ink?: Ink;
}

/** A stroke of the pen: its middle line as x, y, x, y ...; in a drawing of one side, as in the right-hand drawing. */
export interface Stroke {
  view: ViewName;
  /** Of a drawing that shows one side; of no meaning in one that shows both. */
  side: BodySide;
  ink: Ink;
  width: number;
  line: number[];
}

/** How the marks stood at one moment; those that are missing are not drawn. */
export interface Moment {
  label: string;
  title: string;
  marks: { id: string; state: KnotState; recurred?: boolean; label: string }[];
}

/** A place in the coordinates of a view; for a drawing of one side, as in the right-hand drawing. */
export interface Spot {
  view: ViewName;
  side: BodySide;
  x: number;
  y: number;
}

/** A trigger point near a spot; `distance` in the units of the view. */
export interface Candidate {
  muscle: string;
  point: string;
  side: BodySide;
  distance: number;
}

/** Every word the element shows or speaks, so that the server chooses the language. */
export interface Words {
  map: string;
  right: string;
  left: string;
  rightShort: string;
  leftShort: string;
  rightSide: string;
  leftSide: string;
  middle: string;
  chooseView: string;
  chooseSide: string;
  chooseKnot: string;
  list: string;
  body: string;
  head: string;
  hands: string;
  feet: string;
  chooseExtent: string;
  upper: string;
  lower: string;
  whole: string;
  zoomIn: string;
  zoomOut: string;
  zoomReset: string;
  pen: string;
  rubber: string;
  undo: string;
  keys: string;
  play: string;
  pause: string;
  time: string;
  /** What a view is called alone, and within its part of the body. */
  views: Record<ViewName, string>;
  tabs: Record<ViewName, string>;
  zones: Record<string, string>;
}
