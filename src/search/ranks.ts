/** Forms of a term that are rarer than the one of this rank count as it; the most frequent form has rank 0. */
export const lastRank = 7;
