import type { Tag } from '../lexicon/closed-classes.ts';
import {
  activeCatenatives,
  adjectiveCatenatives,
  gerundCatenatives,
  passiveCatenatives,
  phraseCatenatives,
  prepositionOf,
  processPhrases,
  rowless,
  stagePredicates,
} from '../lexicon/verb-tables.ts';
import { tagAt, type Words } from '../words/words.ts';
import { readParticle } from './particles.ts';
import {
  addCatenative,
  createDraft,
  type Draft,
  finish,
  isParticiple,
  matches,
  readFiniteness,
  skip,
  type VerbGroup,
} from './verb-group.ts';

/** Reads the verb group that starts at word `i`, or null where none does. */
export function readVerbGroup(words: Words, i: number): VerbGroup | null {
  const draft = createDraft(i);
  for (let before = i - 1; before >= 0 && (words.tag[before] === 'adv' || words.tag[before] === 'not'); before--)
    if (tagAt(words, before) === 'not') draft.isNegative = true;
  if (isAfterNor(words, i)) draft.isNegative = true;
  let at = i;
  const first = tagAt(words, i);
  if (first === 'to') {
    draft.form = 'infinitive';
    at = skip(words, i + 1, draft);
  } else if (first === 'modal') {
    draft.form = 'finite';
    draft.modals.push(fullModals.get(words.lower[i]!) ?? words.lower[i]!);
    if (words.lower[i] === 'cannot') draft.isNegative = true;
    at = skip(words, i + 1, draft);
    if (words.lower[i] === 'ought' && tagAt(words, at) === 'to') at = skip(words, at + 1, draft);
  }
  const isOpened = at > i;
  const start = at;
  at = readAuxiliaries(words, at, draft, isOpened);
  if (at < 0 && first === 'modal' && words.lower[start] === ':') {
    // "To meet the need, the ministry will:": the subject is that of the purpose before it.
    draft.isRowless = true;
    return finish({ ...draft, trigger: { from: i, to: i + 1 } }, start);
  }
  if (at < 0) return null;
  return finish(draft, at);
}

/** "won't", "can't": the tagger parts what is left of the modal from "n't". */
const fullModals: ReadonlyMap<string, string> = new Map([
  ['wo', 'will'],
  ['ca', 'can'],
  ['sha', 'shall'],
]);

const endsSearch: ReadonlySet<Tag> = new Set<Tag>(['verb', 'be', 'have', 'modal', 'stop']);

/** "nor do the guidelines [create] rights": the subject stands between. */
function isAfterNor(words: Words, i: number): boolean {
  for (let at = i - 1; at >= 0 && at > i - 12 && !endsSearch.has(words.tag[at]!); at--)
    if (words.lower[at] === 'nor') return true;
  return false;
}

/** Reads from the first auxiliary or verb at `i` to the trigger. Returns the index after the group, -1 where there is no verb. */
function readAuxiliaries(words: Words, start: number, draft: Draft, isOpened: boolean): number {
  let at = start;
  let isFirst = !isOpened;
  for (let step = 0; step < 12; step++) {
    const tag = tagAt(words, at);
    if (tag === 'verb') return readVerb(words, at, draft, isFirst);
    if (tag !== 'be' && tag !== 'have' && tag !== 'do') {
      return isFirst || at === start ? -1 : endAsCopula(words, draft, at);
    }
    const lower = words.lower[at]!;
    if (isFirst) readFiniteness(lower, draft);
    if (lower === "'s" || lower === 'is' || lower === 'has' || lower === 'does' || lower === 'was')
      draft.isSingular ||= isFirst;
    draft.trigger = { from: at, to: at + 1 };
    draft.lemma = tag;
    const next = skip(words, at + 1, draft);
    if (tag === 'do') {
      const isHave = words.lower[next] === 'have' && next > at;
      if (isHave || (tagAt(words, next) === 'verb' && words.form[next] === 'base')) at = next;
      else if (/^(?:det|pron|adj|noun)$/.test(tagAt(words, next)) || words.lower[next] === 'more')
        return endAsVerb(draft, at, 'base');
      else return endAsCopula(words, draft, at + 1);
    } else if (tag === 'have') {
      if (isParticiple(words, next) || words.lower[next] === 'been' || words.lower[next] === 'had') {
        draft.isPerfect = true;
        at = next;
      } else if (tagAt(words, next) === 'to' && /^(?:verb|be|have)$/.test(tagAt(words, next + 1))) {
        // "has yet to decide": no duty, and not done
        const isOpen = words.lower[next - 1] === 'yet';
        draft.isNegative ||= isOpen;
        draft.catenatives.push(isOpen ? 'failing' : 'obligation');
        draft.modals.push(isOpen ? `${lower} yet to` : `${lower} to`);
        at = skip(words, next + 1, draft);
      } else return endAsCopula(words, draft, at + 1);
    } else {
      const after = readAfterBe(words, at, next, draft);
      if (after.isEnd) return after.at;
      at = after.at;
    }
    isFirst = false;
  }
  return -1;
}

/** What follows a form of "be" at `be`: a verb, a catenative, a stage predicate, or nothing (a copula). */
function readAfterBe(
  words: Words,
  be: number,
  next: number,
  draft: Draft,
): { readonly at: number; readonly isEnd: boolean } {
  const lower = words.lower[next] ?? '';
  const beWord = words.lower[be]!;
  const afterNext = next + 1;
  // "is best placed to know", but "mines are placed to stop ships"
  const isPut = /^(?:placed|positioned|suited)$/.test(lower) && words.tag[next] === 'verb';
  const catenative = isPut ? undefined : (passiveCatenatives.get(lower) ?? adjectiveCatenatives.get(lower));
  const to = tagAt(words, afterNext) === 'adv' ? afterNext + 1 : afterNext;
  if (catenative && tagAt(words, to) === 'to') {
    addCatenative(draft, catenative, `${beWord} ${lower} to`);
    return { at: skip(words, to + 1, draft), isEnd: false };
  }
  const commitment = gerundCatenatives.get(lower);
  if (
    commitment &&
    words.lower[to] === 'to' &&
    words.tag[to + 1] === 'verb' &&
    /^(?:ing|base)$/.test(words.form[to + 1]!)
  ) {
    addCatenative(draft, commitment, `${beWord} ${lower} to`);
    return { at: to + 1, isEnd: false };
  }
  const phrase = processPhrases.find((one) => matches(words, next, one));
  if (phrase) {
    const at = next + phrase.split(' ').length;
    if (words.form[at] === 'ing' || words.tag[at] === 'be') {
      draft.isProgressive = true;
      return { at, isEnd: false };
    }
  }
  if (words.tag[next] === 'verb' && words.form[next] === 'ing') {
    draft.isProgressive = true;
    return { at: next, isEnd: false };
  }
  if (words.lower[next] === 'being' || words.lower[next] === 'been') {
    draft.isProgressive ||= words.lower[next] === 'being';
    return { at: next, isEnd: false };
  }
  if (isParticiple(words, next)) {
    draft.isPassive = true;
    return { at: next, isEnd: false };
  }
  for (const [predicate, stage] of stagePredicates) {
    if (!matches(words, next, predicate)) continue;
    draft.trigger = { from: next, to: next + predicate.split(' ').length };
    draft.lemma = `be ${predicate}`;
    draft.predicate = stage;
    return { at: draft.trigger.to, isEnd: true };
  }
  return { at: endAsCopula(words, draft, be + 1), isEnd: true };
}

/** A copula makes no row, but a norm does: "members shall be residents", "the council shall have nine seats". */
function endAsCopula(_words: Words, draft: Draft, at: number): number {
  draft.isRowless = !draft.modals.includes('shall');
  draft.trigger = { from: at - 1, to: at };
  return at;
}

function endAsVerb(draft: Draft, at: number, last: Draft['last']): number {
  draft.trigger = { from: at, to: at + 1 };
  draft.last = last;
  return at + 1;
}

/** Reads a lexical verb at `at`; goes on where it is a catenative with its verb behind it. */
function readVerb(words: Words, at: number, draft: Draft, isFirst: boolean): number {
  const form = words.form[at]!;
  if (isFirst) {
    draft.form = form === 'ing' ? 'gerund' : form === 'base' ? 'bare' : form === 'part' ? 'participle' : 'finite';
    draft.isPast = form === 'ed' || form === 'past';
    draft.isSingular = form === 's';
  }
  draft.lemma = words.lemma[at]!;
  draft.trigger = { from: at, to: at + 1 };
  draft.last = form === 'part' ? 'ed' : form === '' ? 'base' : form;
  if (draft.isPassive) draft.last = 'ed';
  // "went on to find", "stands ready to defend"
  const phrase =
    tagAt(words, at + 2) === 'to' ? phraseCatenatives.get(`${draft.lemma} ${words.lower[at + 1]}`) : undefined;
  const catenative = draft.isPassive ? undefined : (phrase ?? activeCatenatives.get(draft.lemma));
  if (catenative) {
    let next = phrase ? at + 2 : at + 1;
    while ((words.tag[next] === 'adv' || words.tag[next] === 'not') && next < at + 3) {
      if (words.tag[next] === 'not') draft.isNegative = true;
      next++;
    }
    // "aims at raising", "plans on giving", but "a law aimed at raising"
    const isLed =
      !/^(?:ed|part)$/.test(words.form[at]!) &&
      words.lower[next] === prepositionOf.get(draft.lemma) &&
      words.form[next + 1] === 'ing';
    const tag = tagAt(words, next);
    const text = words.lower[at]!;
    // "We plan to:" before a list: the deeds are its items.
    if (catenative.kind === 'planning' && words.lower[next] === 'to' && /^[:.]?$/.test(words.lower[next + 1] ?? '')) {
      draft.isRowless = true;
      return next + 1;
    }
    if (isLed) {
      addCatenative(draft, catenative, `${text} ${words.lower[next]}`);
      const end = readAuxiliaries(words, next + 1, draft, true);
      if (end > 0) return end;
    }
    const takesTo = tag === 'to' && catenative.takes.includes('to');
    const takesIng = tag === 'verb' && words.form[next] === 'ing' && catenative.takes.includes('ing');
    const takesBare = tag === 'verb' && words.form[next] === 'base' && catenative.takes.includes('bare');
    if (takesTo || takesIng || takesBare) {
      const target = takesTo ? skip(words, next + 1, draft) : next;
      const outer = { trigger: draft.trigger, lemma: draft.lemma, last: draft.last };
      addCatenative(draft, catenative, phrase ? `${text} ${words.lower[at + 1]} to` : takesTo ? `${text} to` : text);
      const end = readAuxiliaries(words, target, draft, true);
      if (end > 0) {
        draft.last = takesIng ? 'ing' : 'base';
        return end;
      }
      Object.assign(draft, outer);
    }
  }
  const end = readParticle(words, at, draft);
  const isProVerb =
    draft.lemma === 'do' && !/^(?:det|pron|adj|noun|num|quote)$/.test(tagAt(words, end)) && words.lower[end] !== 'more';
  draft.isRowless = rowless.has(draft.lemma) || (isProVerb && !draft.isPassive);
  return end;
}
