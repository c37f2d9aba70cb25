import type { ProgramRefusal } from '../program-rule.ts';
import { anaphor } from './anaphor.ts';
import { citedLaw } from './cited-law.ts';
import { crossReference } from './cross-reference.ts';
import { documentTitle } from './document-title.ts';
import { genericPlural } from './generic-plural.ts';
import { indexLine } from './index-line.ts';
import { militaryCampaign } from './military-campaign.ts';
import { namedBody } from './named-body.ts';
import { policyField } from './policy-field.ts';
import { predicateNominal } from './predicate-nominal.ts';
import { quotedSentence } from './quoted-sentence.ts';
import { runTogether } from './run-together.ts';
import { unnamedSystem } from './unnamed-system.ts';
import { verbReading } from './verb-reading.ts';
import { weaponsProgram } from './weapons-program.ts';

/** In the order in which they are asked; the first that refuses decides. Refusals that no name outweighs stand first. */
export const programRefusals: readonly ProgramRefusal[] = [
  verbReading,
  indexLine,
  quotedSentence,
  runTogether,
  namedBody,
  documentTitle,
  citedLaw,
  weaponsProgram,
  militaryCampaign,
  policyField,
  genericPlural,
  anaphor,
  predicateNominal,
  unnamedSystem,
  crossReference,
];
