import type { NameBlock, NameDocument } from './document-facts.ts';
import { hashFeature } from './word-facts.ts';

/** A run of tokens that may hold names: capitals with what stands beside them. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Tokens to each side of a capital that a name may still reach: "northern Syria", "ISIL tactical units". */
const reachLeft = 2;
const reachRight = 3;

/** Finds the stretches of a sentence that the tagger has to look at; all the rest is outside every name. */
export function findStretches({ facts, opens }: NameBlock, from: number, to: number): readonly Stretch[] {
  const stretches: { from: number; to: number }[] = [];
  for (let i = from; i < to; i++) {
    const { isCapital, flags } = facts[i]!;
    if (!isCapital || (opens[i] && isOrdinary(facts[i]!.normal) && flags.length === 0 && !facts[i + 1]?.isCapital))
      continue;
    const start = Math.max(from, i - reachLeft);
    const end = Math.min(to, i + reachRight + 1);
    const last = stretches.at(-1);
    if (last && start <= last.to) last.to = end;
    else stretches.push({ from: start, to: end });
  }
  return stretches;
}

const ordinary = new Set(
  'the a an this that these those it its he she they we you i his her their our my your in on at for of to by with from as and or but if when while where there here what who which how why so such not no all some many most both each every another other after before during since until under over through among between however moreover furthermore therefore thus also although because despite'.split(
    ' ',
  ),
);
const isOrdinary = (normal: string) => ordinary.has(normal);

/** The hashed features of token i: its neighbours' words, its context and what the document knows of it. */
export function featuresAt(document: NameDocument, block: NameBlock, i: number, features: number[]): void {
  const { facts, opens, loud, sentence, analyzed, matches, matchOf } = block;
  const { pos } = analyzed.tokens;
  const here = sentence[i]!;
  const own = facts[i]!;
  for (let offset = -2; offset <= 2; offset++) {
    const near = facts[i + offset];
    if (near && sentence[i + offset] === here) features.push(...near.features[2 + offset]!);
    else features.push(hashFeature(10 + offset, 'edge'));
  }
  const inside = (at: number) => at >= 0 && sentence[at] === here;
  const before = inside(i - 1) ? facts[i - 1]! : undefined;
  const after = inside(i + 1) ? facts[i + 1]! : undefined;
  const state = `${opens[i]}${loud[i]}${own.kind}`;
  const use = document.uses.get(own.normal);
  const writing = use ? `${Math.min(use.title, 3)}${use.lower === 0 ? 0 : use.lower > use.title ? 2 : 1}` : '-';
  features.push(
    hashFeature(20, state),
    hashFeature(21, `${pos[i]}`),
    hashFeature(22, `${pos[i - 1]}|${pos[i]}`),
    hashFeature(23, `${pos[i]}|${pos[i + 1]}`),
    hashFeature(24, `${before?.kind}|${own.kind}|${after?.kind}`),
    hashFeature(25, `${before?.normal}|${own.normal}`),
    hashFeature(26, `${own.normal}|${after?.normal}`),
    hashFeature(27, `${writing}|${state}`),
    hashFeature(28, `${before?.flags.join(',')}|${own.flags.join(',')}|${own.kind}`),
    hashFeature(29, `${own.flags.join(',')}|${after?.flags.join(',')}|${own.kind}`),
    hashFeature(30, `${before?.normal}|${after?.normal}`),
  );
  if (use && own.isCapital) pushCompany(use.company, own.wordClass, features);
  pushMatch(features, 31, matches[matchOf[i]!], i);
  pushMatch(features, 32, inside(i + 1) ? matches[matchOf[i + 1]!] : undefined, i + 1);
  pushMatch(features, 33, inside(i - 1) ? matches[matchOf[i - 1]!] : undefined, i - 1);
  if (own.isCapital) pushRun(block, i, features);
}

/** What stood beside the word elsewhere in the document: a name in a bare context borrows from a telling one. */
function pushCompany(company: number, wordClass: string, features: number[]): void {
  features.push(hashFeature(50, `${company & 367}`));
  for (let bit = 1; bit <= 1024; bit <<= 1)
    if (company & bit) features.push(hashFeature(51, `${bit}`), hashFeature(52, `${bit}|${wordClass}`));
}

function pushMatch(
  features: number[],
  template: number,
  match: NameBlock['matches'][number] | undefined,
  at: number,
): void {
  if (!match) return;
  const place = match.to - match.from === 1 ? 'S' : at === match.from ? 'B' : at === match.to - 1 ? 'E' : 'I';
  features.push(
    hashFeature(template, `${match.entry.list}|${place}`),
    hashFeature(template, `${match.entry.label}|${place}`),
  );
}

const joiners = new Set(['of', 'and', 'the', 'for', '&', 'in', 'on', '-', 'de', 'la', 'al', "'s", '’s']);

/** The run of capitals round the token: its length, where the token stands in it, its last and first words. */
function pushRun({ facts, sentence }: NameBlock, i: number, features: number[]): void {
  const here = sentence[i]!;
  const joined = (at: number) => sentence[at] === here && facts[at]?.isCapital === true;
  let from = i;
  while (joined(from - 1)) from--;
  let to = i + 1;
  while (joined(to)) to++;
  let far = to;
  while (
    sentence[far] === here &&
    facts[far] &&
    (facts[far]!.isCapital || (joiners.has(facts[far]!.normal) && joined(far + 1)))
  )
    far++;
  const place = to - from === 1 ? 'S' : i === from ? 'B' : i === to - 1 ? 'E' : 'I';
  const head = facts[to - 1]!;
  const first = facts[from]!;
  const next = sentence[to] === here ? facts[to]?.normal : 'edge';
  const previous = sentence[from - 1] === here ? facts[from - 1]?.normal : 'edge';
  features.push(
    hashFeature(40, `${place}|${Math.min(to - from, 4)}`),
    hashFeature(41, `${place}|${head.normal}`),
    hashFeature(42, `${place}|${first.normal}`),
    hashFeature(43, `${place}|${head.flags.join(',')}`),
    hashFeature(44, `${place}|${first.flags.join(',')}`),
    hashFeature(45, `${place}|${next}`),
    hashFeature(46, `${place}|${previous}`),
    hashFeature(47, `${place}|${facts[far - 1]!.flags.join(',')}|${far === to}`),
  );
}
