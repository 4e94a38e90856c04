import { draw, tellsWork, type Corpus } from '../corpus.ts';
import type { Forms, FormsOf } from '../forms.ts';
import { named, type EvalQuery, type QueryClass } from '../query.ts';
import { randomFrom } from '../random.ts';
import { folded, isTelling } from '../words.ts';
import { asked, quoted } from './sentence.ts';

/** Two or three words of a sentence, one of them in another form, which the page does not have. */
export function inflectionQueries(
  corpus: Corpus,
  formsOf: FormsOf,
  count: number,
  { seed, name }: { seed: number; name: string },
): EvalQuery[] {
  const random = randomFrom(seed, `${name} ${corpus.lang}`);
  return draw(count, () => {
    const drawn = quoted(corpus, random, 2, 3);
    const choices = (drawn?.words ?? []).flatMap((word) => {
      const forms = formsOf(word.typed).filter((form) => {
        const key = folded(form);
        return isTelling({ typed: form, folded: key }, corpus.lang) && !drawn!.sentence.page.has.has(key);
      });
      return forms.length ? [{ word, forms }] : [];
    });
    if (!choices.length) return undefined;
    const { word, forms } = random.pick(choices);
    const form = random.pick(forms);
    // What has the other words and this form asks for itself.
    const keys = drawn!.words.map((one) => (one === word ? [one.folded, folded(form)] : one.folded));
    if (!tellsWork(keys, corpus)) return undefined;
    const typed = drawn!.words.map((one) => (one === word ? form : one.typed));
    return asked(typed, drawn!.sentence, corpus);
  });
}

/** Rows: regular and irregular forms in each language. */
export function inflectionClasses(
  corpora: readonly Corpus[],
  forms: Forms,
  count: number,
  seed: number,
): QueryClass[] {
  return corpora.flatMap((corpus) => {
    const { lang } = corpus;
    const row = (title: string, formsOf: FormsOf, name: string): QueryClass => ({
      name: 'inflection',
      title: `${title}, ${named[lang]}`,
      measures: ['recall'],
      hub: 'whole',
      queries: inflectionQueries(corpus, formsOf, count, { seed, name }),
    });
    return [
      row('another inflection', forms.regular(lang), 'inflection'),
      row('an irregular one', forms.irregular(lang), 'irregular'),
    ];
  });
}
