/** A word: letters and digits, where one hyphen, apostrophe, full stop or `&` between two of them parts no words ("U.S", "R&D"). */
export const wordPattern: RegExp = /[\p{L}\p{N}]+(?:[-’'&.][\p{L}\p{N}]+)*/gu;
