/** "08/16/2000 06:03:48 PM": when a forwarded message was sent. */
const stamp =
  /(?<![\p{N}/])\d{1,2}\/\d{1,2}\/(?:\d{4}|\d{2})\s\d{1,2}:\d{2}(?::\d{2})?(?:\s?[AP]M)?(?![\p{L}\p{N}:])/gu;
/** ":-)" between blanks. */
const smiley = /(?<=\s)[:;]-?[)(DP](?=\s+(?:\p{Lu}|https?:))/gu;
/** An address of the web that another one follows: each is a line. */
const address = /https?:\/\/\S*[^\s,;](?=\s+https?:\/\/)/g;
/** "Regards, Kevin": what closes a message before its writer's name. */
const goodbye =
  /(?<=[.?!]\s|^)(?:(?:Best|Kind|Warm)\s)?(?:Regards|regards|Thanks|Sincerely|Cheers|Thank you|Yours truly),(?=\s\p{Lu}\p{Ll}+(?:\s\p{Lu}|$))/gu;

/** "Dear Dr. Kaminski, Hi.": how a message begins. */
const greeting =
  /(?:Dear|Hi|Hey|Hello)\s(?<=(?:[.?!]\s|^)(?:Dear|Hi|Hey|Hello)\s)\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*){0,2},(?=\s\p{Lu})/gu;

/** "We need a — Do you have any?", "I kn- — Oh": speech that breaks off at a word that no clause ends with. */
const brokenOff =
  /(?<=\s(?:a|an|the|to|of|at|and|uh|um|like|maybe|she's|he's|I'm|\p{L}{1,3}-)\s(?:—|–|--))(?=\s(?:I|He|She|We|They|You|It|This|That|That's|The|There|Do|Did|What|See|Oh|Yes|No|Well|But|And|So|Although)\s)/gu;

/**
 * Where the lines of an electronic message begin that its layout has lost: behind the time it was sent and before it where a
 * name stands there, behind a smiley, between two addresses of the web, behind the words that take leave; and where
 * speech breaks off. In the order of the text.
 */
export function findMailMarks(text: string): readonly number[] {
  const starts = new Set<number>();
  const add = (at: number) => {
    const next = at + /^\s*/.exec(text.slice(at, at + 8))![0].length;
    if (next > at && next < text.length) starts.add(next);
  };
  if (text.includes('/'))
    for (const { index, 0: found } of text.matchAll(stamp)) {
      // "on 08/16/2000 03:14 PM by them" goes on with its line.
      const isHead = /[\p{Lu}@>"][^\s]*\s$/u.test(text.slice(Math.max(0, index - 40), index));
      if (isHead) starts.add(index);
      if (isHead || /^\s+\P{Ll}/u.test(text.slice(index + found.length, index + found.length + 8)))
        add(index + found.length);
    }
  if (/[:;]-?[)(DP]/.test(text)) for (const { index, 0: found } of text.matchAll(smiley)) add(index + found.length);
  if (/ (?:—|–|--) /.test(text)) for (const { index } of text.matchAll(brokenOff)) add(index);
  if (text.includes('http')) for (const { index, 0: found } of text.matchAll(address)) add(index + found.length);
  if (/egards,|hanks,|incerely,|heers,|you,|truly,/.test(text))
    for (const { index, 0: found } of text.matchAll(goodbye)) add(index + found.length);
  if (/\b(?:Dear|Hi|Hey|Hello)\s/.test(text))
    for (const { index, 0: found } of text.matchAll(greeting)) add(index + found.length);
  return [...starts].sort((a, b) => a - b);
}
