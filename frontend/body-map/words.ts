import type { Words } from './types.js';

/** English, for when the server gives no words. */
export const ENGLISH: Words = {
  map: 'Body map',
  right: 'Client’s right',
  left: 'Client’s left',
  rightShort: 'R',
  leftShort: 'L',
  rightSide: 'right side',
  leftSide: 'left side',
  middle: 'middle',
  chooseView: 'Part of the body',
  chooseSide: 'Side of the client',
  chooseKnot: 'Several knots here',
  list: 'Knots on the map, as a list',
  body: 'Body',
  head: 'Head',
  hands: 'Hands',
  feet: 'Feet',
  chooseExtent: 'How much of the body',
  upper: 'Upper body',
  lower: 'Lower body',
  whole: 'Whole body',
  zoomIn: 'Enlarge',
  zoomOut: 'Make smaller',
  zoomReset: 'Show all of it',
  pen: 'Draw',
  rubber: 'Rub out',
  undo: 'Undo',
  keys: 'Arrow keys move to the nearest place, Enter chooses it, R and L turn to the other side.',
  play: 'Play through the visits',
  pause: 'Stop',
  time: 'The knots at each visit',
  views: {
    front: 'Front',
    back: 'Back',
    'head-front': 'Head, front',
    'head-side': 'Head',
    'head-back': 'Head, back',
    'hand-palm': 'Palm of the hand',
    'hand-back': 'Back of the hand',
    'foot-top': 'Foot, top',
    'foot-sole': 'Sole of the foot',
    'foot-outer': 'Foot, outer side',
    'foot-inner': 'Foot, inner side',
  },
  tabs: {
    front: 'Front',
    back: 'Back',
    'head-front': 'Front',
    'head-side': 'Side',
    'head-back': 'Back',
    'hand-palm': 'Palm',
    'hand-back': 'Back',
    'foot-top': 'Top',
    'foot-sole': 'Sole',
    'foot-outer': 'Outer',
    'foot-inner': 'Inner',
  },
  zones: {},
};

/** What was given, with English where nothing was; later ones win. */
export function wordsOf(...given: (Partial<Words> | undefined)[]): Words {
  const words = Object.assign({}, ENGLISH, ...given) as Words;
  const within = (part: 'views' | 'tabs' | 'zones') => Object.assign({}, ENGLISH[part], ...given.map((g) => g?.[part]));
  return { ...words, views: within('views'), tabs: within('tabs'), zones: within('zones') };
}
