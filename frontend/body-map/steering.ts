const DIRECTIONS: Record<string, [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The marker that an arrow key leads to: the nearest one in that direction; what lies off the axis counts double. */
export function nearestInDirection<T extends Element>(key: string, from: Element, all: T[]): T | undefined {
  const direction = DIRECTIONS[key];
  if (!direction) return undefined;
  const centre = (e: Element) => {
    const r = e.getBoundingClientRect();
    return [r.left + r.width / 2, r.top + r.height / 2];
  };
  const [x, y] = centre(from);
  let nearest: T | undefined;
  let shortest = Infinity;
  for (const other of all) {
    const [ox, oy] = centre(other);
    const along = (ox - x) * direction[0] + (oy - y) * direction[1];
    const across = Math.abs((ox - x) * direction[1]) + Math.abs((oy - y) * direction[0]);
    const cost = along + 2 * across;
    if (other !== from && along > 0.5 && cost < shortest) [nearest, shortest] = [other, cost];
  }
  return nearest;
}
