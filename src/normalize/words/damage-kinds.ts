/**
 * Ways in which an extractor breaks words, as the repair of one place asks for them. The first five are what a font's
 * ligatures suffer; a page shows one or two of them (see `damage-rates.ts`), and the same `f ight` is *flight* where
 * second letters are lost and *fight* where ligatures are split.
 */
export const damageKinds = [
  /** `eff cient`: the ligature's second letter is lost, a space is left. */
  'lost-letter',
  /** `off icers`, `of fered`: all letters kept, a space inside the ligature. */
  'split-inside',
  /** `signifi cant`: all letters kept, a space after the ligature. */
  'split-after',
  /** `Th is`, `aft er`, `eff ective`: the same with the rarer ligatures. */
  'split-after-rare',
  /** `of cers`: the whole ligature is lost, a space is left. */
  'lost-with-gap',
  /** `ofcers`, `nancial`: the whole ligature is lost without a trace. */
  'lost-silently',
  /** `tr illion`: a space in a word, with no ligature near. */
  'split-word',
  /** `vital⏎izes`: the line-end hyphen is lost, the halves are left. */
  'line-halves',
  /** `vital-⏎izes`: only read here, as part of a word that a ligature breaks too (`ef-⏎fi ciency`). */
  'line-hyphen',
] as const;
export type DamageKind = (typeof damageKinds)[number];

/** How often each kind strikes where nothing is known of the document yet, as a share of its opportunities. */
export const baseRates: Readonly<Record<DamageKind, number>> = {
  'lost-letter': 1e-3,
  'split-inside': 1e-3,
  'split-after': 1e-3,
  'split-after-rare': 3e-4,
  'lost-with-gap': 1e-4,
  'lost-silently': 2e-5,
  'split-word': 1e-6,
  'line-halves': 1e-3,
  'line-hyphen': 0.3,
};

/** Logarithms of the rates that hold on one page. */
export type LogRates = Readonly<Record<DamageKind, number>>;

export const baseLogRates: LogRates = logarithms(baseRates);

/** The natural logarithm of each kind's rate. */
export function logarithms(rates: Readonly<Record<DamageKind, number>>): LogRates {
  return Object.fromEntries(damageKinds.map((kind) => [kind, Math.log(rates[kind])])) as Record<DamageKind, number>;
}
