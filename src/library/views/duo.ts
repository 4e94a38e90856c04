import { formatDuration } from '../../i18n/dates.ts';
import { duoPath, itemPath, sectionPath, type SectionName } from '../../i18n/addresses.ts';
import { languages, other, type Both, type Lang } from '../../i18n/languages.ts';
import { typeset } from '../../i18n/typography.ts';
import { readingMinutes } from '../../domain/reading-time.ts';
import type { Work } from '../../hub/hub.ts';
import type { ListAbout, TipAbout } from '../../model/index.ts';
import { cardOf, linkTo, type Catalogue } from '../catalogue.ts';
import { frameOf, headOf, wordsOf } from '../frame.ts';
import { imageOf } from '../images.ts';
import { nameAfter } from '../names.ts';
import type { DuoSide, DuoView } from '../views.ts';
import { transcriptView } from './transcript.ts';
import { creditOf, filesOf, linksOf, namesOf, pathsOf, pictureOf } from './work.ts';

/** True for a work that exists in both languages, and so has a page that shows them side by side. */
export function isPair(work: Work): boolean {
  return languages.every((lang) => work.texts[lang]);
}

/** The page with both versions of a work, in one language; search engines are led to the page of that version alone. */
export async function duoView(work: Work, lang: Lang, catalogue: Catalogue): Promise<DuoView> {
  const item = catalogue.items.get(`${work.section}/${work.key}`)!;
  const words = wordsOf(catalogue, lang);
  const { base } = catalogue;
  const section = work.section satisfies SectionName;
  const { title, summary } = work.texts[lang]!;
  const alone = pathsOf(item, catalogue) as Both;
  const image = 'image' in work.about && work.about.image;
  return {
    head: headOf(
      {
        lang,
        title: words.sideBySide(title),
        description: summary,
        paths: {
          en: duoPath(section, work.texts.en!.slug, 'en', base),
          fr: duoPath(section, work.texts.fr!.slug, 'fr', base),
        },
        standsFor: alone,
        crumbs: [
          { href: sectionPath(section, lang, base), text: words.section[section].title },
          { href: alone[lang], text: title },
        ],
        type: 'article',
        section,
        index: false,
        card: pictureOf(work, lang, catalogue),
      },
      catalogue,
    ),
    frame: frameOf(catalogue, lang, section),
    sides: [await sideOf(work, lang, catalogue), await sideOf(work, other(lang), catalogue)],
    ...spokenIn(work, lang, catalogue),
    ...(image && { image: { ...(await imageOf(work, image.file)), ...creditOf(image) } }),
  };
}

/** Its transcript, where both languages have one. */
function spokenIn(work: Work, lang: Lang, catalogue: Catalogue): Pick<DuoView, 'spoken'> {
  if (work.section !== 'tips') return {};
  const tip = work as Work<TipAbout>;
  const sides = [lang, other(lang)].flatMap((side) => {
    const view = transcriptView(tip, side, catalogue);
    return view?.lang === side ? view : [];
  });
  const [own] = sides;
  return sides.length < 2
    ? {}
    : {
        spoken: {
          digest: own!.digest,
          original: own!.original,
          alone: itemPath('tips', tip.texts[lang]!.slug, lang, catalogue.base),
          sides: sides.map(({ lang, speakers, stale }) => ({ lang, speakers, ...(stale && { stale }) })),
        },
      };
}

async function sideOf(work: Work, lang: Lang, catalogue: Catalogue): Promise<DuoSide> {
  const { about } = work;
  const text = work.texts[lang]!;
  const links = linksOf(Object.keys(text.links), lang, catalogue);
  return {
    lang,
    title: text.title,
    ...(text.sentence ? { sentence: text.sentence } : { summary: text.summary }),
    facts: factsOf(work, lang, catalogue),
    text: { digest: work.digest, lang, links, files: await filesOf(work, lang) },
    ...('image' in about && about.image && { alt: about.image.alt[lang] }),
    readings: work.section === 'lists' ? readingsOf(about as ListAbout, lang, catalogue) : [],
  };
}

/** What is said of the work in lists, and what else the reader of both versions asks: by whom, and how long. */
function factsOf(work: Work, lang: Lang, catalogue: Catalogue): string[] {
  const { about } = work;
  const locale = catalogue.hub.site.locale[lang];
  const words = wordsOf(catalogue, lang);
  const { kind, facts } = cardOf(catalogue.items.get(`${work.section}/${work.key}`)!, lang, catalogue);
  if ('authors' in about)
    return [typeset(words.by(about.authors.map((key) => nameAfter(key, lang, catalogue))), locale), ...facts];
  if ('number' in about)
    return [kind, ...facts, formatDuration({ minutes: readingMinutes(work.texts[lang]!.words) }, locale)];
  return facts;
}

function readingsOf(about: ListAbout, lang: Lang, catalogue: Catalogue): DuoSide['readings'] {
  const locale = catalogue.hub.site.locale[lang];
  return about.books.map(({ book, minutes, reason }) => ({
    title: linkTo(catalogue.items.get(`books/${book}`)!, lang, catalogue),
    facts: [
      namesOf(catalogue.fact('books', book).data.authors, lang, catalogue).join(', '),
      ...(minutes ? [formatDuration({ minutes }, locale)] : []),
    ],
    reason: reason[lang],
  }));
}
