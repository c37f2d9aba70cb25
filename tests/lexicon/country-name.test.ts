import { describe, expect, it } from 'vitest';
import { countryNameOf, governmentOf } from '../../src/lexicon/country-name.ts';

describe('countryNameOf', () => {
  it.each([
    ['germany', 'Germany'],
    ['southkorea', 'Republic of Korea'],
    ['kr', 'kr'],
    ['us', 'United States'],
    ['unitedkingdom', 'United Kingdom'],
    ['New Zealand', 'New Zealand'],
    ['vesland', 'vesland'],
    ['__proto__', '__proto__'],
  ])('%s is %s', (written, name) => expect(countryNameOf(written)).toBe(name));
});

describe('governmentOf', () => {
  it.each([
    ['germany', 'Government of Germany'],
    ['us', 'Government of the United States'],
    ['southkorea', 'Government of the Republic of Korea'],
    ['netherlands', 'Government of the Netherlands'],
    ['vesland', 'Government of vesland'],
  ])('of %s is %s', (country, name) => expect(governmentOf(country)).toBe(name));
});
