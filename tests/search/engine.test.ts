import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Lang } from '../../src/i18n/languages.ts';
import { createEngine } from '../../src/search/engine.ts';
import type { Found, Marked, SearchQuery } from '../../src/search/found.ts';
import { fetchFromDisk, sampleIndex, type SampleIndex } from './sample-index.ts';
import { sampleRecords } from './sample-records.ts';

/** What was marked in a text. */
const marked = ({ text, marks }: Marked) => marks.map(([start, end]) => text.slice(start, end));

const urls = ({ hits }: Pick<Found, 'hits'>) => hits.map(({ url }) => url);

// An index is read from its files or, where those are of a Pagefind that is not known, by Pagefind’s own runtime.
describe.each([
  ['as it was built', undefined],
  ['of another version of Pagefind', 'another'],
])('With an index %s,', (_, version) => {
  let index: SampleIndex;

  beforeAll(async () => {
    fetchFromDisk();
    index = await sampleIndex(sampleRecords, version);
  });

  afterAll(async () => {
    vi.unstubAllGlobals();
    await index.remove();
  });

  const engine = (lang: Lang) => createEngine({ base: index.base, lang });
  const search = (lang: Lang, query: string | SearchQuery, count?: number) =>
    engine(lang).search(typeof query === 'string' ? { text: query } : query, { ...(count && { count }) });

  describe('a reader who types', () => {
    it.each([
      ['entreprise'],
      ['l’entreprise'],
      ["L'ENTREPRISE"],
      ['entreprises'],
      ['entrepr'],
      ['entrepise'],
    ])('%s finds the passage with “l’entreprise”, the word marked', async (typed) => {
      const [hit] = (await search('fr', typed)).hits;
      expect(hit?.url).toBe('/fr/articles/entreprise/#start-2');
      expect(hit?.excerpt.text).toContain('l’entreprise');
      expect(marked(hit!.excerpt)).toContain('entreprise');
    });

    it.each([['coeur'], ['cœur'], ['CŒURS'], ['oeuvre']])(
      '%s finds “cœur” and “œuvre”, shown as they are written',
      async (typed) => {
        const [hit] = (await search('fr', typed)).hits;
        expect(hit?.url).toBe('/fr/articles/coeur/#start-1');
        expect(marked(hit!.excerpt)).toEqual([typed === 'oeuvre' ? 'œuvre' : 'cœur']);
      },
    );

    it.each([['decision'], ['Décisions'], ['de\u0301cision']])(
      'an accent or none finds the same: %s',
      async (typed) => expect(urls(await search('fr', typed))).toEqual(['/fr/articles/decision/#start-1']),
    );

    it('an irregular form finds the other: bring, brought', async () => {
      const [hit] = (await search('en', 'bring')).hits;
      expect(marked(hit!.excerpt)).toEqual(['brought']);
    });

    it('a question finds what it asks for', async () => {
      const [hit] = (await search('en', 'How do I ask for an hour?')).hits;
      expect(hit?.url).toBe('/en/tips/hour/#start-1');
    });

    it('words of a title finds it, marked', async () => {
      const [hit] = (await search('fr', 'élan')).hits;
      expect(hit?.url).toBe('/fr/articles/elan/');
      expect(hit?.title).toEqual({ text: 'L’élan d’une équipe', marks: [[2, 6]] });
    });

    it('what is said in a recording finds the second at which it is said', async () => {
      const [hit] = (await search('en', 'keeper')).hits;
      expect(hit).toMatchObject({ url: '/en/articles/evening/#t=75', at: 75 });
    });
  });

  describe('a reader who mistypes', () => {
    it.each([
      ['en', 'flotsom', 'flotsam'],
      ['en', 'questoin', 'question'],
      ['en', 'anser', 'answer'],
      ['fr', 'entreeprise', 'entreprise'],
    ] as const)('(%s) %s is shown what there is for “%s”, and told so', async (lang, typed, shown) => {
      const { hits, corrected } = await search(lang, typed);
      expect(corrected).toEqual([{ typed, shown }]);
      expect(marked(hits[0]!.excerpt)).toContain(shown);
    });

    it('but wants her word as typed is shown nothing else, and the word that is nearest', async () => {
      const found = await search('en', { text: 'flotsom', asTyped: true });
      expect(found).toMatchObject({ hits: [], corrected: [], unknown: ['flotsom'], nearest: 'flotsam' });
    });

    it.each([
      ['that the other language has', 'fr', 'hour', '/en/tips/hour/#start-1'],
      ['that is known to translate one', 'en', 'roof', '/fr/articles/decision/#start-1'],
    ] as const)('a word %s is not corrected', async (_why, lang, typed, url) => {
      const found = await search(lang, typed);
      expect(found.corrected).toEqual([]);
      expect(urls(found)).toEqual([url]);
    });
  });

  describe('a reader of one language', () => {
    it('finds the page that is in the other alone, in the list and in its box, and is told by which word', async () => {
      const found = await search('fr', 'abbaye');
      const hit = {
        url: '/en/articles/abbey/#start-2',
        lang: 'en',
        via: [{ asked: 'abbaye', found: 'abbey' }],
      };
      expect(found.hits).toMatchObject([hit]);
      expect(found.box).toMatchObject([hit]);
    });

    it('finds it by a word that only the translations of the hub teach', async () => {
      const { box } = await search('fr', 'épaves');
      expect(box).toMatchObject([
        { url: '/en/articles/driftwood/#start-1', via: [{ asked: 'épaves', found: 'flotsam' }] },
      ]);
    });

    it('sees a page of both languages once, in hers, whichever language she types', async () => {
      for (const typed of ['épaves', 'flotsam']) {
        const found = urls(await search('fr', typed)).filter((url) => url.includes('/shore/'));
        expect(found).toEqual(['/fr/articles/shore/#start-1']);
      }
    });

    it('is answered first without the other language', async () => {
      const first = vi.fn<(found: Found) => void>();
      const whole = await engine('fr').search({ text: 'épaves' }, { first });
      expect(first).toHaveBeenCalledOnce();
      expect(first.mock.calls[0]![0]).toMatchObject({ whole: false, box: [] });
      expect(urls(first.mock.calls[0]![0])).toEqual(['/fr/articles/shore/#start-1']);
      expect(whole.whole).toBe(true);
    });

    it('is not offered another word where the other language has the one she typed', async () => {
      const found = await search('en', 'épaves');
      expect(found.hits).not.toEqual([]);
      expect(found.nearest).toBeUndefined();
    });
  });

  describe('a reader who chooses', () => {
    it('a kind sees that kind alone', async () => {
      const { hits } = await search('en', { text: 'mentor', kind: 'tips' });
      expect(new Set(hits.map(({ kind }) => kind))).toEqual(new Set(['tips']));
    });

    it('a kind sees that kind alone in the other language too', async () => {
      expect((await search('fr', { text: 'heure', kind: 'articles' })).box).toEqual([]);
      expect((await search('fr', { text: 'heure', kind: 'tips' })).box[0]?.kind).toBe('tips');
    });

    it('facets without words sees all that has them, newest first', async () => {
      const asking = ['/en/articles/question/', '/en/tips/hour/', '/en/lists/ask/'];
      expect(urls(await search('en', { text: '', topic: 'asking' }))).toEqual(asking);
      expect(urls(await search('en', { text: ' ', topic: 'asking', person: 'seneca' }))).toEqual([asking[2]]);
    });

    it('the newest first sees them by date', async () => {
      const found = await search('en', { text: 'ask', topic: 'asking', order: 'date' });
      expect(urls(found).map((url) => url.split('/')[3])).toEqual(['question', 'hour', 'ask']);
    });

    it('what no page has sees nothing', async () => {
      expect(urls(await search('en', { text: '', kind: 'nowhere' }))).toEqual([]);
      expect(urls(await search('en', { text: 'mentor', topic: 'constructor' }))).toEqual([]);
    });

    it('is told how many works each choice would leave', async () => {
      const counts = await engine('en').counts({ text: 'mentor', kind: 'tips' });
      expect(counts.kind).toMatchObject({ tips: 12, glossary: 12 });
      const { topic } = await engine('en').counts({ text: '', topic: 'asking' });
      expect(topic).toEqual({ asking: 3 });
    });
  });

  it.each([['xyzzy'], ['mentorxyz'], ['xqzwk vbnml']])(
    'a reader who types “%s” finds nothing and is told which words nothing has',
    async (typed) => {
      const found = await search('en', typed);
      expect(found).toMatchObject({ hits: [], box: [], total: 0, exact: true, unknown: typed.split(' ') });
    },
  );

  it('a reader is told of a word that nothing has beside one that something has', async () => {
    const found = await search('fr', 'heure xyzzy');
    expect(urls(found)).toContain('/fr/articles/entreprise/#start-2');
    expect(found.unknown).toEqual(['xyzzy']);
  });

  it('a reader sees ten results first, and how many there are; asked for more, the first stay', async () => {
    const reader = engine('en');
    const first = await reader.search({ text: 'mentor' });
    expect(first.hits).toHaveLength(10);
    const all = await reader.search({ text: 'mentor' }, { count: 50 });
    expect(first.total).toBe(all.hits.length);
    expect(all.hits.slice(0, 10)).toEqual(first.hits);
    expect(new Set(urls(all)).size).toBe(all.hits.length);
  });
});
