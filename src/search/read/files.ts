/** The files of one search folder, each fetched once. */
export interface Files {
  /** A file, inflated. Rejects when it cannot be had; the next call tries again. */
  bytes(name: string): Promise<Uint8Array<ArrayBuffer>>;
  /** The same as text. */
  text(name: string): Promise<string>;
}

/** @param folder its address, with a slash at its end */
export function filesOf(folder: string): Files {
  const known = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
  const bytes = (name: string) => {
    const file = known.get(name) ?? inflated(`${folder}${name}.bin`);
    known.set(name, file);
    file.catch(() => known.delete(name));
    return file;
  };
  return { bytes, text: async (name) => new TextDecoder().decode(await bytes(name)) };
}

async function inflated(address: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  const plain = response.body!.pipeThrough(new DecompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(plain).arrayBuffer());
}
