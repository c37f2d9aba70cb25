import type { Abbreviation, EntityLabel } from '../../model/annotations.ts';
import { isApparatusWord } from './apparatus.ts';
import type { Candidate } from './candidates.ts';
import type { NameDocument } from './document-facts.ts';
import type { GazetteerEntry } from './gazetteer.ts';
import { waysToExercise } from './kinds.ts';
import type { NameBlock } from './name-block.ts';

/** What one block's first reading chose. */
export interface BlockNames {
  readonly block: NameBlock;
  readonly chosen: readonly Candidate[];
}

/** Labels that a document's own names carry on to their other mentions. */
const carried: ReadonlySet<EntityLabel> = new Set([
  'PERSON',
  'ORG',
  'GPE',
  'LOC',
  'FAC',
  'WEAPON',
  'PLATFORM',
  'EVENT',
  'AGREEMENT',
  'LAW',
  'DOCUMENT',
]);

/** Labels that the tagger gives: where it read a name once and passed it over elsewhere, one reading is no proof. */
const needsTwo: ReadonlySet<EntityLabel> = new Set(['ORG', 'GPE', 'LOC', 'FAC']);

interface Votes {
  readonly byLabel: Map<EntityLabel, number>;
  isRead: boolean;
}

/**
 * The names of one document as a gazetteer: each name that was read once, under the label that most of its mentions have; the
 * last names of its people; its abbreviations under the label of their long forms. One sense a document.
 */
export function readDocumentNames(
  blocks: readonly BlockNames[],
  abbreviations: readonly Abbreviation[],
  shortForms: NameDocument['shortForms'] = new Map(),
): readonly GazetteerEntry[] {
  const votes = new Map<string, Votes>();
  const vote = (name: string, label: EntityLabel, weight: number): void => {
    let entry = votes.get(name);
    if (!entry) {
      entry = { byLabel: new Map(), isRead: false };
      votes.set(name, entry);
    }
    entry.byLabel.set(label, (entry.byLabel.get(label) ?? 0) + weight);
  };
  for (const { block, chosen } of blocks) {
    for (const candidate of chosen) {
      const { label, mentionType, pattern } = candidate;
      // "the North" says its state by the article: "South-North" does not.
      if (pattern === 'korean-state') continue;
      if (label === null || mentionType !== 'NAM' || !carried.has(label) || block.loud[candidate.from] === 1) continue;
      const name = nameOf(block, candidate);
      vote(name, label, pattern === 'name-tagger' ? 1 : pattern === 'called-body' ? 5 : 1.5);
      if (label === 'PERSON') voteForParts(block, candidate, vote);
      if (label === 'EVENT') voteForExercise(block, candidate, vote);
      voteForBracket(block, candidate, vote);
      voteForCountry(block, candidate, vote);
    }
  }
  for (const { shortForm, longForm, conflict } of abbreviations) {
    // "Official Information Act 1982 (OIA)": the year is a date of its own.
    const best = bestLabel(votes.get(longForm) ?? votes.get(longForm.replace(/\s(?:19|20)\d\d$/, '')));
    if (best && !conflict) vote(shortForm, best, 3);
  }
  const entries: GazetteerEntry[] = [];
  for (const [name, entry] of votes) {
    const ofLongForm = shortForms.get(name);
    const label = ofLongForm === undefined ? bestLabel(entry) : ofLongForm;
    if (!label || !isTelling(name)) continue;
    if (ofLongForm === undefined && needsTwo.has(label) && entry.byLabel.get(label)! < 2) continue;
    entries.push({ name, label, canonical: name, list: 'document' });
  }
  return entries;
}

type Vote = (name: string, label: EntityLabel, weight: number) => void;

const nameOf = (block: NameBlock, { from, to }: Pick<Candidate, 'from' | 'to'>) =>
  block.facts
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');

/** A person's last name alone, and the name without its title. */
function voteForParts(block: NameBlock, { from, to }: Candidate, vote: Vote): void {
  const parts = block.facts
    .slice(from, to)
    .filter(
      ({ flags, kind }) =>
        kind === 'title' && !flags.includes('rank') && !flags.includes('name-suffix') && !flags.includes('title'),
    );
  if (to - from < 2 || parts.length === 0) return;
  const last = parts.at(-1)!;
  // "Private Resources Section", read as a person once, makes no person of each "Section".
  const isName =
    !isApparatusWord(last) &&
    last.normal !== 'mantri' &&
    !last.flags.includes('org-head') &&
    (last.flags.includes('family') ||
      last.flags.includes('given') ||
      ['unknown', 'rare', 'capital'].includes(last.wordClass));
  if (isName) vote(last.text, 'PERSON', 1);
}

/** "Foal Eagle Exercise": the exercise is Foal Eagle elsewhere too. */
function voteForExercise(block: NameBlock, { from, to }: Candidate, vote: Vote): void {
  const [first, last] = [block.facts[from]!, block.facts[to - 1]!];
  const name = { from: first.normal === 'exercise' ? from + 1 : from, to: last.normal === 'exercise' ? to - 1 : to };
  const isCut = name.to - name.from < to - from && name.to > name.from;
  const isOwn = block.matchOf[name.from] === -1 && !block.facts[name.from]!.flags.includes('role');
  // "Search and Rescue Exercise": not each rescue is one.
  const isKind = block.facts.slice(name.from, name.to).every(({ normal }) => waysToExercise.has(normal));
  if (isCut && isOwn && !isKind) vote(nameOf(block, name), 'EVENT', 3);
}

/** "Tactical Information Communication Network (TICN)": the bracket is what stands before it. */
function voteForBracket(block: NameBlock, { label, to }: Candidate, vote: Vote): void {
  const [open, short, close] = [block.facts[to], block.facts[to + 1], block.facts[to + 2]];
  if (open?.text !== '(' || !short || label === null) return;
  const isJoined = block.facts[to + 2]?.text === '-' && block.facts[to + 4]?.text === ')';
  if (isJoined) vote(`${short.text}-${block.facts[to + 3]!.text}`, label, 3);
  else if (close?.text === ')' && /^\p{Lu}[\p{L}\d&/-]*\p{Lu}[\p{L}\d]*$/u.test(short.text)) vote(short.text, label, 3);
}

/** "Government of Aldermark": what a government is of is a country, whatever a bare mention looked like. */
function voteForCountry(block: NameBlock, { label, from, to }: Candidate, vote: Vote): void {
  if (label !== 'ORG' && label !== 'GPE') return;
  const [of, country] = [block.facts[to - 2], block.facts[to - 1]!];
  const isRuled = /^(?:government|republic|kingdom|parliament|people)$/.test(block.facts[to - 3]?.normal ?? '');
  if (to - from >= 3 && isRuled && of?.normal === 'of' && country.kind === 'title') vote(country.text, 'GPE', 2);
}

function bestLabel(votes: Votes | undefined): EntityLabel | null {
  let best: EntityLabel | null = null;
  let most = 0;
  for (const [label, weight] of votes?.byLabel ?? []) {
    if (weight > most) {
      best = label;
      most = weight;
    }
  }
  return best;
}

/** Single words of everyday use say too little to be looked for elsewhere. */
function isTelling(name: string): boolean {
  return name.length > 1 && /\p{Lu}/u.test(name);
}
