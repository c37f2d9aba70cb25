import type { ErrorCode } from '../errors.ts';
import { decodeWindows1252 } from '../text/decode-windows-1252.ts';

/** Why some bytes are not a text that can be read, and what to do. */
export interface DecodeFault {
  readonly code: ErrorCode;
  readonly message: string;
  readonly hint: string;
}

const asText = 'Save it as plain text (UTF-8) from the program that wrote it, with a form feed between pages.';
const byOcr = 'Read it with character recognition (OCR) first, with a form feed between pages.';

const signatures: readonly (readonly [name: string, bytes: readonly number[], hint: string])[] = [
  [
    'a PDF',
    [0x25, 0x50, 0x44, 0x46],
    'Extract its text first, with a form feed between pages: `pdftotext -layout file.pdf` does so.',
  ],
  ['a ZIP archive or Office file', [0x50, 0x4b, 0x03, 0x04], asText],
  ['an old Office file', [0xd0, 0xcf, 0x11, 0xe0], asText],
  ['a rich text (RTF)', [0x7b, 0x5c, 0x72, 0x74, 0x66], asText],
  ['a PNG picture', [0x89, 0x50, 0x4e, 0x47], byOcr],
  ['a JPEG picture', [0xff, 0xd8, 0xff], byOcr],
  ['gzip data', [0x1f, 0x8b], 'Unpack it first.'],
];

/**
 * Decodes the bytes of a text file; a byte order mark is dropped. `encoding` is a WHATWG label. Never throws for what the
 * bytes hold: a fault says what to do.
 */
export function decodeText(bytes: Uint8Array, encoding: string): string | DecodeFault {
  const signature = signatures.find(([, start]) => start.every((byte, index) => bytes[index] === byte));
  if (signature) {
    return {
      code: 'input-binary',
      message: `The file is ${signature[0]}, not text.`,
      hint: signature[2],
    };
  }
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isUtf16 && /^utf-?8$/i.test(encoding)) {
    return encodingFault(`The file begins with the mark of UTF-16.`, bytes[0] === 0xff ? 'utf-16le' : 'utf-16be');
  }
  if (looksBinary(bytes)) {
    return {
      code: 'input-binary',
      message: 'The file holds too many control characters to be text.',
      hint: 'Check that it is a plain text file; leave it out of `inputs` if it is not. UTF-16 without a mark: "encoding": "utf-16le".',
    };
  }
  try {
    const decoder = new TextDecoder(encoding, { fatal: true });
    return decoder.encoding === 'windows-1252' ? decodeWindows1252(bytes) : decoder.decode(bytes);
  } catch {
    return encodingFault(`The file is not ${encoding}.`, 'windows-1252');
  }
}

function encodingFault(message: string, guess: string): DecodeFault {
  return {
    code: 'input-encoding',
    message,
    hint: `Save it as UTF-8, or name its encoding in the config: "encoding": "${guess}".`,
  };
}

/** What the endings of names tell that is no plain text, and what to do with it. */
const otherForms: readonly (readonly [ending: RegExp, what: string, hint: string])[] = [
  [
    /\.(?:csv|tsv|json)$/i,
    'a table',
    'Write its texts as JSON lines (.jsonl), one page a line: {"doc_id": "…", "page_n": 1, "text": "…"}.',
  ],
  [
    /\.(?:jsonl|ndjson)$/i,
    'JSON lines',
    '`policylens run` reads them, and writes the repaired pages into text/ of its output.',
  ],
  [/\.(?:html?|xml)$/i, 'markup', 'Save it as plain text first.'],
];

/** The fault of a file whose name says that it holds no plain text, or null. `policylens run corpus/*` names such files. */
export function faultOfName(path: string): DecodeFault | null {
  const form = otherForms.find(([ending]) => ending.test(path));
  if (!form) return null;
  const [, what, hint] = form;
  return { code: 'input-format', message: `The file is ${what} by its name, not plain text.`, hint };
}

/** Tabs, line ends, form feeds and the NULs that PDF tools leave for ligatures are not held against a text. */
function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 65_536);
  let controls = 0;
  let nuls = 0;
  for (const byte of sample) {
    if (byte === 0) nuls++;
    else if (byte < 0x20 && (byte < 0x08 || byte > 0x0d)) controls++;
  }
  return controls > sample.length / 10 || nuls > sample.length / 4;
}
