/** Forms of a term that are rarer than the one of this rank count as it; the most frequent form has rank 0. */
export const lastRank = 7;

/** The same for the two words of a pair. */
export const lastRankOfPair = 3;

/** How far apart the two words of a pair stand at most, in words. */
export const pairReach = 8;
