/** Longest sentences whose words are compared one by one; longer ones are shown as replaced from the first to the last difference. */
const longest = 400;

/** What changed between two texts, word by word: `kept [-old-] {+new+} kept`. */
export function wordDiff(before: string, after: string): string {
  const a = before.split(/\s+/).filter(Boolean);
  const b = after.split(/\s+/).filter(Boolean);
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const middle = diffMiddle(a.slice(head, a.length - tail), b.slice(head, b.length - tail));
  return [...a.slice(0, head), ...middle, ...a.slice(a.length - tail)].join(' ');
}

function diffMiddle(a: readonly string[], b: readonly string[]): readonly string[] {
  if (a.length === 0 || b.length === 0 || a.length > longest || b.length > longest) return mark(a, b);
  const length = commonLengths(a, b);
  const width = b.length + 1;
  const parts: string[] = [];
  let removed: string[] = [];
  let added: string[] = [];
  const flush = () => {
    parts.push(...mark(removed, added));
    removed = [];
    added = [];
  };
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      flush();
      parts.push(a[i]!);
      i++;
      j++;
    } else if (j >= b.length || (i < a.length && length[(i + 1) * width + j]! >= length[i * width + j + 1]!)) {
      removed.push(a[i++]!);
    } else added.push(b[j++]!);
  }
  flush();
  return parts;
}

/** Length of the longest common subsequence of every pair of tails, row by row. */
function commonLengths(a: readonly string[], b: readonly string[]): Uint16Array {
  const width = b.length + 1;
  const length = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      length[i * width + j] =
        a[i] === b[j]
          ? length[(i + 1) * width + j + 1]! + 1
          : Math.max(length[(i + 1) * width + j]!, length[i * width + j + 1]!);
  return length;
}

function mark(removed: readonly string[], added: readonly string[]): readonly string[] {
  const parts: string[] = [];
  if (removed.length > 0) parts.push(`[-${removed.join(' ')}-]`);
  if (added.length > 0) parts.push(`{+${added.join(' ')}+}`);
  return parts;
}
