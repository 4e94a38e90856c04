/** Says what is being done and, when it is done, how long it took. */
export async function step<T>(
  name: string,
  work: (say: (progress: string) => void) => Promise<T> | T,
): Promise<T> {
  const start = performance.now();
  const live = process.stdout.isTTY;
  let shown = 0;
  const say = (progress: string) => {
    if (live) process.stdout.write(`\r\u001b[K${name} ${progress}`);
    else if (performance.now() - shown > 3000) {
      shown = performance.now();
      console.log(`${name} ${progress}`);
    }
  };
  if (live) process.stdout.write(name);
  const result = await work(say);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(
    `${live ? '\r\u001b[K' : ''}${name}: ${typeof result === 'string' ? `${result}, ` : ''}${seconds} s`,
  );
  return result;
}
