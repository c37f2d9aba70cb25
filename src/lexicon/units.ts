import { wordList } from './word-list.ts';

/** Units of measure (singular and plural) with the form that `normalized` shows. Own list after the SI brochure and imperial units. */
export const unitNames: ReadonlyMap<string, string> = new Map(
  `
km kilometre kilometres kilometer kilometers kms|m metre metres meter meters|cm centimetre centimetres centimeter centimeters|mm millimetre millimetres millimeter millimeters|mi mile miles|nmi nm|ft foot feet|in inch inches|yd yard yards|
kg kilogram kilograms kilogramme kilogrammes kgs|g gram grams|t tonne tonnes ton tons|lb pound-weight lbs|oz ounce ounces|l litre litres liter liters|gal gallon gallons|bbl barrel barrels|ha hectare hectares|acre acres|
km² km2 sqkm|m² m2 sqm|m³ m3|kW kilowatt kilowatts|MW megawatt megawatts|GW gigawatt gigawatts|TWh|GWh|MWh|kWh|kt kiloton kilotons kilotonnes|Mt megaton megatons megatonnes|knot knots kn|mph|km/h kmh kph|m/s|Hz|kHz|MHz|GHz|
MB|GB|TB|°C|°F|K kelvin|ppm|V volt volts|A ampere amperes|rpm|bar|Pa|MPa|dB|DWT dwt|TEU
`
    .split('|')
    .flatMap((group) => {
      const names = group.trim().split(/\s+/);
      return names.map((name) => [name, names[0]!] as const);
    })
    .filter(([name]) => name !== ''),
);
/** Words that make a unit of the unit after them: "square kilometres", "nautical miles". */
export const unitModifiers: ReadonlySet<string> = new Set(
  wordList('square|cubic|nautical|metric|gross|net|long|short|statute|deadweight'),
);

/** Words for money, singular, with the ISO 4217 code they mean where no country is named. Own list. */
export const moneyWords: ReadonlyMap<string, string> = new Map([
  ['dollar', '$'],
  ['dollars', '$'],
  ['euro', 'EUR'],
  ['euros', 'EUR'],
  ['pound', 'GBP'],
  ['pounds', 'GBP'],
  ['won', 'KRW'],
  ['yen', 'JPY'],
  ['yuan', 'CNY'],
  ['renminbi', 'CNY'],
  ['rmb', 'CNY'],
  ['ruble', 'RUB'],
  ['rubles', 'RUB'],
  ['rouble', 'RUB'],
  ['roubles', 'RUB'],
  ['zloty', 'PLN'],
  ['zlotys', 'PLN'],
  ['krone', 'NOK'],
  ['kroner', 'NOK'],
  ['krona', 'SEK'],
  ['kronor', 'SEK'],
  ['franc', 'CHF'],
  ['francs', 'CHF'],
  ['shekel', 'ILS'],
  ['shekels', 'ILS'],
  ['rand', 'ZAR'],
  ['baht', 'THB'],
  ['dong', 'VND'],
  ['rupiah', 'IDR'],
  ['ringgit', 'MYR'],
  ['peso', 'MXN'],
  ['pesos', 'MXN'],
  ['lira', 'TRY'],
  ['hryvnia', 'UAH'],
  ['forint', 'HUF'],
  ['forints', 'HUF'],
  ['koruna', 'CZK'],
  ['naira', 'NGN'],
  ['taka', 'BDT'],
  ['birr', 'ETB'],
  ['riyal', 'SAR'],
  ['riyals', 'SAR'],
  ['dirham', 'AED'],
  ['dirhams', 'AED'],
  ['rial', 'IRR'],
  ['rials', 'IRR'],
  // Several countries' money: the word stands for itself, as "$" does.
  ['rupee', 'rupee'],
  ['rupees', 'rupee'],
  ['shilling', 'shilling'],
  ['shillings', 'shilling'],
  ['crowns', 'crown'],
  ['dinar', 'dinar'],
  ['dinars', 'dinar'],
  ['kwacha', 'kwacha'],
  ['cedi', 'GHS'],
  ['cedis', 'GHS'],
  ['pula', 'BWP'],
  ['dalasi', 'GMD'],
  ['dalasis', 'GMD'],
  ['leones', 'SLE'],
  ['metical', 'MZN'],
  ['meticais', 'MZN'],
  ['ariary', 'MGA'],
  ['nakfa', 'ERN'],
  ['kina', 'PGK'],
  ['vatu', 'VUV'],
  ['tala', 'WST'],
  ['kip', 'LAK'],
  ['kyat', 'MMK'],
  ['kyats', 'MMK'],
  ['riel', 'KHR'],
  ['riels', 'KHR'],
  ['tenge', 'KZT'],
  ['lari', 'GEL'],
  ['lei', 'RON'],
  ['leva', 'BGN'],
  ['reais', 'BRL'],
  ['afghanis', 'AFN'],
  ['rufiyaa', 'MVR'],
  ['ngultrum', 'BTN'],
]);

/** Money that several countries call alike, with the country's adjective or name. Own list after ISO 4217. */
export const moneyOfCountries: ReadonlyMap<string, string> = new Map(
  wordList(`
kuwaiti dinar=KWD|jordanian dinar=JOD|iraqi dinar=IQD|bahraini dinar=BHD|libyan dinar=LYD|tunisian dinar=TND|algerian dinar=DZD|serbian dinar=RSD|kenyan shilling=KES|kenya shilling=KES|ugandan shilling=UGX|uganda shilling=UGX|tanzanian shilling=TZS|
tanzania shilling=TZS|somali shilling=SOS|indian rupee=INR|pakistani rupee=PKR|pakistan rupee=PKR|nepalese rupee=NPR|nepali rupee=NPR|sri lankan rupee=LKR|sri lanka rupee=LKR|mauritian rupee=MUR|seychelles rupee=SCR|egyptian pound=EGP|lebanese pound=LBP|
syrian pound=SYP|sudanese pound=SDG|south sudanese pound=SSP|zambian kwacha=ZMW|malawian kwacha=MWK|malawi kwacha=MWK|swedish krona=SEK|swedish kronor=SEK|norwegian krone=NOK|norwegian kroner=NOK|danish krone=DKK|danish kroner=DKK|czech crown=CZK|
icelandic krona=ISK|icelandic kronur=ISK|omani rial=OMR|qatari riyal=QAR|yemeni rial=YER|moroccan dirham=MAD|philippine peso=PHP|colombian peso=COP|chilean peso=CLP|argentine peso=ARS|dominican peso=DOP|cuban peso=CUP|new zealand dollar=NZD|
fijian dollar=FJD|fiji dollar=FJD|jamaican dollar=JMD|namibian dollar=NAD|namibia dollar=NAD|zimbabwean dollar=ZWL|zimbabwe dollar=ZWL|liberian dollar=LRD|guyanese dollar=GYD|guyana dollar=GYD|barbados dollar=BBD|bahamian dollar=BSD|belize dollar=BZD|
taiwanese dollar=TWD|brunei dollar=BND|solomon islands dollar=SBD|rwandan franc=RWF|rwanda franc=RWF|burundian franc=BIF|burundi franc=BIF|congolese franc=CDF|guinean franc=GNF|djibouti franc=DJF|cfa franc=XOF|swiss franc=CHF
`).map((row) => row.split('=') as [string, string]),
);

/** Currency signs, glued to the number or not, with their ISO 4217 code. */
export const moneySigns: ReadonlyMap<string, string> = new Map([
  ['$', '$'],
  ['US$', 'USD'],
  ['A$', 'AUD'],
  ['AU$', 'AUD'],
  ['C$', 'CAD'],
  ['CA$', 'CAD'],
  ['NZ$', 'NZD'],
  ['S$', 'SGD'],
  ['SG$', 'SGD'],
  ['HK$', 'HKD'],
  ['NT$', 'TWD'],
  ['R$', 'BRL'],
  ['N$', 'NAD'],
  ['J$', 'JMD'],
  ['TT$', 'TTD'],
  ['EC$', 'XCD'],
  ['FJ$', 'FJD'],
  ['BZ$', 'BZD'],
  ['SI$', 'SBD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₩', 'KRW'],
  ['₹', 'INR'],
  ['₽', 'RUB'],
  ['₪', 'ILS'],
  ['₺', 'TRY'],
  ['zł', 'PLN'],
  ['₦', 'NGN'],
  ['₱', 'PHP'],
  ['Php', 'PHP'],
  ['PhP', 'PHP'],
  ['₴', 'UAH'],
  ['GH¢', 'GHS'],
  ['GH₵', 'GHS'],
  ['Rp', 'IDR'],
  ['RM', 'MYR'],
  ['Tk', 'BDT'],
  ['Ksh', 'KES'],
  ['Kshs', 'KES'],
  ['KSh', 'KES'],
  ['Ksh.', 'KES'],
  ['Kshs.', 'KES'],
  ['Ushs', 'UGX'],
  ['UShs', 'UGX'],
  ['Tshs', 'TZS'],
  ['TShs', 'TZS'],
  // Several countries' money, with or without a point: the sign stands for itself, as "$" does.
  ['Rs', 'rupee'],
  ['Rs.', 'rupee'],
  ['Shs', 'shilling'],
  ['Shs.', 'shilling'],
]);

/** Letters that are a currency sign only where they touch an amount in millions or more: "R7.4 billion", but "annex R 7". */
export const moneyLetters: ReadonlyMap<string, string> = new Map([
  ['R', 'ZAR'],
  ['P', 'P'],
  ['N', 'NGN'],
  ['K', 'K'],
]);
