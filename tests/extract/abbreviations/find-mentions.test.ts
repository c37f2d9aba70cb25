import { expect, it } from 'vitest';
import { createMentionFinder } from '../../../src/extract/abbreviations/find-mentions.ts';

const known = new Set(['ROK', 'US', 'NATO', 'HA/DR', 'MOU', 'G20']);
const found = (text: string) =>
  createMentionFinder((key) => known.has(key))(text).map(
    ({ key, span }) => `${text.slice(span.start, span.end)}=${key}`,
  );

it.each([
  ['MANAGEMENT RESULTS FRAMEWORK', []],
  ['we must NOT yield', []],
  ['Chart II-5-1-1 shows the F-35A and CP-140', []],
  ['at 5 PM, 800KM away', []],
  ['Mr. T.M.K.B. Wall and LIST OF ABBREVIATIONS', []],
  ['the U.S. Army and K.L.M. flights', ['U.S.=US', 'K.L.M.=KLM']],
  ['Part VIB and Annex IIA', []],
  ['the CIA and the G20', ['CIA=CIA', 'G20=G20']],
  ['the Co-Chair of Coca-Cola', []],
  ['from 10 a.m. to 3 p.m.', ['a.m.=a.m.', 'p.m.=p.m.']],
  ['paper WP.29 of 1998', ['WP.29=WP.29']],
  ['ROK-Japan ties and NATO-led missions', ['ROK=ROK', 'NATO=NATO']],
  ['the ROK-U.S. alliance', ['ROK=ROK', 'U.S.=US']],
  ['UN-Women and UNCTAD/WTO', ['UN-Women=UN-Women', 'UNCTAD=UNCTAD', 'WTO=WTO']],
  ['HA/DR and three MOUs', ['HA/DR=HA/DR', 'MOUs=MOU']],
  ["the DPRK's missiles (SDG's)", ['DPRK=DPRK', "SDG's=SDG"]],
])('%s', (text, expected) => expect(found(text)).toEqual(expected));
