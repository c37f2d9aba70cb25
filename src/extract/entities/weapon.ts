import { defineEntityType } from '../entity-type.ts';
import { isNumber } from '../names/numbers.ts';
import { isOrdinal, matchCalibre, matchDesignation, matchOrdinal, maybeDesignation } from './arms-patterns.ts';

export const weapon = defineEntityType({
  label: 'WEAPON',
  summary:
    'Arms, munitions, radars and air-defence systems by model name; a calibre with a type or an ordinal counts as a model.',
  lists: ['weapons'],
  patterns: [
    {
      id: 'weapon-designation',
      trigger: 'capital',
      confidence: 0.85,
      concerns: maybeDesignation,
      match: matchDesignation('weapon'),
    },
    { id: 'calibre-and-type', trigger: 'number', confidence: 0.9, concerns: isNumber, match: matchCalibre },
    {
      id: 'weapon-with-ordinal',
      trigger: 'capital',
      confidence: 0.85,
      concerns: isOrdinal,
      match: matchOrdinal('weapon'),
    },
  ],
  examples: [
    { text: 'The law on the Use of Weapons was changed.', finds: [] },
    { text: 'Missiles and artillery were bought.', finds: [] },
    { text: 'They fired SM-2 missiles at sea.', finds: ['SM-2'] },
    { text: 'A 120 mm self-propelled mortar was fielded.', finds: ['120 mm self-propelled mortar'] },
    { text: 'It deployed the counter-battery radar II.', finds: ['counter-battery radar II'] },
  ],
});
