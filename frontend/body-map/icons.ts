// From Lucide (ISC), 24 units.
import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

const PATHS = {
  plus: svg`<circle cx="11" cy="11" r="8"/><path d="m21 21-4.3-4.3M11 8v6M8 11h6"/>`,
  minus: svg`<circle cx="11" cy="11" r="8"/><path d="m21 21-4.3-4.3M8 11h6"/>`,
  whole: svg`<path d="M8 3H5a2 2 0 0 0-2 2v3M21 8V5a2 2 0 0 0-2-2h-3M3 16v3a2 2 0 0 0 2 2h3M16 21h3a2 2 0 0 0 2-2v-3"/>`,
  pen: svg`<path d="M21.2 6.8a2.8 2.8 0 0 0-4-4L3.8 16.2a2 2 0 0 0-.5.8L2 21.4a.5.5 0 0 0 .6.6L7 20.6a2 2 0 0 0 .8-.4zM15 5l4 4"/>`,
  rubber: svg`<path d="m7 21-4.3-4.3c-1-1-1-2.5 0-3.4l9.6-9.6c1-1 2.5-1 3.4 0l5.6 5.6c1 1 1 2.5 0 3.4L13 21M22 21H7M5 11l9 9"/>`,
  undo: svg`<path d="M9 14 4 9l5-5"/><path d="M4 9h10.5a5.5 5.5 0 0 1 0 11H11"/>`,
  play: svg`<path d="m6 3 14 9-14 9z"/>`,
  pause: svg`<path d="M8 4v16M16 4v16"/>`,
} satisfies Record<string, SVGTemplateResult>;

export const icon = (name: keyof typeof PATHS): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${PATHS[name]}</svg>`;
