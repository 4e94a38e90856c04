/** What a row needs to know of a block: the ids it answers to. */
export interface Answering {
  /** The id it shares with its twin; empty where it was never paired. */
  id: string;
  /** Further ids: those of the blocks that the other version keeps apart. */
  anchors?: readonly string[];
}

/** Indexes of the blocks that face each other: usually one and one. One side is empty where nothing faces the other. */
export interface Row {
  own: number[];
  twin: number[];
}

/**
 * Sets the blocks of two versions in rows, each with all that it shares an id with: one paragraph may face two.
 * Rows come in the order of the own text. What only the twin has comes after what it follows there; so every block
 * is in exactly one row, whatever the order of either version.
 */
export function rowsOf(own: readonly Answering[], twin: readonly Answering[]): Row[] {
  const nameOf = names([...own, ...twin]);
  const known = new Map<unknown, Row>();
  for (const [at, block] of own.entries()) {
    const name = nameOf(block);
    const row = known.get(name);
    if (row) row.own.push(at);
    else known.set(name, { own: [at], twin: [] });
  }
  const rows = [...known.values()];
  let last: Row | undefined;
  for (const [at, block] of twin.entries()) {
    const name = nameOf(block);
    let row = known.get(name);
    if (!row) {
      known.set(name, (row = { own: [], twin: [] }));
      rows.splice(last ? rows.indexOf(last) + 1 : 0, 0, row);
    }
    row.twin.push(at);
    last = row;
  }
  return rows;
}

/** One name for all ids that some block bears together; a block without any is a name of its own. */
function names(blocks: readonly Answering[]): (block: Answering) => unknown {
  const joined = new Map<string, string>();
  const nameOf = (id: string): string => {
    let name = id;
    for (let next = joined.get(name); next !== undefined; next = joined.get(name)) name = next;
    return name;
  };
  for (const { id, anchors = [] } of blocks)
    for (const anchor of id ? anchors : []) {
      const [from, to] = [nameOf(anchor), nameOf(id)];
      if (from !== to) joined.set(from, to);
    }
  return (block) => (block.id ? nameOf(block.id) : block);
}
