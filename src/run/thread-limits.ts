/**
 * Megabytes of heap that a thread may fill: enough for the longest document of our corpora (539 pages), and few enough that the engine
 * collects its garbage before two threads hold half a gigabyte of it. A document that needs more gets a thread without a limit.
 */
export const threadLimits = { maxOldGenerationSizeMb: 208, maxYoungGenerationSizeMb: 32 };
