import type { EntityType } from '../entity-type.ts';
import { agreement } from './agreement.ts';
import { body } from './body.ts';
import { date } from './date.ts';
import { document } from './document.ts';
import { event } from './event.ts';
import { fac } from './fac.ts';
import { gpe } from './gpe.ts';
import { group } from './group.ts';
import { law } from './law.ts';
import { loc } from './loc.ts';
import { money } from './money.ts';
import { norp } from './norp.ts';
import { org } from './org.ts';
import { percent } from './percent.ts';
import { person } from './person.ts';
import { platform } from './platform.ts';
import { program } from './program.ts';
import { quantity } from './quantity.ts';
import { time } from './time.ts';
import { weapon } from './weapon.ts';

/** Every entity type. Where two patterns take the same words, the earlier type wins. */
export const entityTypes: readonly EntityType[] = [
  money,
  percent,
  time,
  weapon,
  quantity,
  date,
  program,
  law,
  agreement,
  document,
  platform,
  event,
  person,
  org,
  gpe,
  loc,
  fac,
  norp,
  group,
  body,
];
