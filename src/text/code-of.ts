import { unitAt } from './unit-at.ts';

/** FNV-1a of a text, as an integer of 32 bits. */
export function codeOf(text: string): number {
  const { length } = text;
  let code = 0x811c9dc5;
  for (let i = 0; i < length; i++) code = Math.imul(code ^ unitAt(text, i), 0x01000193);
  return code | 0;
}
