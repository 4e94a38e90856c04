import type { Lang } from './languages.ts';

/** What a word counts, and how it joins the words before it: “two hundred and six”, “quatre-vingt-dix”. */
export interface NumberWord {
  value: number;
  /** A unit or a ten is added, a hundred or more multiplies what stands before it. */
  scales?: true;
  /** Ends the number: “twentieth”, “sixième”. */
  ends?: true;
  /** Often says something else, or nothing exact: “a second”, “neuf” for new, “une dizaine”. */
  vague?: true;
}

const list = (words: string, from: number, step = 1) =>
  words.split(' ').map((word, at): [string, NumberWord] => [word, { value: from + at * step }]);
const each = (words: string, as: (value: number) => NumberWord) =>
  words.split(' ').map((pair): [string, NumberWord] => {
    const [word, value] = pair.split('=') as [string, string];
    return [word, as(Number(value))];
  });

const english = new Map<string, NumberWord>([
  ...list('zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen', 0),
  ...list('sixteen seventeen eighteen nineteen', 16),
  ...list('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
  ...each('hundred=100 thousand=1000 million=1000000 billion=1000000000', (value) => ({
    value,
    scales: true,
  })),
  ...each(
    'third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 eleventh=11 twelfth=12 thirteenth=13 ' +
      'fourteenth=14 fifteenth=15 sixteenth=16 seventeenth=17 eighteenth=18 nineteenth=19 twentieth=20 thirtieth=30 ' +
      'fortieth=40 fiftieth=50 sixtieth=60 seventieth=70 eightieth=80 ninetieth=90',
    (value) => ({ value, ends: true }),
  ),
  ...each('first=1 once=1 second=2 twice=2 thrice=3 quarter=4 dozen=12 hundredth=100', (value) => ({
    value,
    ends: true,
    vague: true,
  })),
]);

const french = new Map<string, NumberWord>([
  ...list('zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize', 0),
  ...list('vingt trente quarante cinquante soixante septante octante nonante', 20, 10),
  ...each('une=1 vingts=20', (value) => ({ value })),
  ...each(
    'cent=100 cents=100 mille=1000 million=1000000 millions=1000000 milliard=1000000000 milliards=1000000000',
    (value) => ({ value, scales: true }),
  ),
  ...each('neuf=9', (value) => ({ value, vague: true })),
  ...each(
    'premier=1 première=1 second=2 seconde=2 tiers=3 quart=4 dizaine=10 douzaine=12 quinzaine=15 vingtaine=20 ' +
      'trentaine=30 quarantaine=40 cinquantaine=50 soixantaine=60 centaine=100 millier=1000',
    (value) => ({ value, ends: true, vague: true }),
  ),
  ...each(
    'un=1 deux=2 trois=3 quatr=4 cinqu=5 six=6 sept=7 huit=8 neuv=9 dix=10 onz=11 douz=12 treiz=13 quatorz=14 ' +
      'quinz=15 seiz=16 vingt=20 trent=30 quarant=40 cinquant=50 soixant=60 cent=100 mill=1000',
    (value) => ({ value, ends: true }),
  ).map(([stem, meant]): [string, NumberWord] => [`${stem}ième`, meant]),
]);

/** The words that count, lower case, in each language. */
export const numberWords: Record<Lang, ReadonlyMap<string, NumberWord>> = { en: english, fr: french };
