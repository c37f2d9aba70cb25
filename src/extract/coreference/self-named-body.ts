import type { Entity } from '../../model/annotations.ts';
import type { AnalyzedDocument } from '../../model/tokens.ts';

/** A longer text tells by counts who it is (`issuing-body.ts`), and names more bodies. */
const longestText = 15_000;
/** How far the head of a text reaches, in blocks: title, letterhead, first line. */
const headBlocks = 4;
const longestTitle = 90;

const bodies =
  'ministry|department|agency|authority|commission|council|board|office|executive|administration|cabinet|institute|bank|university|corporation|federation|association|secretariat';
const asBody = new RegExp(`\\bas (?:an?|the) (?:[\\w-]+ ){0,2}(${bodies}|government|coalition|party),? we\\b`, 'i');
const endsInBody = new RegExp(`(?:^|\\s)(?:${bodies})$|^(?:${bodies}|government)\\b`, 'i');
/** "The Council has published": a capital names one body. */
const definite = new RegExp(`\\b[Tt]he (${bodies.replace(/\b[a-z]/g, (letter) => letter.toUpperCase())})\\b`, 'g');

interface TextOf {
  readonly text: string;
  readonly names: readonly string[];
}

/**
 * The body that a short text says "we" of: "We are the Lake Agency", "At the Lake Agency, we", "as an executive, we …", else the one body that its title or letterhead names, else the
 * one body that it names at all, if nobody is quoted with "we". Empty where two could be meant: an empty actor is mended sooner than a wrong one.
 */
export function selfNamedBody({ blocks }: AnalyzedDocument, entities: readonly Entity[]): string {
  if (blocks.reduce((sum, { block }) => sum + block.text.length, 0) > longestText) return '';
  const named = blocks.map((): string[] => []);
  for (const { block, label, mentionType, normalized } of entities)
    if (mentionType === 'NAM' && (label === 'ORG' || label === 'BODY') && endsInBody.test(normalized))
      named[block]!.push(normalized);
  const texts = blocks.map(({ block: { text } }, index): TextOf => ({ text, names: named[index]! }));
  const told = texts.map(({ text, names }) =>
    names.find(
      (name) =>
        text.includes(`We are the ${name}.`) ||
        text.includes(`We, the ${name},`) ||
        text.includes(`At the ${name}, we`) ||
        text.includes(`At ${name}, we`),
    ),
  );
  const self = told.find((name) => name !== undefined);
  if (self) return self;
  const own = texts.map(({ text }) => asBody.exec(text)?.[1]).find((noun) => noun !== undefined);
  if (own) return fullerName(own, texts);
  return titleBody(texts) || onlyBody(texts);
}

/** "As an executive" under the title "NORTHERN LOWLAND EXECUTIVE": the one name that ends, or begins, in the noun. */
function fullerName(noun: string, texts: readonly TextOf[]): string {
  const isOf = (name: string) => new RegExp(`\\b${noun}$|^${noun} (?:of|for)\\b`, 'i').test(name) && name.includes(' ');
  const found = new Set(texts.flatMap(({ names }) => names.filter(isOf)));
  const title = texts.slice(0, headBlocks).find(({ text }) => isTitle(text) && isOf(text.trim()));
  if (found.size === 0 && title) return inTitleCase(title.text.trim());
  return found.size === 1 ? [...found][0]! : '';
}

function titleBody(texts: readonly TextOf[]): string {
  const head = texts.slice(0, headBlocks).filter(({ text }) => isTitle(text));
  const found = new Set(head.flatMap(({ names }) => names));
  // A ministry under its government is the one that speaks.
  const special = [...found].filter((name) => !/\bgovernment\b/i.test(name));
  return special.length === 1 ? special[0]! : '';
}

function onlyBody(texts: readonly TextOf[]): string {
  const whole = texts.map(({ text }) => text).join('\n');
  if (/[“"][^”"]{0,400}\b(?:we|our)\b/i.test(whole)) return '';
  const names = new Set(texts.flatMap((one) => one.names));
  const heads = new Set([...whole.matchAll(definite)].map(([, head]) => head!));
  if (names.size > 1 || heads.size > 1) return '';
  const [name] = names;
  const [head] = heads;
  if (name === undefined || head === undefined) return head ?? '';
  return name.includes(head) ? name : '';
}

function isTitle(text: string): boolean {
  return text.length <= longestTitle && !/[.!?;:]\s*$/.test(text);
}

/** "NORTHERN LOWLAND EXECUTIVE" */
function inTitleCase(text: string): string {
  if (/\p{Ll}/u.test(text)) return text;
  return text.replace(/\p{L}+/gu, (word) =>
    /^(?:OF|FOR|THE|AND|ON)$/.test(word) ? word.toLowerCase() : word[0]! + word.slice(1).toLowerCase(),
  );
}
