const { charCodeAt } = String.prototype;

/**
 * The UTF-16 unit at an index that lies in the text. A loop that is given texts of every making (slices, joined parts, words of one
 * or two bytes a letter) looks `charCodeAt` up anew for each letter, which takes four times as long as all the rest; this does not.
 */
export const unitAt = (text: string, index: number): number => charCodeAt.call(text, index);
