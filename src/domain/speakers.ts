import { nearest } from './nearest.ts';

/** Somebody who may speak: a key, and every name by which a transcript may call them. */
export interface Named {
  key: string;
  names: readonly string[];
}

/** Finds people by the names that transcripts give them; case, accents and the number of spaces aside. */
export interface Speakers {
  /** The key of who is called so; nothing where nobody is. */
  keyOf(name: string): string | undefined;
  /** The keys of all who are called so. */
  sharing(name: string): readonly string[];
  /** Whoever was probably meant, by name: the whole name, or one word of it, as written or nearly. */
  nearest(name: string): { key: string; name: string } | undefined;
}

/** An index of people by name. Where two share one, the first has it. */
export function speakersOf(people: readonly Named[]): Speakers {
  const keys = new Map<string, string[]>();
  const parts = new Map<string, { key: string; name: string }>();
  for (const { key, names } of people)
    for (const name of names) {
      const sharing = keys.get(folded(name));
      if (!sharing) keys.set(folded(name), [key]);
      else if (!sharing.includes(key)) sharing.push(key);
      for (const part of [folded(name), ...folded(name).split(' ').reverse()])
        if (part.length > 2 && !parts.has(part)) parts.set(part, { key, name: names[0]! });
    }
  return {
    keyOf: (name) => keys.get(folded(name))?.[0],
    sharing: (name) => keys.get(folded(name)) ?? [],
    nearest(name) {
      const whole = folded(name);
      const found = nearest(whole, keys.keys()) ?? nearest(whole.split(' ').at(-1)!, parts.keys());
      return found === undefined ? undefined : parts.get(found);
    },
  };
}

function folded(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’ʼ]/g, "'")
    .replace(/[\s\u00a0\u202f-]+/g, ' ')
    .trim()
    .toLowerCase();
}
