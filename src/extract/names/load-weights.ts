import { emissionBytes, transitionBytes } from '../../lexicon/generated/name-tagger-weights.ts';
import type { TaggerWeights } from './name-tagger.ts';

let loaded: TaggerWeights | undefined;

/** The weights that come with policylens, decoded once. */
export function loadTaggerWeights(): TaggerWeights {
  loaded ??= { emissions: decode(emissionBytes), transitions: decode(transitionBytes) };
  return loaded;
}

function decode(base64: string): Int8Array {
  const bytes = atob(base64);
  const weights = new Int8Array(bytes.length);
  for (let i = 0; i < bytes.length; i++) weights[i] = (bytes.charCodeAt(i) << 24) >> 24;
  return weights;
}
