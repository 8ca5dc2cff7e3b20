// What keys do while a visit is charted. Pure, so that it can be tested alone.

/** Two digits within this time are one number, ms. */
export const TOGETHER = 600;

/** A key press, as far as the rules look at it. */
export interface Press {
  key: string;
  /** Whether Ctrl, Alt or Meta is held. */
  held: boolean;
  /** Where the press goes: a field to write in, a scale of numbers, a row of words, something else to press, nothing. */
  where: 'text' | 'scale' | 'words' | 'control' | 'nothing';
}

export type Deed =
  | { what: 'value'; number: number }
  | { what: 'nth'; number: number }
  | { what: 'knot'; number: number }
  | { what: 'go'; to: 'before' | 'after' | 'technique' | 'pressure' }
  | { what: 'next' }
  | { what: 'timer' };

const GOES: Record<string, 'before' | 'after' | 'technique' | 'pressure'> = { b: 'before', a: 'after', t: 'technique', p: 'pressure' };

/**
 * What a press asks for.
 *
 * @param one whether a 1 was pressed just before, so that a 0 makes it 10
 * @param singleKeys whether keys without Ctrl do something outside of what they belong to (WCAG 2.1.4)
 */
export function deedOf(press: Press, one: boolean, singleKeys: boolean): Deed | undefined {
  if (press.held || press.where === 'text') return undefined;
  const digit = /^[0-9]$/.test(press.key) ? Number(press.key) : undefined;
  if (press.where === 'scale' && digit !== undefined) return { what: 'value', number: one && digit === 0 ? 10 : digit };
  if (press.where === 'words' && digit) return { what: 'nth', number: digit };
  if (press.key === 'Enter' && (press.where === 'scale' || press.where === 'words')) return { what: 'next' };
  if (!singleKeys) return undefined;
  if (digit) return { what: 'knot', number: digit };
  const to = GOES[press.key];
  if (to) return { what: 'go', to };
  return press.key === ' ' && press.where === 'nothing' ? { what: 'timer' } : undefined;
}
