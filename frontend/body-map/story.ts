import type { KnotMark, Moment } from './types.js';

/**
 * The knots as they stood at a moment; without a moment, as they are. Those that there were not yet are gone, and keep their
 * place among the others, so that nothing is built anew while one goes through the moments.
 */
export function standingAt(moment: Moment | undefined, knots: KnotMark[]): KnotMark[] {
  if (!moment) return knots;
  const then = new Map(moment.marks.map((mark) => [mark.id, mark]));
  return knots.map((knot) => {
    const mark = then.get(knot.id);
    return mark ? { ...knot, state: mark.state, recurred: mark.recurred, label: mark.label } : { ...knot, gone: true };
  });
}
