/** FNV-1a of a text, as an integer of 32 bits. */
export function codeOf(text: string): number {
  let code = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) code = Math.imul(code ^ text.charCodeAt(i), 0x01000193);
  return code | 0;
}
