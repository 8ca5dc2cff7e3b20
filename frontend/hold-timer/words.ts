/** What the timer shows and says; %1 is the round, %2 how many there are. */
export interface Words {
  start: string;
  pause: string;
  resume: string;
  skip: string;
  again: string;
  stop: string;
  seconds: string;
  hold: string;
  rest: string;
  paused: string;
  done: string;
  stopped: string;
  spokenStart: string;
  spokenHalf: string;
  spokenEnd: string;
  /** For whoever holds with the hands: 15 seconds more, the whole length, and how to begin the next. */
  more?: string;
  of?: string;
  next?: string;
}

export function filled(pattern: string, round: number, rounds: number): string {
  return pattern.replace('%1', String(round)).replace('%2', String(rounds));
}
