import { describe, expect, it } from 'vitest';
import { createEntityExtractor } from '../../src/extract/entities.ts';
import { parseGazetteer } from '../../src/extract/parse-gazetteer.ts';
import { documentFromText } from '../../src/library.ts';
import { createPipeline } from '../../src/pipeline.ts';

const csv = { format: 'csv', file: 'names.csv' } as const;
const json = { format: 'json', file: 'names.json' } as const;

describe('parseGazetteer', () => {
  it('names file and line of an unknown label', () => {
    expect(() => parseGazetteer('name,label\nFoo,ORG\n"Bar,\nBaz",ORG\nQux,THING\n', csv)).toThrow(
      'names.csv, line 5: "THING" is no entity label.',
    );
    expect(() =>
      parseGazetteer('[\n {"name": "Foo", "label": "ORG"},\n {"name": "", "label": "ORG"}\n]', json),
    ).toThrow('names.json, line 3: the name is empty.');
  });

  it('names the line of an open quotation mark and of a missing header', () => {
    expect(() => parseGazetteer('name,label\n"Foo,ORG\n', csv)).toThrow(
      'names.csv, line 2: a quotation mark is not closed.',
    );
    expect(() => parseGazetteer('Foo,ORG\n', csv)).toThrow('names.csv, line 1: the header must name');
    expect(() => parseGazetteer('{"name": "Foo"}', json)).toThrow(
      'names.json, line 1: the file must hold a list of names.',
    );
  });

  it('reads quoted cells, any order of columns, a byte order mark and empty lines', () => {
    const text = '\uFEFFlabel,name,canonical\r\nORG,"Foo, Bar & Co",\r\n\r\nGPE,"The ""Hole""",Hole\r\n';
    expect(parseGazetteer(text, csv)).toEqual([
      { name: 'Foo, Bar & Co', label: 'ORG' },
      { name: 'The "Hole"', label: 'GPE', canonical: 'Hole' },
    ]);
    expect(parseGazetteer('[{"name":"Foo","label":"ORG","canonical":"Foo Inc"}]', json)).toEqual([
      { name: 'Foo', label: 'ORG', canonical: 'Foo Inc' },
    ]);
  });
});

describe("a user's gazetteer", () => {
  it('finds its names in any case under their canonical form, before every rule', () => {
    const read = createPipeline({
      entities: {
        userGazetteer: [
          { name: 'resilience cell', label: 'ORG', canonical: 'Cell for Resilience' },
          { name: 'South Korea', label: 'LOC' },
        ],
      },
    });
    const { entities } = read(documentFromText('The resilience cell sits in South Korea.', 'x'));
    expect(
      entities.map(({ text, label, normalized, pattern, source }) => [text, label, normalized, pattern, source]),
    ).toEqual([
      ['resilience cell', 'ORG', 'Cell for Resilience', 'user-gazetteer', 'gazetteer'],
      ['South Korea', 'LOC', 'South Korea', 'user-gazetteer', 'gazetteer'],
    ]);
  });

  it('takes the names of JavaScript objects as names', () => {
    const names = ['constructor', '__proto__', 'toString', 'hasOwnProperty'].map((name) => ({
      name,
      label: 'ORG' as const,
    }));
    expect(() => createEntityExtractor({ userGazetteer: names })).not.toThrow();
  });
});
