import type { ResourceLimits } from 'node:worker_threads';

/** Code, lexicons and model, with what the engine and our memories of words come to hold. */
const ownMegabytes = 150;
/** Megabytes of heap for a megabyte of text: tokens, annotations, rows. */
const heapPerText = 50;
const mostMegabytes = 1024;

/**
 * The heap that a thread may fill, by the longest document that it may be given (in bytes): so little that the engine collects its
 * garbage before two threads hold half a gigabyte of it, and enough that it does not collect all the time. 1.8 MB of text
 * (370 pages) costs 22 s of CPU in 160 MB, 11 s in 176 or more. A document that needs more gets a thread without a limit.
 */
export function threadLimitsFor(longest: number): ResourceLimits {
  const megabytes = Math.ceil(ownMegabytes + (heapPerText * longest) / 1_000_000);
  return { maxOldGenerationSizeMb: Math.min(megabytes, mostMegabytes), maxYoungGenerationSizeMb: 16 };
}
