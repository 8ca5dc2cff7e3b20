/** What the server hands over; the counterpart is org.knotwise.schedule.ui.Wire. Minutes are of the practice's wall clock, from midnight. */

export interface Day { label: string; shortName: string; number: string; spoken: string; today: boolean; holiday: string }

export interface Column { name: string; spoken: string }

export interface Card {
  /** The appointment; empty for one of which nothing may be known. */
  id: string;
  day: number;
  column: number;
  from: number;
  to: number;
  name: string;
  title: string;
  lines: string[];
  spoken: string;
  look: 'plain' | 'first' | 'busy' | 'missed' | 'done';
  chosen: boolean;
  facts: string[];
  may: Act[];
}

export type Act = 'record' | 'chart' | 'move' | 'cancel';

export interface Closure { day: number; column: number; from: number; to: number; why: 'outside' | 'break' | 'away' | 'holiday'; label: string }

export interface Room { name: string; shortName: string; spoken: string[]; uses: { day: number; from: number; to: number }[] }

export interface Now { day: number; minute: number }

export interface Week {
  days: Day[];
  columns: Column[];
  from: number;
  to: number;
  slot: number;
  now: Now | null;
  cards: Card[];
  closures: Closure[];
  rooms: Room[];
  zone: string;
}

/** A time that fits what is to be booked. */
export interface Fit { day: number; column: number; from: number; to: number; within: boolean; label: string; spoken: string }

/** Where what is lifted, or to be booked, may go. */
export interface Reach {
  /** The appointment; empty for a session that is not booked yet. */
  id: string;
  name: string;
  minutes: number;
  /** For each column of each day the minutes at which it may begin, each with what is said of it. */
  starts: { day: number; column: number; from: number; place: string }[];
  /** For each day how it lies between the sessions before and after. */
  gaps: { text: string; within: boolean }[];
}

/** Where something is being put. */
export interface Target { day: number; column: number; from: number; to: number }

/** Something that was lifted. */
export interface Moving extends Target {
  id: string;
  name: string;
  way: 'pointer' | 'keys' | 'edge' | 'guest' | 'asked';
  /** The card that it came from; undefined for what comes from outside. */
  card?: Card;
}

export type Sentences = Record<string, string>;

export const NOTHING: Week = { days: [], columns: [], from: 480, to: 1080, slot: 15, now: null, cards: [], closures: [], rooms: [], zone: '' };
