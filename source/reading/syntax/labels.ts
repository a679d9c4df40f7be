import type {GroupState} from './group-features.js';
import {penn} from './penn.js';
import {formOfLabel, isFiniteGroup, labelOf, noLabel} from './verb-group.js';

export const simple = {perfect: false, progressive: false, passive: false} as const;
export const past = labelOf({...simple, tense: 'past'});
export const present = labelOf({...simple, tense: 'present'});
export const infinitive = labelOf({...simple, tense: 'infinitive'});
export const imperative = labelOf({...simple, tense: 'imperative'});
export const gerund = labelOf({...simple, tense: 'ing'});
export const participle = labelOf({...simple, tense: 'en', passive: true});

const finite = Array.from({length: noLabel}, (_, label) => isFiniteGroup(formOfLabel(label)));

export const isFiniteLabel = (label: number): boolean => label !== noLabel && finite[label]!;

export const closer = /^(?:,|:|CC|W.*|``|''|-[LR]RB-|PRP)$/;

/** What ends a clause or may begin one. */
export const ends = ({tags}: GroupState, i: number): boolean => closer.test(penn[tags[i]!]!);
