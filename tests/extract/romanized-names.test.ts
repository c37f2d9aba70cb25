import { describe, expect, it } from 'vitest';
import { analyzeText } from '../../src/library.ts';

/** A page of our own: names of people romanized from five languages among the words that policy papers are full of. */
const page = `The new defence minister, Jeong Kyeong-doo, met his counterpart Takeshi Iwaya in Tokyo. President Moon Jae-in thanked Gen. Park Han-ki for his service, and Kim Eun-hye spoke for the ministry.

Wei Fenghe and Xi Jinping opened the conference in Beijing. Major General Zhang Youxia said that the talks with Li Keqiang were frank.

Prime Minister Haider al-Abadi received Abdel Fattah el-Sisi in Baghdad. Mohammed bin Salman and Mustafa al-Kadhimi discussed the future of the force. Sheikh Abdullah bin Zayed signed the agreement.

Sergei Shoigu and Volodymyr Zelensky did not meet. Defence Minister Oleksii Reznikov wrote to Andrzej Duda, and Colonel Aleksandar Vukotić led the unit.

José Luis Rodríguez Zapatero and María Dolores de Cospedal visited the base. Lieutenant Colonel Juan Carlos Ortega commanded the mission of the Spanish Navy.`;

const people = [
  'Jeong Kyeong-doo',
  'Takeshi Iwaya',
  'Moon Jae-in',
  'Park Han-ki',
  'Kim Eun-hye',
  'Wei Fenghe',
  'Xi Jinping',
  'Zhang Youxia',
  'Li Keqiang',
  'Haider al-Abadi',
  'Abdel Fattah el-Sisi',
  'Mohammed bin Salman',
  'Mustafa al-Kadhimi',
  'Abdullah bin Zayed',
  'Sergei Shoigu',
  'Volodymyr Zelensky',
  'Oleksii Reznikov',
  'Andrzej Duda',
  'Aleksandar Vukotić',
  'José Luis Rodríguez Zapatero',
  'María Dolores de Cospedal',
  'Juan Carlos Ortega',
];

/** Everyday words that look like names of these languages, or stand where names stand. */
const plain = `The Chairman shall park long vehicles here, and the song of the moon will go on. Major programmes may begin in March; General guidance follows. An Army must win. So Long as the Will of the people is strong, Hope remains.

The Minister of Defence met the Secretary of State and the Chief of the General Staff. The President will sign. Young men and women join the Navy. Due to the Sun and Rain, the Han river rose. The Commander said no. Grant funding is a Hard Choice. Mark the date.`;

describe('romanized names', () => {
  const found = analyzeText(page).entities.filter(({ label }) => label === 'PERSON');

  it('finds the people of five languages, rank or no rank', () => {
    const isFound = (name: string) => found.some(({ text }) => text.endsWith(name));
    expect(people.filter((name) => !isFound(name))).toEqual([]);
  });

  it('takes nothing else on the page for a person', () => {
    expect(found.filter(({ text }) => !people.some((name) => text.endsWith(name))).map(({ text }) => text)).toEqual([]);
  });

  it('sees no person in everyday words and bare posts', () => {
    expect(
      analyzeText(plain)
        .entities.filter(({ label }) => label === 'PERSON')
        .map(({ text }) => text),
    ).toEqual([]);
  });
});
