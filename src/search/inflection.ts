/** Endings that the stemmers of the index take off English and French words, folded. */
const endings = new Set(
  [
    // Nouns and adjectives.
    's es e ee ees x ux aux al als ale ales ally ial els elle elles ous ously eux euse euses eur eurs er ers or ors if',
    'ifs ive ives ively ful fully ness nesses iness ic ics ical ically ique iques able ables ably ible ibles ibly ance',
    'ances ence ences ancy ency ure ures age ages ier iers iere ieres iest ite ites ity ities isme ismes ism isms iste istes ist ists rice rices esse ess',
    // Adverbs.
    'y ly ily ement ment ments emment amment antly ently',
    // Verbs, and the nouns made of them.
    'd ed en n ied ies ying ing ings ion ions ation ations ition itions ization isation ise ised ises ising ize ized izes',
    'izing ate ated ates ating ator ators ateur ateurs atrice atrices ant ants ante antes ent ents ente entes r re res',
    'ez ons ais ait aient a as ai ames ates ent erent iez era eras erai erais erait eraient eront erons erez eriez',
    'i ir ire oir is it ie ii ira iras irai irais irait iraient iront irons irez issent issant issait issaient isent isant',
    't ssent ssant ssez ssons yer yez yons yant yait u ue ues us ut',
  ].flatMap((line) => line.split(' ')),
);

/**
 * True when two words, folded, look like two regular forms of one: they share a beginning of three letters or more, and
 * what follows it is an ending in both. Looser than a stemmer, for words that no index has met.
 */
export function isFormOf(one: string, other: string): boolean {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared++;
  for (let stem = shared; stem >= 3; stem--) if (endsAfter(one, stem) && endsAfter(other, stem)) return true;
  return false;
}

/** True when what follows a stem is an ending; its consonant may be doubled, as in “running”. */
function endsAfter(word: string, stem: number): boolean {
  const rest = word.slice(stem);
  return rest === '' || endings.has(rest) || (rest[0] === word[stem - 1] && endings.has(rest.slice(1)));
}
