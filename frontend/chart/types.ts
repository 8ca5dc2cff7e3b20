/** One value on a day; the day as 2026-09-22. Where a line begins anew, none leads to it from the value before. */
export interface Point {
  on: string;
  value: number;
  begins: boolean;
}

/** A line of the chart. Faint ones stand behind the others. */
export interface Series {
  name: string;
  tone: 'ink' | 'accent' | 'faint';
  points: Point[];
}

/** What is drawn, and the words for it. The numbers come from the server; nothing is computed here. */
export interface Content {
  summary: string;
  least: number;
  most: number;
  step: number;
  series: Series[];
  words: { asTable: string; asPicture: string; day: string };
  days: Record<string, string>;
}
