import { z } from 'zod';
import { both, line, unset } from './common.ts';

/**
 * The categories of podcast directories, each with those within it.
 * Source: https://podcasters.apple.com/support/1691-apple-podcasts-categories
 */
export const categories: Record<string, readonly string[]> = {
  Arts: ['Books', 'Design', 'Fashion & Beauty', 'Food', 'Performing Arts', 'Visual Arts'],
  Business: ['Careers', 'Entrepreneurship', 'Investing', 'Management', 'Marketing', 'Non-Profit'],
  Comedy: ['Comedy Interviews', 'Improv', 'Stand-Up'],
  Education: ['Courses', 'How To', 'Language Learning', 'Self-Improvement'],
  Fiction: ['Comedy Fiction', 'Drama', 'Science Fiction'],
  Government: [],
  'Health & Fitness': [
    'Alternative Health',
    'Fitness',
    'Medicine',
    'Mental Health',
    'Nutrition',
    'Sexuality',
  ],
  History: [],
  'Kids & Family': ['Education for Kids', 'Parenting', 'Pets & Animals', 'Stories for Kids'],
  Leisure: [
    'Animation & Manga',
    'Automotive',
    'Aviation',
    'Crafts',
    'Games',
    'Hobbies',
    'Home & Garden',
    'Video Games',
  ],
  Music: ['Music Commentary', 'Music History', 'Music Interviews'],
  News: [
    'Business News',
    'Daily News',
    'Entertainment News',
    'News Commentary',
    'Politics',
    'Sports News',
    'Tech News',
  ],
  'Religion & Spirituality': [
    'Buddhism',
    'Christianity',
    'Hinduism',
    'Islam',
    'Judaism',
    'Religion',
    'Spirituality',
  ],
  Science: [
    'Astronomy',
    'Chemistry',
    'Earth Sciences',
    'Life Sciences',
    'Mathematics',
    'Natural Sciences',
    'Nature',
    'Physics',
    'Social Sciences',
  ],
  'Society & Culture': ['Documentary', 'Personal Journals', 'Philosophy', 'Places & Travel', 'Relationships'],
  Sports: [
    'Baseball',
    'Basketball',
    'Cricket',
    'Fantasy Sports',
    'Football',
    'Golf',
    'Hockey',
    'Rugby',
    'Running',
    'Soccer',
    'Swimming',
    'Tennis',
    'Volleyball',
    'Wilderness',
    'Wrestling',
  ],
  Technology: [],
  'True Crime': [],
  'TV & Film': ['After Shows', 'Film History', 'Film Interviews', 'Film Reviews', 'TV Reviews'],
};

const all = Object.entries(categories).flatMap(([name, within]) => [
  name,
  ...within.map((one) => `${name} > ${one}`),
]);

const uuid = z.uuid('is no UUID. Copy it from <podcast:guid> of the feed that the podcast comes from');

/** `podcast` of `site.yml`. There is a podcast in a language as soon as there is a recording in it, set or not. */
export const podcast = z.strictObject({
  title: unset(both(line.max(255))).describe('Its name; that of the hub and of its tips where it is unset.'),
  description: unset(both(line.max(3500))).describe('What one hears there.'),
  category: line
    .refine(
      (name) => all.includes(name),
      'is no category of podcast directories. Write one of theirs, such as Education, or Education > How To',
    )
    .optional()
    .describe(
      'A category of podcast directories, and one within it after “>”; else Education > Self-Improvement.',
    ),
  explicit: unset(z.boolean()).describe('True where it is not for children.'),
  locked: unset(z.boolean()).describe('False while another podcast host takes it over.'),
  guid: unset(
    z.strictObject({ en: unset(uuid).describe('In English.'), fr: unset(uuid).describe('In French.') }),
  ).describe(
    'The podcast:guid it had before, where it was published elsewhere or the address of the site has changed.',
  ),
});
