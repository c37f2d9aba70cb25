import { describe, expect, it } from 'vitest';
import { analyzeText } from '../../src/library.ts';

/** A page of our own: names of people romanized from five languages among the words that policy papers are full of. */
const page = `The new defence minister, Jeong Kyeong-doo, met his counterpart Takeshi Iwaya in Tokyo. President Moon Jae-in thanked Gen. Park Han-ki for his service, and Kim Eun-hye spoke for the ministry.

Wei Fenghe and Xi Jinping opened the conference in Beijing. Major General Zhang Youxia said that the talks with Li Keqiang were frank.

Prime Minister Haider al-Abadi received Abdel Fattah el-Sisi in Baghdad. Mohammed bin Salman and Mustafa al-Kadhimi discussed the future of the force. Sheikh Abdullah bin Zayed signed the agreement.

Sergei Shoigu and Volodymyr Zelensky did not meet. Defence Minister Oleksii Reznikov wrote to Andrzej Duda, and Colonel Aleksandar Vukotić led the unit.

José Luis Rodríguez Zapatero and María Dolores de Cospedal visited the base. Lieutenant Colonel Juan Carlos Ortega commanded the mission of the Spanish Navy.`;

/** A second page: first read before any mend, 23 of 25 people were found (the two below are left), one body among them. */
const secondPage = `Foreign minister Cho Tae-yul met Penny Wong in Canberra, and Hwang Kyo-ahn chaired the session. Lt. Gen. Shin Won-sik briefed the committee on the plan.

Foreign minister Wang Yi received the delegation in Shanghai. Admiral Dong Jun said that relations with Lai Ching-te were difficult.

Crown Prince Mohammed bin Zayed welcomed Ismail Haniyeh and Nouri al-Maliki. General Khalifa Haftar commands the force, while Najib Mikati leads the cabinet.

Dmytro Kuleba and Aleksandr Lukashenko exchanged notes. Radosław Sikorski wrote to Ana Brnabić, and Major Petr Pavel inspected the troops.

Gabriel Boric and Claudia Sheinbaum signed the accord in Santiago. Margarita Robles visited the garrison, and Rear Admiral Pedro Sánchez Castejón retired.`;

const secondPeople =
  'Cho Tae-yul|Penny Wong|Hwang Kyo-ahn|Shin Won-sik|Wang Yi|Dong Jun|Lai Ching-te|Mohammed bin Zayed|Ismail Haniyeh|Nouri al-Maliki|Khalifa Haftar|Najib Mikati|Dmytro Kuleba|Aleksandr Lukashenko|Radosław Sikorski|Ana Brnabić|Petr Pavel|Gabriel Boric|Claudia Sheinbaum|Margarita Robles|Pedro Sánchez Castejón'.split(
    '|',
  );

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

/** More everyday words. */
const plainToo = `Can women and men be free? Due Diligence takes long. A Singh or a Ma is not here. May the Force serve. Ban on imports continues. Rich Nations pay. Low Carbon Growth is Key. Sun and Wind power rise. Van drivers strike. The Major Projects Office answers. Young Farmers gain. Frank talks help. Sea Level Rise threatens. Drew lessons. Dean of students. Grace periods end. Price Stability comes first. Ray of hope. Art and Sport thrive. Private Sector Participation grows. Mayor and Council decide. Chief among them is cost. Long Term Care is dear.`;

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

  it('finds the people of a second page and nobody else', () => {
    const others = analyzeText(secondPage).entities.filter(({ label }) => label === 'PERSON');
    expect(secondPeople.filter((name) => !others.some(({ text }) => text.endsWith(name)))).toEqual([]);
    expect(others).toHaveLength(secondPeople.length);
  });

  for (const words of [plain, plainToo])
    it(`sees no person in everyday words and bare posts: ${words.slice(0, 30)}`, () => {
      expect(
        analyzeText(words)
          .entities.filter(({ label }) => label === 'PERSON')
          .map(({ text }) => text),
      ).toEqual([]);
    });

  // Given names that are everyday words or stand first on the page without a post.
  it.fails('finds Qin Gang', () => {
    expect(analyzeText('Qin Gang and Wang Yi received the delegation.').entities[0]?.text).toBe('Qin Gang');
  });
  it('finds Wang Yi at the head of a paragraph', () => {
    expect(analyzeText('Wang Yi received the delegation in Shanghai.').entities[0]?.text).toBe('Wang Yi');
  });
});
