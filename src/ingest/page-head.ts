/** What the first lines of a page that a flipbook viewer made tell of it. */
export interface PageHead {
  readonly label: string | null;
  readonly title: string | null;
}

/**
 * Reads the furniture of flipbook pages: `Page 187 - 2020 Defence White Paper`, `P. 187`. Both parts are null where the
 * page begins otherwise. Taking the lines out of the text is the normalizer's work.
 */
export function readPageHead(raw: string): PageHead {
  const [first = '', second = ''] = raw.slice(0, 500).split(/\r?\n/, 2);
  const head = /^\s*Page\s+(\d{1,5}|[ivxlc]{1,8})\s+[-–—]\s+(\S.{2,160}?)\s*$/i.exec(first);
  if (head) return { label: head[1]!, title: head[2]! };
  const label =
    /^\s*P(?:age|\.)\s*(\d{1,5})\s*$/i.exec(first) ??
    (/^\s*$/.test(first) ? /^\s*P(?:age|\.)\s*(\d{1,5})\s*$/i.exec(second) : null);
  return { label: label ? label[1]! : null, title: null };
}
