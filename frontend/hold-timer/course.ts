// How a hold runs: rounds of holding with a rest between them. Pure, so that it can be tested alone.

/** What is to be held: so many rounds of so many seconds. */
export interface Exercise {
  seconds: number;
  rounds: number;
  /** Whether somebody holds with the hands: then the next round waits until it is begun, instead of a rest. */
  hands?: boolean;
}

export type Phase = 'ready' | 'hold' | 'rest' | 'done' | 'stopped';

/** Where a hold is. The time counts within the phase, ms. */
export interface Moment {
  phase: Phase;
  round: number;
  passed: number;
  paused: boolean;
  /** What was added to this round, ms. */
  extra?: number;
}

/** What is worth saying aloud, and of which round. */
export interface Cue {
  at: 'start' | 'half' | 'end';
  round: number;
}

/** Time to let go and to find the place again, ms. */
export const REST = 8000;

export const READY: Moment = { phase: 'ready', round: 0, passed: 0, paused: false };
export const STOPPED: Moment = { phase: 'stopped', round: 0, passed: 0, paused: false };
const DONE: Moment = { phase: 'done', round: 0, passed: 0, paused: false };

const holding = (round: number): Moment => ({ phase: 'hold', round, passed: 0, paused: false });

export function begin(): [Moment, Cue[]] {
  return [holding(1), [{ at: 'start', round: 1 }]];
}

export const isRunning = ({ phase, paused }: Moment): boolean => !paused && (phase === 'hold' || phase === 'rest');

export const isUnderWay = ({ phase }: Moment): boolean => phase === 'hold' || phase === 'rest';

/** Lets time pass, ms; a page that slept may be told of several phases at once. */
export function advance(moment: Moment, exercise: Exercise, elapsed: number): [Moment, Cue[]] {
  if (!isRunning(moment)) return [moment, []];
  const whole = lengthOf(moment, exercise);
  const passed = moment.passed + elapsed;
  const cues: Cue[] = [];
  if (moment.phase === 'hold' && moment.passed < whole / 2 && passed >= whole / 2) {
    cues.push({ at: 'half', round: moment.round });
  }
  if (passed < whole) return [{ ...moment, passed }, cues];
  const [next, said] = skip(moment, exercise);
  const [after, later] = advance(next, exercise, passed - whole);
  return [after, [...cues, ...said, ...later]];
}

/** Ends the phase at once: a hold early, or the rest. */
export function skip(moment: Moment, exercise: Exercise): [Moment, Cue[]] {
  if (!isUnderWay(moment)) return [moment, []];
  if (moment.phase === 'rest') {
    const round = moment.round + 1;
    return [holding(round), [{ at: 'start', round }]];
  }
  const end: Cue = { at: 'end', round: moment.round };
  if (exercise.hands && moment.round < exercise.rounds) return [pause(holding(moment.round + 1)), [end]];
  return moment.round >= exercise.rounds ? [DONE, [end]] : [{ ...moment, phase: 'rest', passed: 0, paused: false }, [end]];
}

export const pause = (moment: Moment): Moment => (isUnderWay(moment) ? { ...moment, paused: true } : moment);

/** Makes the present hold longer. */
export const more = (moment: Moment, seconds: number): Moment =>
  moment.phase === 'hold' ? { ...moment, extra: (moment.extra ?? 0) + seconds * 1000 } : moment;

export const resume = (moment: Moment): Moment => ({ ...moment, paused: false });

/** Whole seconds left in the phase, rounded up. */
export function secondsLeft(moment: Moment, exercise: Exercise): number {
  return isUnderWay(moment) ? Math.ceil((lengthOf(moment, exercise) - moment.passed) / 1000) : exercise.seconds;
}

/** The share of the hold that has passed, 0 to 1. */
export function share(moment: Moment, exercise: Exercise): number {
  if (moment.phase === 'hold') return Math.min(1, moment.passed / lengthOf(moment, exercise));
  return moment.phase === 'rest' || moment.phase === 'done' ? 1 : 0;
}

const lengthOf = ({ phase, extra }: Moment, { seconds }: Exercise): number =>
  phase === 'rest' ? REST : seconds * 1000 + (extra ?? 0);
