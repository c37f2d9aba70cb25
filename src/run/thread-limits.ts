/**
 * Megabytes of heap that a thread may fill: few enough that the engine collects its garbage before two threads hold half a gigabyte of
 * it, and more than the longest document of our corpora (539 pages) needs. A thread that comes near its limit collects garbage all the
 * time: at 208 the 28 papers cost 124 and 134 s of CPU, at 256 103, at 320 93. A document that needs more gets a thread without a limit.
 */
export const threadLimits = { maxOldGenerationSizeMb: 288, maxYoungGenerationSizeMb: 32 };
