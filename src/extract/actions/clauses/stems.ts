import type { Action, Sentence } from '../../../model/annotations.ts';
import type { Block } from '../../../model/normalized-document.ts';
import { clausalComplement, objectControl } from '../lexicon/clause-tables.ts';
import { actorTypeOf } from '../lexicon/statement-types.ts';
import { activeCatenatives } from '../lexicon/verb-tables.ts';
import { findSubject } from '../phrases/find-subject.ts';
import { isPhraseStart } from '../phrases/noun-phrases.ts';
import { spanOfWords, textOfWords, type Words } from '../words/words.ts';
import { findAntecedent } from './antecedents.ts';

/** A lead-in that ends with a colon ("The Government will:"): what its list items share. */
export interface Stem {
  readonly level: number;
  readonly actor: string;
  readonly actorHead: string;
  readonly actorSpan: { readonly start: number; readonly end: number } | null;
  readonly actorBlock: number;
  /** The modal words of the lead-in. */
  readonly modality: string;
  /** True for "we are:" before gerunds. */
  readonly isProgressive: boolean;
  /** The row whose stage and actor the items share, or null. */
  readonly row: Action | null;
  readonly rowIndex: number;
  readonly isExample: boolean;
  /** True for "The objectives of the policy are to:". */
  readonly isAim: boolean;
  /** True for "will:" and "to:": each item opens with a verb. */
  readonly asksVerb: boolean;
}

interface Read {
  readonly words: Words;
  readonly rows: readonly Action[];
  /** Index of the first of `rows` in the document's list. */
  readonly offset: number;
}

/** Keeps the lead-ins that are open while a document is read from top to bottom. */
export function createStems() {
  const stack: Stem[] = [];
  return {
    /** True where the open lead-in asks for a verb at the head of this item. Changes nothing. */
    asksVerb(sentence: Sentence, block: Block): boolean {
      if (sentence.kind !== 'list_item' && block.kind !== 'list_item') return false;
      return (stack.findLast(({ level }) => level < block.level) ?? stack[0])?.asksVerb ?? false;
    },
    /** The lead-in of a list item, or null. Running text that is no list item closes all lead-ins. */
    before(sentence: Sentence, block: Block): Stem | null {
      const isItem = sentence.kind === 'list_item' || block.kind === 'list_item';
      if (!isItem) {
        stack.length = 0;
        return null;
      }
      while (stack.length > 1 && stack.at(-1)!.level >= block.level) stack.pop();
      return stack.at(-1) ?? null;
    },
    /** Opens a lead-in where the sentence ends with a colon. */
    note(sentence: Sentence, block: Block, read: Read): void {
      if (!/:["”]?\s*$/.test(sentence.text) && !isOpenEnded(sentence.text, read.words)) return;
      const isItem = sentence.kind === 'list_item' || block.kind === 'list_item';
      stack.push(readStem(sentence, isItem ? block.level : -1, read));
    },
  };
}

function readStem(sentence: Sentence, level: number, { words, rows, offset }: Read): Stem {
  let last = words.length - 1;
  while (last > 0 && (words.tag[last] === 'stop' || words.tag[last] === 'quote' || words.tag[last] === 'adv')) last--;
  const isAim = isAimStem(words, last);
  const opener = words.lower[last] === 'to' ? last : modalBeforeAside(words, last);
  const asksVerb = words.lower[opener] === 'to' || words.tag[opener] === 'modal';
  const shared = { level, actorBlock: sentence.block, isProgressive: false, isAim, asksVerb };
  if (isAim)
    return {
      ...shared,
      actor: '',
      actorHead: '',
      actorSpan: null,
      modality: '',
      row: null,
      rowIndex: -1,
      isExample: false,
    };
  const plan = planningStem(words, last);
  if (plan) last = plan.at;
  else last = modalBeforeAside(words, last);
  if (plan || words.tag[last] === 'modal' || isProgressiveStem(words, last)) {
    return {
      ...shared,
      ...leadActor(words, rows, last),
      modality: plan?.modality ?? (words.tag[last] === 'modal' ? words.lower[last]! : ''),
      isProgressive: !plan && words.tag[last] === 'be',
      row: null,
      rowIndex: -1,
      isExample: false,
    };
  }
  const index = rows.findLastIndex(({ clauseRole }) => clauseRole === 'main' || clauseRole === 'list_item');
  const row = rows[index] ?? null;
  // "We help people who:"
  const doers = words.lower[last] === 'who' ? findAntecedent(words, last, null) : null;
  const isUntold = doers === null && isNaming(row);
  // "The order directs state agencies to:": whom it directs does the items.
  if (row && words.lower[last] === 'to' && objectControl.has(row.verbLemma) && row.object && row.voice !== 'Pass')
    return {
      ...shared,
      actor: row.object.replace(/^(?:the|an?)\s+(?=\S)/i, ''),
      actorHead: row.objectHead.toLowerCase(),
      actorSpan: row.objectSpan,
      modality: row.modality,
      row,
      rowIndex: offset + index,
      isExample: false,
    };
  return {
    ...shared,
    // "This will involve:", "The paper announced four reforms:": who does the items is not told.
    actor: doers ? textOfWords(words, doers) : isUntold ? '' : (row?.actor ?? ''),
    actorHead: doers ? words.lower[doers.head]! : isUntold ? '' : lastWordOf(row?.actor ?? ''),
    actorSpan: doers ? spanOfWords(words, doers) : isUntold ? null : (row?.actorSpan ?? null),
    modality: row?.modality ?? '',
    row,
    rowIndex: row ? offset + index : -1,
    isExample: /\b(?:including|such as)\b[^:]{0,40}:\s*$/.test(sentence.text),
  };
}

/** Who acts in the items: the subject before the last verb of the lead-in, or who has the purpose that it opens with. */
function leadActor(
  words: Words,
  rows: readonly Action[],
  last: number,
): Pick<Stem, 'actor' | 'actorHead' | 'actorSpan'> {
  const from = subjectStart(words, last);
  // "To reach these goals the government will:"
  const fronted = from === 0 && rows.find(({ ruleId, actor }) => ruleId === 'fronted-purpose' && actor !== '');
  if (fronted) {
    const { actor, actorSpan } = fronted;
    return { actor, actorHead: lastWordOf(actor), actorSpan };
  }
  const subject = findSubject(words, from, last);
  if (!subject) return { actor: '', actorHead: '', actorSpan: null };
  return {
    actor: textOfWords(words, subject).replace(/^(?:the|an?)\s+(?=\S)/i, ''),
    actorHead: words.lower[subject.head]!,
    actorSpan: spanOfWords(words, subject),
  };
}

const lastWordOf = (actor: string) => actor.slice(actor.lastIndexOf(' ') + 1).toLowerCase();

/** Verbs that name deeds without doing them. */
const namingVerbs = new Set(
  'involve include comprise mean entail require announce propose outline recommend identify list contain describe set_out'.split(
    ' ',
  ),
);

const isNaming = (row: Action | null) => row !== null && namingVerbs.has(row.verbLemma.replace(' ', '_'));

/** "We plan to", "The Council will": the words before a list that have no colon and no verb to end with. */
function isOpenEnded(text: string, words: Words): boolean {
  const last = words.length - 1;
  return (
    (words.tag[last] === 'modal' || words.lower[last] === 'who' || planningStem(words, last) !== null) &&
    /[a-z]\s*$/.test(text)
  );
}

/** "The objectives of the policy are to:", "Our priorities are:": what follows is aimed at by nobody named. */
function isAimStem(words: Words, last: number): boolean {
  const be = words.lower[last] === 'to' ? last - 1 : last;
  if (!/^(?:is|are)$/.test(words.lower[be] ?? '')) return false;
  const subject = findSubject(words, subjectStart(words, be), be);
  return (
    subject !== null &&
    /^(?:aim|objective|goal|purpose|priority|target|mission|task|intention)$/.test(words.lemma[subject.head]!)
  );
}

/** "We plan to:", "We are determined to:": the verb before an open "to", with the words that the items share. */
function planningStem(words: Words, last: number): { readonly at: number; readonly modality: string } | null {
  if (words.lower[last] !== 'to' || last < 2) return null;
  const before = last - 1;
  const isActive = words.tag[before] === 'verb' && activeCatenatives.get(words.lemma[before]!)?.kind === 'planning';
  const isState = words.tag[before - 1] === 'be' && planningStates.test(words.lower[before]!);
  if (!isActive && !isState) return null;
  const opener = modalBeforeAside(words, before - 1);
  // "We are determined to:", "The army will be prepared to:"
  const state = words.tag[before - 2] === 'modal' ? before - 2 : before - 1;
  const at = isState ? state : /^(?:modal|be)$/.test(words.tag[opener]!) ? opener : before;
  const modality = words.lower.slice(isState ? at : before, last + 1);
  return { at, modality: (at < before && !isState ? [words.lower[at]!, ...modality] : modality).join(' ') };
}

/** "The Council will, together with its partners:", "it will, among other measures, seek to:": the modal before an aside; `last` where there is none. */
function modalBeforeAside({ tag }: Words, last: number): number {
  for (let at = last; at > 0 && at > last - 14; at--) {
    if (tag[at] === 'comma' && tag[at - 1] === 'modal') return at - 1;
    if (/^(?:verb|be|have|modal|do|stop|to|sub|rel)$/.test(tag[at]!)) return last;
  }
  return last;
}

const planningStates = /^(?:determined|going|planning|aiming|seeking|set|due|committed|prepared|ready)$/;

/** "For example, we are:", "The Federal Government is:", but not "Our priorities are:". */
function isProgressiveStem(words: Words, last: number): boolean {
  if (!/^(?:is|are|was|were|'s|'re)$/.test(words.lower[last] ?? '')) return false;
  const subject = findSubject(words, subjectStart(words, last), last);
  if (!subject) return false;
  const head = words.lower[subject.head]!;
  return (
    /^(?:we|they|it)$/.test(head) ||
    /^(?:government|body|foreign_state)$/.test(actorTypeOf(head, words.label[subject.head]!))
  );
}

/** Past a fronted clause and a verb with a bare one: "To transform defence, [the team] will:", "This policy ensures [the army] will:". */
function subjectStart(words: Words, modal: number): number {
  for (let at = modal - 1; at >= 0; at--) {
    const isBareOpener =
      words.tag[at] === 'verb' && clausalComplement.has(words.lemma[at]!) && isPhraseStart(words, at + 1);
    if (isBareOpener || /^(?:comma|stop|sub|rel)$/.test(words.tag[at]!)) return at + 1;
  }
  return 0;
}
