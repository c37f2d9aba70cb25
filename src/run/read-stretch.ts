import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** Reads some bytes of an open file at a place. Throws where they are not all there. */
export function readAt(descriptor: number, position: number, length: number): Uint8Array {
  if (position < 0) throw new RangeError('The file is too short.');
  const bytes = Buffer.allocUnsafe(length);
  const size = readSync(descriptor, bytes, 0, length, position);
  if (size < length) throw new RangeError('The file is too short.');
  return bytes;
}

/** Small enough to stay near the processor: copying by megabytes costs twice as much. */
const partSize = 1 << 17;
const buffer = Buffer.allocUnsafeSlow(partSize);

/** The same in parts, each good until the next is asked for. */
export function* readStretch(descriptor: number, position: number, length: number): Iterable<Uint8Array> {
  for (let at = 0; at < length; ) {
    const size = readSync(descriptor, buffer, 0, Math.min(buffer.length, length - at), position + at);
    if (size === 0) throw new RangeError('The file is too short.');
    yield buffer.subarray(0, size);
    at += size;
  }
}

/** SHA-256 of a file. Throws where it cannot be read. */
export function hashFile(path: string): string {
  const descriptor = openSync(path, 'r');
  try {
    const hash = createHash('sha256');
    for (const bytes of readStretch(descriptor, 0, fstatSync(descriptor).size)) hash.update(bytes);
    return hash.digest('hex');
  } finally {
    closeSync(descriptor);
  }
}
