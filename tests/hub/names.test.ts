import { cpSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { draftHub, type Draft } from '../support/hub.ts';

const first = 'tag:fanal.example.org,2026:tips/measure-twice';
const tip = 'tips/measure-twice';
const tagIn = (draft: Draft, key = 'measure-twice') => draft.hub().tips.find((work) => work.key === key)!.tag;

/** A hub that was published once. */
function published(): Draft {
  const draft = draftHub();
  draft.publish();
  return draft;
}

describe('a follower of a feed knows a tip again', () => {
  test('by the name it was published under first, which its record keeps', () => {
    const draft = published();
    expect(tagIn(draft)).toBe(first);
    expect(JSON.parse(draft.read(`${tip}/record.json`))).toMatchObject({ tag: first });
  });

  test.each<[string, (draft: Draft) => void]>([
    ['slug', (draft) => draft.edit(`${tip}/en.mdx`, 'slug: measure-twice', 'slug: measure-three-times')],
    ['title', (draft) => draft.edit(`${tip}/en.mdx`, 'title: Measure twice', 'title: Measure three times')],
    [
      'number',
      (draft) =>
        draft.edit(
          `${tip}/about.yml`,
          /^number: \d+/m.exec(draft.read(`${tip}/about.yml`))![0],
          'number: 9041',
        ),
    ],
    [
      'day',
      (draft) =>
        draft.edit(
          `${tip}/about.yml`,
          /^published: .*/m.exec(draft.read(`${tip}/about.yml`))![0],
          'published: 2026-07-01',
        ),
    ],
    ['site', (draft) => draft.edit('site.yml', 'https://fanal.example.org', 'https://moved.example.com')],
  ])('when its %s has changed', (_, change) => {
    const draft = published();
    change(draft);
    expect(tagIn(draft)).toBe(first);
    draft.publish();
    expect(tagIn(draft)).toBe(first);
  });

  test('when its folder has another name', () => {
    const draft = published();
    renameSync(join(draft.folder, tip), join(draft.folder, 'tips/measure-often'));
    // What names the tip by its key is wrong now.
    for (const file of new Set(draft.faults().map((fault) => fault.split(':')[0]!)))
      draft.write(file, draft.read(file).replaceAll(tip, 'tips/measure-often'));
    expect(tagIn(draft, 'measure-often')).toBe(first);
  });

  test('on whatever host it is read before it is published', () => {
    const before = process.env.SITE_URL;
    process.env.SITE_URL = 'https://preview.example.net';
    try {
      expect(tagIn(draftHub())).toBe(first);
    } finally {
      if (before === undefined) delete process.env.SITE_URL;
      else process.env.SITE_URL = before;
    }
  });
});

test('an editor who begins a tip from a copy is told that the copy has brought the name of the first along', () => {
  const draft = published();
  cpSync(join(draft.folder, tip), join(draft.folder, 'tips/count-twice'), { recursive: true });
  const [fault] = draft.faults().filter((one) => one.includes('was published as'));
  expect(fault).toBe(
    `tips/count-twice/record.json:1: this record says that tips/count-twice was published as ${first}, and so was tips/measure-twice. If the folder was copied from there, delete this file.`,
  );
  draft.remove('tips/count-twice/record.json');
  expect(draft.faults().filter((one) => one.includes('was published as'))).toEqual([]);
});
