const DIRECTIONS: Record<string, [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

interface Place {
  x: number;
  y: number;
}

/** Whether the key moves at all. */
export const isArrow = (key: string): boolean => Object.hasOwn(DIRECTIONS, key);

/** What an arrow key leads to: the nearest in that direction; what lies off the axis counts double. */
export function nearest<T>(key: string, from: Place, all: T[], placeOf: (one: T) => Place): T | undefined {
  if (!isArrow(key)) return undefined;
  const [dx, dy] = DIRECTIONS[key];
  let found: T | undefined;
  let shortest = Infinity;
  for (const one of all) {
    const { x, y } = placeOf(one);
    const along = (x - from.x) * dx + (y - from.y) * dy;
    const across = Math.abs((y - from.y) * dx) + Math.abs((x - from.x) * dy);
    const cost = along + 2 * across;
    if (along > 0.05 && cost < shortest) [found, shortest] = [one, cost];
  }
  return found;
}

/** The middle of an element on the screen. */
export function middleOf(element: Element): Place {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}
