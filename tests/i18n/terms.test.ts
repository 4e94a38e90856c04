import { describe, expect, test } from 'vitest';
import type { Lang } from '../../src/i18n/languages.ts';
import { proseOf } from '../../src/i18n/prose.ts';
import { termFinder, type Avoided } from '../../src/i18n/terms.ts';

const avoided: Avoided[] = [
  { lang: 'fr', words: 'feedback', instead: 'rétroaction', by: 'feedback.yml' },
  { lang: 'fr', words: 'feed-back', instead: 'rétroaction', by: 'feedback.yml' },
  { lang: 'fr', words: 'mentoring', instead: 'mentorat', by: 'mentoring.yml' },
  { lang: 'fr', words: 'mentoring circle', instead: 'cercle de mentorat', by: 'circle.yml' },
  { lang: 'fr', words: 'coacher', instead: 'accompagner', by: 'coach.yml' },
  { lang: 'fr', words: 'rôle modèle', instead: 'modèle à suivre', by: 'role-model.yml' },
  { lang: 'fr', words: 'introduire quelqu’un', instead: 'mise en relation', by: 'introduction.yml' },
  { lang: 'en', words: 'mentoree', instead: 'mentee', by: 'mentee.yml' },
  { lang: 'en', words: 'post-mortem', instead: 'debrief', by: 'debrief.yml' },
];
const find = termFinder(avoided);

function found(text: string, lang: Lang): string[] {
  return find(text, [{ lang, prose: proseOf(text, lang) }]).map(
    ({ line, column, written, instead }) => `${line}:${column} ${written}: ${instead}`,
  );
}

describe('an editor is told what the glossary settles otherwise', () => {
  test.each<[lang: Lang, text: string, expected: string[]]>([
    ['fr', 'Le feedback compte.', ['1:4 feedback: rétroaction']],
    ['fr', 'Feedbacks et FEED-BACK', ['1:1 Feedbacks: rétroaction', '1:14 FEED-BACK: rétroaction']],
    ['fr', "un\n\nL’*introduire  quelqu'un*", ["3:4 introduire  quelqu'un: mise en relation"]],
    ['fr', 'le mentoring circle du lundi', ['1:4 mentoring circle: cercle de mentorat']],
    [
      'fr',
      'elle coache, il a coaché, les coachées',
      ['1:6 coache: accompagner', '1:19 coaché: accompagner', '1:31 coachées: accompagner'],
    ],
    ['fr', 'des rôles modèles', ['1:5 rôles modèles: modèle à suivre']],
    ['en', 'The mentoree’s post-mortems.', ['1:5 mentoree’s: mentee', '1:16 post-mortems: debrief']],
  ])('%s: %s', (lang, text, expected) => expect(found(text, lang)).toEqual(expected));
});

describe('an editor is not bothered about', () => {
  test.each<[what: string, lang: Lang, text: string]>([
    ['another word that begins so', 'fr', 'un feedbackeur, un coachant-né'],
    ['the same word in the other language', 'en', 'feedback and mentoring'],
    ['a passage in the other language', 'fr', 'dit <Foreign lang="en">feedback</Foreign>'],
    ['code and addresses', 'fr', '`feedback` et https://feedback.example/mentoring'],
    [
      'a word that is spoken of, not used',
      'fr',
      '«\u00a0Feedback\u00a0» vient de l’anglais, “mentoring” aussi',
    ],
  ])('%s', (_what, lang, text) => expect(found(text, lang)).toEqual([]));
});

test('a hub that avoids nothing is told nothing', () => {
  expect(termFinder([])('feedback', [{ lang: 'fr', prose: proseOf('feedback', 'fr') }])).toEqual([]);
});
