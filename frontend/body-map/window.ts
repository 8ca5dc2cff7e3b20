// Which part of a drawing is seen through its frame. Pure, so that it can be tested alone.

/** The drawing is `scale` times as large as its frame; its top left lies at x, y, in frame widths and heights. */
export interface Window {
  scale: number;
  x: number;
  y: number;
}

export const WHOLE: Window = { scale: 1, x: 0, y: 0 };
export const MOST = 6;
/** What a press on a zoom button does. */
export const STEP = 1.6;

const between = (low: number, n: number, high: number): number => Math.min(high, Math.max(low, n));

/** No larger than allowed, never smaller than the frame, and never away from its edges. */
function kept({ scale, x, y }: Window): Window {
  const s = between(1, scale, MOST);
  if (s - 1 < 0.005) return WHOLE;
  return { scale: s, x: between(1 - s, x, 0), y: between(1 - s, y, 0) };
}

/** Enlarged by a factor about a place of the frame (0 to 1), which stays where it is. */
export function zoomed(from: Window, factor: number, atX: number, atY: number): Window {
  const scale = between(1, from.scale * factor, MOST);
  const grown = scale / from.scale;
  return kept({ scale, x: atX - (atX - from.x) * grown, y: atY - (atY - from.y) * grown });
}

/** Moved by a part of the frame. */
export const moved = (from: Window, dx: number, dy: number): Window =>
  kept({ scale: from.scale, x: from.x + dx, y: from.y + dy });
