/** A closed line of points [x, y]. */
export type Ring = [number, number][];

const ARGUMENTS: Record<string, number> = { M: 2, m: 2, l: 2, c: 6, q: 4 };
const STEPS = 6;

/** Flattens a path of the generated data (M, l, c, q, z) to rings. */
export function rings(d: string): Ring[] {
  const tokens = d.match(/[a-zA-Z]|-?\d*\.?\d+/g) ?? [];
  const out: Ring[] = [];
  let ring: Ring = [];
  let command = '';
  let [x, y] = [0, 0];
  for (let i = 0; i < tokens.length; ) {
    if (/[a-zA-Z]/.test(tokens[i])) command = tokens[i++];
    if (command === 'z') continue;
    const n = tokens.slice(i, (i += ARGUMENTS[command])).map(Number);
    if (command === 'M') {
      [x, y] = n;
      out.push((ring = [[x, y]]));
      continue;
    }
    const p = n.map((value, k) => value + (k % 2 ? y : x));
    const [ex, ey] = p.slice(-2);
    const steps = command === 'l' ? 1 : STEPS;
    for (let k = 1; k <= steps; k++) {
      const u = k / steps;
      ring.push(curve(command, x, y, p, ex, ey, u));
    }
    [x, y] = [ex, ey];
  }
  return out;
}

/** The place at u (0 to 1) of a segment from (x, y) over the control points in p to (ex, ey). */
function curve(
  command: string, x: number, y: number, p: number[], ex: number, ey: number, u: number,
): [number, number] {
  const w = 1 - u;
  if (command === 'c') {
    const at = (a: number, b: number, c: number, d: number) =>
      w ** 3 * a + 3 * w * w * u * b + 3 * w * u * u * c + u ** 3 * d;
    return [at(x, p[0], p[2], ex), at(y, p[1], p[3], ey)];
  }
  if (command === 'q') {
    const at = (a: number, b: number, c: number) => w * w * a + 2 * w * u * b + u * u * c;
    return [at(x, p[0], ex), at(y, p[1], ey)];
  }
  return [ex, ey];
}

/** An ellipse [cx, cy, rx, ry, rotation in degrees] as a ring. */
export function ellipseRing([cx, cy, rx, ry, rotation]: number[]): Ring {
  const turn = (rotation * Math.PI) / 180;
  return Array.from({ length: 24 }, (_, k): [number, number] => {
    const a = (k * Math.PI) / 12;
    const [dx, dy] = [rx * Math.cos(a), ry * Math.sin(a)];
    return [cx + dx * Math.cos(turn) - dy * Math.sin(turn), cy + dx * Math.sin(turn) + dy * Math.cos(turn)];
  });
}

export function inside(shape: Ring[], x: number, y: number): boolean {
  return shape.some((ring) => {
    let within = false;
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [xi, yi] = ring[i];
      const [xj, yj] = ring[j];
      if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) within = !within;
    }
    return within;
  });
}

type Edge = [number, number, number, number];

/** The edges of each ring that reach into a strip of level lines; all that `spans` needs there. */
export const edgesBetween = (shape: Ring[], top: number, bottom: number): Edge[][] => shape.map((ring) =>
  ring.map(([x, y], i): Edge => [...ring[(i || ring.length) - 1], x, y])
    .filter(([, ay, , by]) => Math.max(ay, by) >= top && Math.min(ay, by) <= bottom));

/** From where to where a shape reaches on a level line: as `inside` says, but for a whole row at once. */
export function spans(shape: Edge[][], y: number): [number, number][] {
  return shape.flatMap((ring) => {
    const crossings = ring.filter(([, ay, , by]) => by > y !== ay > y)
      .map(([ax, ay, bx, by]) => ((ax - bx) * (y - by)) / (ay - by) + bx)
      .sort((a, b) => a - b);
    return crossings.flatMap((x, i): [number, number][] => (i % 2 === 0 ? [[x, crossings[i + 1]]] : []));
  });
}

/** Whether a point is within reach of an open line x, y, x, y ... of at least one place. */
export function isNear(line: number[], x: number, y: number, reach: number): boolean {
  const most = reach * reach;
  if ((x - line[0]) ** 2 + (y - line[1]) ** 2 <= most) return true;
  for (let i = 2; i < line.length; i += 2) {
    const [ax, ay, bx, by] = [line[i - 2], line[i - 1], line[i], line[i + 1]];
    if (Math.min(ax, bx) - reach > x || Math.max(ax, bx) + reach < x) continue;
    if (Math.min(ay, by) - reach > y || Math.max(ay, by) + reach < y) continue;
    if (segmentDistance(ax, ay, bx, by, x, y) <= reach) return true;
  }
  return false;
}

/** Distance from a point to the nearest edge. */
export function edgeDistance(shape: Ring[], x: number, y: number): number {
  let nearest = Infinity;
  for (const ring of shape) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      nearest = Math.min(nearest, segmentDistance(ring[j][0], ring[j][1], ring[i][0], ring[i][1], x, y));
    }
  }
  return nearest;
}

function segmentDistance(ax: number, ay: number, bx: number, by: number, x: number, y: number): number {
  const length = (bx - ax) ** 2 + (by - ay) ** 2 || 1e-12;
  const t = Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length));
  return Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay));
}
