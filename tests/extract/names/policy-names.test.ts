import { describe, expect, it } from 'vitest';
import { analyzeText } from '../../../src/library.ts';

const namesOf = (text: string) =>
  analyzeText(text)
    .entities.filter(({ mentionType }) => mentionType === 'NAM')
    .map(({ text: name, label }) => `${name} ${label}`);

describe('names of policy pages', () => {
  const cases: readonly (readonly [text: string, names: readonly string[]])[] = [
    ['They teach Human Rights and Peace Support Operations in the Junior Officers Course.', []],
    ['The Special Accounts for Military Pensions pay.', []],
    ['German security policy and our European partners matter.', ['German NORP', 'European NORP']],
    ['Each Member State shall report.', []],
    [
      'The Auditor-General and the Deputy Chief Cabinet Secretary met the Secretary of State for Energy and Rural Affairs.',
      [],
    ],
    ['The Integrated Financial Management System works, and the Convention holds.', []],
    ['The U.S. Secretary of Defense met the Japanese Defense Minister.', ['U.S. GPE', 'Japanese NORP']],
    [
      'The GSDF Chief of Staff and the President of the Republic of Poland agreed.',
      ['GSDF ORG', 'Republic of Poland GPE'],
    ],
    [
      'The Raksha Mantri and the Administrative Vice-Minister of Defense met the ROK Minister of National Defense.',
      ['ROK GPE'],
    ],
    ['He met President Moon and Minister Kim.', ['President Moon PERSON', 'Minister Kim PERSON']],
    [
      'They renewed the Special Measures Agreement (SMA). The SMA holds, as the Korea Air Defense Identification Zone (KADIZ) does.',
      [
        'Special Measures Agreement AGREEMENT',
        'SMA AGREEMENT',
        'SMA AGREEMENT',
        'Korea Air Defense Identification Zone LOC',
        'KADIZ LOC',
      ],
    ],
    ['The Nuclear, Biological and Chemical (NBC) unit trains. NBC attacks are rare.', []],
    ['Over 100,000 SDF personnel were sent.', ['SDF ORG']],
    ['The Great East Japan Earthquake struck in the north.', ['Great East Japan Earthquake EVENT']],
    ['The Board of Governors met.', ['Board of Governors ORG']],
    ['The Chair of the Budget and Appropriations Committee agreed.', ['Budget and Appropriations Committee ORG']],
    [
      'The Ministry of Health of the People’s Republic of China wrote.',
      ['Ministry of Health of the People’s Republic of China ORG'],
    ],
    ['The Tourism, Arts and Culture Ministry signed it.', ['Tourism, Arts and Culture Ministry ORG']],
    ['Ms Clare Dunford MLA asked.', ['Ms Clare Dunford PERSON']],
    ['Vaccines against COVID-19 arrived, and COVID-19 weapons did not.', []],
    ['The Tornado fighters leave service.', ['Tornado PLATFORM']],
    ['It has three Aegis destroyers.', ['Aegis PLATFORM']],
    ['Troops from Camp Humphreys moved to Fort Hood.', ['Camp Humphreys FAC', 'Fort Hood FAC']],
    [
      'The sinking of the ROK Ship Cheonan angered the Lee Myung-bak Administration.',
      ['ROK Ship Cheonan PLATFORM', 'Lee Myung-bak Administration ORG'],
    ],
    ['The ROK–US–Japan relationship grows.', ['ROK GPE', 'US GPE', 'Japan GPE']],
    ['It lies in the Caribbean.', ['Caribbean LOC']],
    [
      'The Foal Eagle Exercise began. Then Foal Eagle was cancelled.',
      ['Foal Eagle Exercise EVENT', 'Foal Eagle EVENT'],
    ],
    ['The budget of Fiscal Year 2020 grew.', ['Fiscal Year 2020 DATE']],
    [
      'The Senior Command and Staff College (SCSC) trains officers.',
      ['Senior Command and Staff College ORG', 'SCSC ORG'],
    ],
    ['My Government will build roads.', ['Government ORG']],
    ['Central Government Ministries and Civil Society Organizations took part.', []],
    ['The Minister of Communications chaired it, and Honourable Members of the House agreed.', ['House ORG']],
    ['A. Executive summary', []],
    ['CHAPTER TWO: STRATEGIC PLAN', []],
    ['The PLAN bought ships. The ACTION PLAN did not.', ['PLAN ORG']],
    ['A. Army\n\nThe troops of the corps are being reorganized in the course of the year.', []],
    ['It became law by the will of His Excellency, the President, in May 2016.', ['May 2016 DATE']],
    ['The results of the Demographic and Health Survey and the Climate Change Risk Assessment are out.', []],
    ['The Indian Air Force is all India has.', ['Indian Air Force ORG', 'India GPE']],
    ['They live in a prosperous South Africa.', ['South Africa GPE']],
    ['The Cabinet Office and Defra chair the board.', ['Cabinet Office ORG', 'Defra ORG']],
    ['Welfra is the lead department for adaptation. Welfra pays.', ['Welfra ORG', 'Welfra ORG']],
    ['The UPDF and UNEP signed. NAP3 followed.', ['UPDF ORG', 'UNEP ORG']],
    ['Agriculture minister Narendra Singh Tomar spoke.', ['Narendra Singh Tomar PERSON']],
    ['Spending under the ESSP 2004-2015 rose in every Program Area.', ['2004-2015 DATE']],
    ['The IAEA-led team came.', ['IAEA ORG']],
    ["The Prime Minister's Office replied.", ["Prime Minister's Office ORG"]],
    ['So Secretary Cardona acted, and Finance Minister Kirmani paid.', ['Secretary Cardona PERSON', 'Kirmani PERSON']],
    ['The NATO Foreign Ministers met the Federal Ministers.', ['NATO ORG']],
    [
      'The discussion was also attended by Deputy Minister of Vocational Education Nalin Hewage, who spoke.',
      ['Nalin Hewage PERSON'],
    ],
    [
      'They met U.S. Secretary of State John Kerry and NATO Secretary General Rasmussen there.',
      ['U.S. GPE', 'John Kerry PERSON', 'NATO ORG', 'Rasmussen PERSON'],
    ],
    [
      'The papers came from the Commonwealth of Dominica and the Republic of Chad.',
      ['Commonwealth of Dominica GPE', 'Republic of Chad GPE'],
    ],
    [
      'It was led by staff of the Turkana County Department of Water, Agriculture and Irrigation.',
      ['Turkana County Department of Water, Agriculture and Irrigation ORG'],
    ],
    [
      'The committee of the Ministry of Education, Higher Education, and Vocational Education has agreed.',
      ['Ministry of Education, Higher Education, and Vocational Education ORG'],
    ],
    [
      'The Official Information Act 1982 (OIA) matters. We keep the rules of the OIA.',
      ['Official Information Act LAW', '1982 DATE', 'OIA LAW', 'OIA LAW'],
    ],
  ];
  for (const [text, names] of cases) it(text, () => expect(namesOf(text)).toEqual(names));
});

describe('names with another end', () => {
  const cases: readonly (readonly [text: string, names: readonly string[]])[] = [
    ['The Joint Command and Staff College met.', ['Joint Command and Staff College ORG']],
    ['BAE Systems delivers Key Weapon Systems.', ['BAE Systems ORG']],
    ['The Secretary of State for Transport agreed.', []],
    ["The Queen's Speech was read.", []],
    ['Flexible Deterrence Options (FDOs) are needed, and FDOs help.', []],
    ['Hon Speaker and Hon John Smith spoke to the Leader of Opposition.', ['John Smith PERSON']],
    ['The Navy and Air Force trained.', ['Navy ORG', 'Air Force ORG']],
    ['The USFK service members stayed with the SDF Reserve Personnel.', ['USFK ORG', 'SDF ORG']],
    ['Petitioner Rubin L. Gold is the conservator.', ['Rubin L. Gold PERSON']],
    [
      'Khyber Pakhtunkhwa Police chief Akbar Hoti told the media.',
      ['Khyber Pakhtunkhwa Police ORG', 'Akbar Hoti PERSON'],
    ],
    ['The attack in Riau province of Indonesia was bad.', ['Riau province GPE', 'Indonesia GPE']],
    [
      'He lives near Dutsinma, Katsina State, not in Islamic State land.',
      ['Dutsinma GPE', 'Katsina State GPE', 'Islamic State ORG'],
    ],
    [
      'Schools in Isiolo, Kenya, Uganda and Marsabit closed.',
      ['Isiolo GPE', 'Kenya GPE', 'Uganda GPE', 'Marsabit GPE'],
    ],
    ['Three Aegis destroyers and an Aegis-equipped destroyer sailed.', ['Aegis PLATFORM', 'Aegis PLATFORM']],
    ['Troops in Camp Casey stayed.', ['Camp Casey FAC']],
    ['The Ministry of Defence published White Papers on it, and Mr Speaker agreed.', ['Ministry of Defence ORG']],
    [
      'It was told to Lady Smith of Basildon by Lord Wallace of Saltaire.',
      ['Lady Smith of Basildon PERSON', 'Lord Wallace of Saltaire PERSON'],
    ],
    ['The Secretary of State for Defence Geoff Hoon explained it.', ['Geoff Hoon PERSON']],
    ['They lie on the fringe of the Western Nile Delta.', ['Western Nile Delta LOC']],
    [
      'JAKARTA, May 16 (Xinhua) -- One policeman was killed and four were hurt, police said.',
      ['JAKARTA GPE', 'May 16 DATE', 'Xinhua ORG'],
    ],
    ['The army of Fort Bragg met Spc. William Gibson.', ['Fort Bragg FAC', 'Spc. William Gibson PERSON']],
    ['Police were in al-Hilla in Iraq.', ['al-Hilla GPE', 'Iraq GPE']],
    [
      'The London School of Hygiene & Tropical Medicine and the World Bank agreed.',
      ['London School of Hygiene & Tropical Medicine ORG', 'World Bank ORG'],
    ],
    ['It falls under the Veterans Review and Appeal Board Act.', ['Veterans Review and Appeal Board Act LAW']],
    ['The Department and the Official Information Act agree.', ['Department ORG', 'Official Information Act LAW']],
    ['Ships entered our Exclusive Economic Zone.', ['Exclusive Economic Zone LOC']],
  ];
  for (const [text, names] of cases) it(text, () => expect(namesOf(text)).toEqual(names));
});
