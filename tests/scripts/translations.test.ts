import { expect, onTestFinished, test } from 'vitest';
import { draftHub, type Draft } from '../support/hub.ts';
import { forgetCache, runScript } from '../support/program.ts';

const rope = 'articles/merged-rope';

function translations(draft: Draft, ...args: string[]) {
  onTestFinished(() => forgetCache(draft.folder));
  return runScript('translations.ts', args, { ELAN_CONTENT: draft.folder });
}

/** A published hub in which the English has moved on: a word in one block, marks in another, and a title. */
function laterHub(): Draft {
  const draft = draftHub();
  draft.publish();
  draft.edit(`${rope}/en.mdx`, 'The third one stands alone.', 'The third one stands apart.');
  draft.edit(`${rope}/en.mdx`, 'Both versions end', 'Both versions, end');
  draft.edit(`${rope}/en.mdx`, 'title: The rope that was merged', 'title: The rope that was joined');
  return draft;
}

test('an editor sees of each work whether it is complete, and every passage that is not with the difference', async () => {
  const { code, out, err } = await translations(laterHub());
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toContain('articles/first-knot: complete\n');
  expect(out).toContain(`${rope}: 2 out of date\n`);
  expect(out).toMatch(
    / {2}the-rope-3 {2}\S+en\.mdx:14, French at \S+fr\.mdx:12\n {4}The third one stands \[-alone-\]\{\+apart\+\}\.\n/,
  );
  expect(out).toContain('The rope that was [-merged-]{+joined+}');
  expect(out).toMatch(/articles\/english-only: in English only\. ./);
  expect(out).toMatch(
    /\d+ works: \d+ complete, 1 out of date \(2 passages\), 0 missing, \d+ in one language by choice\n$/,
  );
});

test('a program reads the same as JSON', async () => {
  const { out } = await translations(laterHub(), '--json');
  const { works, totals } = JSON.parse(out) as {
    works: { work: string; state: string; stale: object[] }[];
    totals: object;
  };
  expect(totals).toMatchObject({ stale: 1, passages: 2, missing: 0 });
  expect(works.find(({ work }) => work === rope)).toMatchObject({
    source: 'en',
    state: 'stale',
    stale: [
      { id: 'title', front: true },
      {
        id: 'the-rope-3',
        from: 'The third one stands alone.',
        to: 'The third one stands apart.',
        touched: false,
      },
    ],
  });
  expect(works.find(({ work }) => work === 'articles/english-only')).toMatchObject({
    state: 'declared',
    only: { lang: 'en', reason: { en: expect.any(String), fr: expect.any(String) } },
  });
});

test('an editor accepts one passage, then the rest, and nothing is out of date any more', async () => {
  const draft = laterHub();
  const one = await translations(draft, 'accept', rope, 'the-rope-3', '--minor');
  expect(one).toEqual({ code: 0, out: `${rope}: 1 accepted as minor\n`, err: '' });
  expect((await translations(draft)).out).toContain(`${rope}: 1 out of date\n`);
  const rest = await translations(draft, 'accept', rope);
  expect(rest.out).toBe(`${rope}: 1 accepted\n`);
  expect(rest.err).toMatch(/^title: the translation is as it was\./);
  expect((await translations(draft)).out).toContain(`${rope}: complete\n`);
  draft.edit(`${rope}/en.mdx`, 'The third one stands apart.', 'The third one stands far away.');
  expect((await translations(draft)).out).toContain('stands [-apart-]{+far away+}.');
});

test('an editor who accepts what is not there is told what is', async () => {
  const draft = laterHub();
  const work = await translations(draft, 'accept', 'articles/no-rope');
  expect(work).toMatchObject({
    code: 1,
    out: '',
    err: expect.stringContaining('There is no work articles/no-rope.'),
  });
  const block = await translations(draft, 'accept', rope, 'the-rope-1');
  expect(block.err).toBe(`the-rope-1 of ${rope} is not out of date. These are: title, the-rope-3.\n`);
  expect((await translations(draft, 'acept')).err).toContain('There is no “acept”.');
});

test('an editor of a work with faults is told to mend them first, and it is not called complete', async () => {
  const draft = laterHub();
  draft.edit(`${rope}/en.mdx`, 'This text belongs', '[Nowhere](#nowhere). This text belongs');
  const { code, out, err } = await translations(draft);
  expect(code).toBe(1);
  expect(out).toContain(`${rope}: has faults\n`);
  expect(err).toContain('#nowhere');
  const refused = await translations(draft, 'accept', `${rope}/`);
  expect(refused).toEqual({
    code: 1,
    out: '',
    err: `${rope} has faults: npm run check names them. Mend them first.\n`,
  });
  expect((await translations(draft, '--jsn')).err).toBe(
    'There is no option --jsn. There are --json and --minor.\n',
  );
});

test('an editor sees what is missing, though the hub cannot be built so', async () => {
  const draft = laterHub();
  draft.remove('articles/split-sail/en.md');
  const { code, out, err } = await translations(draft);
  expect(code).toBe(1);
  expect(out).toContain('articles/split-sail: missing in English\n');
  expect(out).toContain('1 missing');
  expect(err).toContain('the English text');
});
