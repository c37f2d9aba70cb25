import { baseline } from './baseline.ts';
import { benchmark } from './benchmark.ts';
import { collect } from './collect.ts';
import { compare } from './compare.ts';
import { evaluate } from './evaluate.ts';
import { explain } from './explain.ts';
import { gold } from './gold.ts';
import { init } from './init.ts';
import { keyness } from './keyness.ts';
import { kwic } from './kwic.ts';
import { map } from './map.ts';
import { mapShard } from './map-shard.ts';
import { merge } from './merge.ts';
import { normalize } from './normalize.ts';
import { plan } from './plan.ts';
import { run } from './run.ts';
import { summarize } from './summarize.ts';
import { validate } from './validate.ts';
import type { Verb } from './verb.ts';
import { verify } from './verify.ts';

/** Every verb, in the order of the help. Those that need the pipeline load it when they are asked: its lexicons cost half a second. */
export const verbs: readonly Verb[] = [
  run,
  init,
  normalize,
  explain,
  kwic,
  keyness,
  summarize,
  compare,
  evaluate,
  baseline,
  gold,
  validate,
  benchmark,
  plan,
  map,
  mapShard,
  collect,
  merge,
  verify,
];
