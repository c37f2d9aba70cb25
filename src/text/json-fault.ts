/**
 * The line of a text that a message of `JSON.parse` speaks of, from 1: that of the "position" it names; the last line where the
 * text ends too early, of which some engines say no position.
 */
export function lineOfFault(text: string, message: string): number {
  const position = /position (\d+)/.exec(message);
  return text.slice(0, position ? Number(position[1]) : text.trimEnd().length).split('\n').length;
}
