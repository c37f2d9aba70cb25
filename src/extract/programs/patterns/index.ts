import type { ProgramPattern } from '../program-rule.ts';
import { announcedName } from './announced-name.ts';
import { bareName } from './bare-name.ts';
import { capitalizedName } from './capitalized-name.ts';
import { codedName } from './coded-name.ts';
import { describedName } from './described-name.ts';
import { openedName } from './opened-name.ts';
import { properModifier } from './proper-modifier.ts';
import { quotedName } from './quoted-name.ts';

/** In the order in which they are asked; the first that accepts gives the row its rule and confidence. */
export const programPatterns: readonly ProgramPattern[] = [
  quotedName,
  announcedName,
  openedName,
  capitalizedName,
  properModifier,
  codedName,
  describedName,
  bareName,
];
