import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** One import of a source file. */
export interface Import {
  /** The file that imports, from `src/`: `library/door.ts`. */
  from: string;
  /** A file of ours, from `src/`, or a package: `hub/read.ts`, `astro:content`, `../scripts/run.ts`. */
  to: string;
  /** True when only types are imported: nothing of it is left when the program runs. */
  typesOnly: boolean;
}

const statement =
  /^[ \t]*(?:import|export)\s+(?<type>type\s)?(?:[\w$*{][^'";]*?\sfrom\s+)?(['"])(?<path>[^'"]+)\2|\bimport\((?:\s*\/\*.*?\*\/)?\s*(['"])(?<lazy>[^'"]+)\4/gm;

/** The imports of a source text: static, of types, for effect, and those made while running. */
export function importsIn(source: string): { path: string; typesOnly: boolean }[] {
  return [...source.matchAll(statement)].map(({ groups, 0: whole, index }) => ({
    path: (groups!.path ?? groups!.lazy)!,
    typesOnly: Boolean(groups!.type) || (groups!.lazy !== undefined && isTypePosition(source, index, whole)),
  }));
}

/** `x: import('y').Z` is a type; `await import('y')` is not. */
function isTypePosition(source: string, at: number, whole: string): boolean {
  return (
    /[:<|&]\s*(?:typeof\s+)?$/.test(source.slice(Math.max(0, at - 40), at)) &&
    /^\)\s*[.[]/.test(source.slice(at + whole.length))
  );
}

/** Every import of every source file. */
export function allImports(): Import[] {
  return readdirSync('src', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|astro|mjs)$/.test(entry.name))
    .flatMap((entry) => {
      const file = join(entry.parentPath, entry.name);
      return importsIn(readFileSync(file, 'utf8')).map(({ path, typesOnly }) => ({
        from: fromSrc(file),
        to: path.startsWith('.') ? fromSrc(normalize(join(dirname(file), path))) : path,
        typesOnly,
      }));
    });
}

function fromSrc(path: string): string {
  const clean = path.replaceAll('\\', '/');
  return clean.startsWith('src/') ? clean.slice(4) : `../${clean}`;
}
