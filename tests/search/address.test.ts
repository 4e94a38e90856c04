import { describe, expect, test } from 'vitest';
import { readQuery, writeQuery } from '../../src/search/address.ts';

describe('The address of a search', () => {
  test('is read as it was written, whatever was chosen', () => {
    const all = '?q=mentorat+invers%C3%A9&kind=tips&topic=asking&person=seneca&order=date&as=typed&n=30';
    expect(writeQuery(readQuery(all))).toBe(all);
    expect(readQuery(all)).toEqual({
      text: 'mentorat inversé',
      kind: 'tips',
      topic: 'asking',
      person: 'seneca',
      order: 'date',
      asTyped: true,
      count: 30,
    });
  });

  test('has nothing in it that is not chosen', () => {
    expect(writeQuery(readQuery(''))).toBe('');
    expect(writeQuery({ text: ' hour ', kind: '', order: 'fit', asTyped: false, count: 10 })).toBe('?q=hour');
    expect(writeQuery({ text: ' ', kind: 'tips', asTyped: true })).toBe('?kind=tips');
  });

  test.each(['n=-1', 'n=3', 'n=2.5', 'n=x', 'n=', ''])('shows ten hits for “%s”', (search) => {
    expect(readQuery(search).count).toBe(10);
  });

  test('cannot ask for more hits than a page can show', () => {
    expect(readQuery('n=1e9').count).toBe(500);
  });

  test('that makes no sense asks for what is usual', () => {
    expect(readQuery('order=x&as=y')).toMatchObject({ order: 'fit', asTyped: false, text: '' });
  });
});
