import type { Abbreviation, Entity, EntityLabel, ProgramMention } from '../../model/annotations.ts';
import type { AnalyzedDocument } from '../../model/tokens.ts';
import { expandAbbreviations, lastWord, namesOfSlashed } from './actor-texts.ts';
import { readIssuer } from './issuing-body.ts';
import { isLastOfItsKind } from './last-of-its-kind.ts';
import { createNameCount } from './name-count.ts';
import { createNamesAt } from './names-at.ts';
import { createNamesBefore } from './names-before.ts';
import { ownGovernment, withoutOwnState } from './own-government.ts';
import { findProgram } from './program-before.ts';
import { anaphoric, determiners, firstPerson, loosely, personal, plural, posts, singular, vague } from './pronouns.ts';

/** An actor as a sentence names it, handed in in text order. */
export interface ActorMention {
  readonly text: string;
  /** The head word in lower case. */
  readonly head: string;
  /** The label of the head where it is a name. */
  readonly label: EntityLabel | null;
  /** Null where it may be one or several: "the health and welfare sector". */
  readonly isPlural: boolean | null;
  /** True where the mention is the subject of a main clause: what "it" looks back to. */
  readonly isMain: boolean;
  readonly sentence: number;
  /** Index of the block that the mention stands in. */
  readonly block: number;
  /** Where it starts and ends in the block's text. */
  readonly start: number;
  readonly end: number;
}

export interface ResolvedActor {
  /** Canonical words, or empty where in doubt. */
  readonly resolved: string;
  readonly isCoreference: boolean;
  /** Head and label of what a pronoun stands for. */
  readonly head?: string;
  readonly label?: EntityLabel | null;
}

export interface Coreference {
  /** Resolves an actor and remembers it for those that follow. */
  readonly resolve: (mention: ActorMention) => ResolvedActor;
  /** Remembers the plural object of a main clause, for a "they" that fits no subject. */
  readonly noteObject: (mention: ActorMention) => void;
  /** The state whose paper it is; empty where no one stands out. */
  readonly ownState: string;
}

interface Sources {
  readonly entities: readonly Entity[];
  readonly abbreviations: readonly Abbreviation[];
  readonly programMentions: readonly ProgramMention[];
}

interface Remembered {
  readonly resolved: string;
  /** The words up to the head, without what hangs on it: "Barents cooperation" of "Barents cooperation between …". */
  readonly core: string;
  readonly head: string;
  readonly label: EntityLabel | null;
  readonly isPlural: boolean | null;
  readonly sentence: number;
  readonly block: number;
  /** Where the mention ends in its block. */
  readonly end: number;
}

/** How far back a pronoun or short name may look, in sentences. */
const pronounReach = 2;
const nameReach = 60;
/** A common noun ("the strategy") is another one sooner than "the government" is. */
const nounReach = 12;
/** What a state has one of. */
const singleBodies = new Set('government ministry department administration council parliament congress'.split(' '));
/** A body that is named once in a paper is not the one that a paragraph further on speaks of. */
const fewestOfState = 3;

/**
 * Resolves actors of one document as they come: determiners dropped, abbreviations expanded, pronouns and short names
 * ("It", "the government", "this cluster") led back to the last actor that fits. Where none fits the answer is empty.
 */
export function createCoreference(analyzed: AnalyzedDocument, sources: Sources): Coreference {
  const longForms = new Map(sources.abbreviations.map(({ shortForm, longForm }) => [shortForm, longForm]));
  const issuer = readIssuer(analyzed, sources.entities);
  const government = ownGovernment(issuer.body, sources.entities);
  const namesAt = createNamesAt(sources.entities, (block) => analyzed.blocks[block]!.block.text);
  const nameBefore = createNamesBefore(sources.entities);
  const remembered: Remembered[] = [];
  let subject: Remembered | null = null;
  let person: Remembered | null = null;
  let objects: ActorMention | null = null;
  const expand = (text: string) => expandAbbreviations(text.replace(determiners, ''), longForms);
  const normalForm = (mention: ActorMention) =>
    (
      namesAt(mention)?.map((name) => expandAbbreviations(name, longForms, mention.text)) ??
      namesOfSlashed(mention.text.replace(determiners, ''), longForms) ?? [expand(mention.text)]
    )
      .map((name) => withoutOwnState(name, government))
      .join('; ');

  const countOf = createNameCount(analyzed, longForms);

  /** "The government" after "the Vesland government", "the Fund" after "the Lake Fund": the nearest fuller name. */
  const findFuller = (mention: ActorMention): string | null => {
    // "The Philippines" after "the Department of Health of the Philippines"
    if (mention.label === 'GPE') return null;
    if (!anaphoric.test(mention.text)) return null;
    const words = mention.text.split(' ');
    if (words.length !== 2 || longForms.has(words[1]!)) return null;
    const head = lastWord(mention.head);
    const reach = singleBodies.has(head) ? nameReach : nounReach;
    const actor = lastActor(remembered, head, mention.sentence - reach);
    const before = nameBefore(head, mention);
    // "the act", "the college" seldom mean the last "Act on …", "College of …"; "the Act" does, and "the ministry".
    const isOfWhat = before !== null && !before.text.toLowerCase().endsWith(head);
    const name = isOfWhat && !singleBodies.has(head) && !isNamed(mention) ? null : before;
    const isNameNearer = name !== null && (!actor || name.block > actor.block);
    const nearest = isNameNearer ? name.text : (actor?.core ?? null);
    if (nearest === null) return null;
    if (!singleBodies.has(head)) {
      const isLast = isNameNearer || isNamed(mention) || isLastOfItsKind(analyzed, actor!, mention);
      return isLast ? nearest : null;
    }
    const distance = isNameNearer ? mention.block - name.block : mention.sentence - actor!.sentence;
    if (distance <= 1) return nearest;
    // A paper says "the Government" of its own; another state's must have just been named.
    if (government !== '' && words[1] === 'Government') return government;
    if (countOf(nearest) >= fewestOfState) return nearest;
    // "The Government" of a paper of Australia, five sentences after its one "Japanese Government"
    return actor && countOf(actor.core) >= fewestOfState ? actor.core : null;
  };

  /** "The Government", "our Government" of a paper that a government issues. */
  const findOwn = ({ text }: ActorMention): string | null =>
    government !== '' && /^(?:(?:the|this|our) )?Government$/i.test(text) && text.endsWith('Government')
      ? government
      : null;

  const resolve = (mention: ActorMention): ResolvedActor => {
    const lower = mention.text.toLowerCase();
    // "US is shifting its focus" is a state.
    if (firstPerson.has(lower) && mention.label === null)
      return { resolved: government || issuer.body, isCoreference: true, head: 'we' };
    if (singular.has(lower) || plural.has(lower)) {
      if (personal.has(lower)) {
        const isNear = person && mention.sentence - person.sentence <= pronounReach;
        if (!isNear) return { resolved: '', isCoreference: true };
        if (mention.isMain) person = { ...person!, sentence: mention.sentence };
        return { resolved: person!.resolved, isCoreference: true, head: person!.head, label: person!.label };
      }
      const wantsPlural = plural.has(lower);
      const fits = subject && subject.isPlural !== !wantsPlural && mention.sentence - subject.sentence <= pronounReach;
      if (!fits) {
        // "The school trains teachers. They will test the books."
        if (!wantsPlural || !objects || mention.sentence - objects.sentence > 1)
          return { resolved: '', isCoreference: true };
        return { resolved: expand(objects.text), isCoreference: true, head: objects.head, label: objects.label };
      }
      // "The MND is … First, it is … In 2007, it established … In addition, it is …": each "it" brings the name nearer.
      if (mention.isMain) subject = { ...subject!, sentence: mention.sentence };
      return { resolved: subject!.resolved, isCoreference: true, head: subject!.head, label: subject!.label };
    }
    // "WHO supports governments": a body by its letters.
    if (vague.has(lower) && mention.text !== 'WHO') return { resolved: '', isCoreference: true };
    const found = findFuller(mention) ?? findOwn(mention) ?? findProgram(mention, sources.programMentions);
    const plain = normalForm(mention);
    const resolved = found ?? plain;
    const head = lastWord(mention.head);
    const entry: Remembered = {
      resolved,
      core: coreOf(resolved, head),
      head,
      label: mention.label,
      isPlural: mention.isPlural,
      sentence: mention.sentence,
      block: mention.block,
      end: mention.end,
    };
    remembered.push(entry);
    const isPerson = mention.label === 'PERSON' || (posts.test(head) && mention.isPlural !== true);
    if (isPerson) person = entry;
    // "The Council bought land. The minister agreed. It will build a school."
    else if (mention.isMain) subject = withoutAim(entry);
    // "The Government" is a name, "the government" points to one.
    return { resolved, isCoreference: resolved !== plain && !isNamed(mention) };
  };
  return {
    resolve,
    ownState: issuer.state,
    noteObject: (mention) => {
      objects = mention;
    },
  };
}

/** A short name, in capitals: "the Government", "the Fund". */
function isNamed({ text, head, label }: ActorMention): boolean {
  // A common noun has a capital too where it begins a sentence.
  const isMarked = label !== null || determiners.test(text);
  return isMarked && head !== '' && /^\p{Lu}/u.test(text.slice(text.toLowerCase().lastIndexOf(head)));
}

/** "[The purpose of] this report is to help. It examines": the report does. */
function withoutAim(entry: Remembered): Remembered {
  const whose =
    /^(?:[a-z]+ )?(?:purpose|aim|goal|objective|focus|scope|mission|role) of (?:the|this|our) (\S+(?: \S+){0,5})$/i.exec(
      entry.resolved,
    );
  // "The Strategy's ultimate goal is to help. It aspires": the strategy does.
  const owner =
    whose ?? /^(\S+(?: \S+){0,4}?)['’]s? (?:\S+ )?(?:purpose|aim|goal|objective|focus|mission)$/i.exec(entry.resolved);
  return owner ? { ...entry, resolved: owner[1]!, core: owner[1]!, head: lastWord(owner[1]!.toLowerCase()) } : entry;
}

/** "The then government launched it. The government will": another one than the one of that time. */
const passing = /^(?:then|former|previous|next|new|first|second|last|incoming|outgoing|successive|following)\s/i;

/** The last actor with this head and words before it, at `sentence` or later. */
function lastActor(remembered: readonly Remembered[], head: string, sentence: number): Remembered | null {
  for (let at = remembered.length - 1; at >= 0 && at > remembered.length - 400; at--) {
    const entry = remembered[at]!;
    if (entry.sentence < sentence) return null;
    if (entry.head === head && entry.core.includes(' ') && !passing.test(entry.core) && !loosely.test(entry.core))
      return entry;
  }
  return null;
}

function coreOf(text: string, head: string): string {
  const at = text.toLowerCase().indexOf(head);
  return at < 0 || head === '' ? text : text.slice(0, at + head.length);
}
