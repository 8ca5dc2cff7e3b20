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
  chooseView: 'View',
  chooseSide: 'Side of the client',
  chooseKnot: 'Several knots here',
  views: {
    front: 'Front',
    back: 'Back',
    'head-front': 'Head, front',
    'head-side': 'Head',
    'head-back': 'Head, back',
    'hand-palm': 'Palm',
    'hand-back': 'Back of the hand',
    'foot-top': 'Foot, top',
    'foot-sole': 'Sole',
    'foot-outer': 'Foot, outer side',
    'foot-inner': 'Foot, inner side',
  },
  tabs: { 'head-side': 'Head' },
};
