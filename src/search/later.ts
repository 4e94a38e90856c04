/**
 * Puts off loading a part of search until it is first wanted. What it is told before it has come it does then, in
 * order; where it cannot be had, nothing happens, and it is tried again.
 * @param load imports the part
 * @returns what to tell the part; with `wanted` false, only where it is there already
 */
export function later<Told>(
  load: () => Promise<(told: Told) => unknown>,
): (told: Told, wanted?: boolean) => void {
  let part: ReturnType<typeof load> | undefined;
  return (told, wanted = true) => {
    if (wanted) part ??= load();
    part?.then(
      (tell) => tell(told),
      () => (part = undefined),
    );
  };
}
