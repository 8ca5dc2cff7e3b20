import type { Card, Moving, Reach, Target, Week } from './types.js';

/** Fills {0}, {1} ... of a sentence. */
export function fill(sentence: string | undefined, ...values: (string | number)[]): string {
  return (sentence ?? '').replace(/\{(\d)\}/g, (_, index) => String(values[Number(index)] ?? ''));
}

/** 570 is 09:30. */
export function clock(minute: number): string {
  const of = (value: number) => String(value).padStart(2, '0');
  return `${of(Math.floor(minute / 60))}:${of(minute % 60)}`;
}

/** To the nearest slot of the grid. */
export function toSlot(minute: number, slot: number): number {
  return Math.round(minute / slot) * slot;
}

export function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}

/** Cards that overlap stand side by side: for each the place in its row, and how many share the row. */
export function lanes(cards: { from: number; to: number }[]): { lane: number; of: number }[] {
  const order = cards.map((_, index) => index).sort((a, b) => cards[a].from - cards[b].from || cards[a].to - cards[b].to);
  const found = cards.map(() => ({ lane: 0, of: 1 }));
  let group: number[] = [];
  let ends: number[] = [];
  let groupEnd = -1;
  const close = () => group.forEach((index) => { found[index].of = ends.length; });
  for (const index of order) {
    const { from, to } = cards[index];
    if (from >= groupEnd) {
      close();
      group = [];
      ends = [];
    }
    const free = ends.findIndex((end) => end <= from);
    found[index].lane = free < 0 ? ends.length : free;
    ends[found[index].lane] = to;
    group.push(index);
    groupEnd = Math.max(groupEnd, to);
  }
  close();
  return found;
}

/** Which card one comes to from this one with an arrow; itself if there is none. */
export function neighbour(cards: Card[], at: number, key: string, columns: number): number {
  const here = cards[at];
  const place = (card: Card) => card.day * columns + card.column;
  const others = cards.map((card, index) => ({ card, index })).filter(({ index }) => index !== at);
  const inColumn = others.filter(({ card }) => place(card) === place(here));
  const nearest = (list: { card: Card; index: number }[], cost: (card: Card) => number) =>
    list.reduce<{ index: number; cost: number } | undefined>((best, { card, index }) =>
      best === undefined || cost(card) < best.cost ? { index, cost: cost(card) } : best, undefined)?.index ?? at;
  switch (key) {
    case 'ArrowDown': return nearest(inColumn.filter(({ card, index }) => card.from > here.from || (card.from === here.from && index > at)), (card) => card.from);
    case 'ArrowUp': return nearest(inColumn.filter(({ card, index }) => card.from < here.from || (card.from === here.from && index < at)), (card) => -card.from);
    case 'ArrowRight': return nearest(others.filter(({ card }) => place(card) > place(here)), (card) => (place(card) - place(here)) * 10000 + Math.abs(card.from - here.from));
    case 'ArrowLeft': return nearest(others.filter(({ card }) => place(card) < place(here)), (card) => (place(here) - place(card)) * 10000 + Math.abs(card.from - here.from));
    default: return at;
  }
}

/** One step of what was lifted, by slot or by column; it stays inside the grid. */
export function step(from: Moving, key: string, week: Week): Target {
  const length = from.to - from.from;
  const places = week.days.length * week.columns.length;
  let place = from.day * week.columns.length + from.column;
  let start = from.from;
  if (key === 'ArrowUp') start -= week.slot;
  if (key === 'ArrowDown') start += week.slot;
  if (key === 'ArrowLeft') place -= 1;
  if (key === 'ArrowRight') place += 1;
  place = within(place, 0, places - 1);
  start = within(start, week.from, week.to - length);
  return { day: Math.floor(place / week.columns.length), column: place % week.columns.length, from: start, to: start + length };
}

/** Where it may begin there; undefined if that is not free, null as long as nobody knows. */
export function startAt(reach: Reach | null, moving: Moving): { place: string } | undefined | null {
  if (!reach || reach.id !== moving.id) return null;
  return reach.starts.find((start) => start.day === moving.day && start.column === moving.column && start.from === moving.from);
}

/** The minute that is shown at this height of a column. */
export function minuteAt(y: number, top: number, height: number, week: Week): number {
  return week.from + ((y - top) / height) * (week.to - week.from);
}
