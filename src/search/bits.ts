/**
 * Numbers written bit by bit, the shortest way for what they are: gaps between places are small where a word is
 * frequent. Source of both codes: Witten, Moffat and Bell, “Managing Gigabytes”, 2nd edition, chapter 3.
 */
export class BitWriter {
  #bytes: number[] = [];
  #used = 8;

  /** Writes the lowest bits of a number, the highest of them first. */
  bits(value: number, count: number): void {
    for (let at = count - 1; at >= 0; at--) {
      if (this.#used === 8) {
        this.#bytes.push(0);
        this.#used = 0;
      }
      if ((value >>> at) & 1) this.#bytes[this.#bytes.length - 1]! |= 128 >> this.#used;
      this.#used++;
    }
  }

  /** Writes a number from 1 on in Elias’s gamma code. */
  gamma(value: number): void {
    const length = 31 - Math.clz32(value);
    this.bits(0, length);
    this.bits(value, length + 1);
  }

  /** Writes a number from 0 on in Rice’s code, whose parameter is about the logarithm of their mean. */
  rice(value: number, parameter: number): void {
    for (let rest = value >>> parameter; rest > 0; rest--) this.bits(1, 1);
    this.bits(0, 1);
    this.bits(value, parameter);
  }

  /** What was written, filled up to a whole byte. */
  bytes(): Uint8Array {
    return Uint8Array.from(this.#bytes);
  }
}

/** The parameter of Rice’s code for numbers of this mean. */
export function riceParameter(mean: number): number {
  return Math.min(24, Math.max(0, Math.floor(Math.log2(mean * Math.LN2 + 1e-9))));
}

/** Reads what `BitWriter` wrote, in the same order. Behind its end it reads zeros. */
export class BitReader {
  #at = 0;
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  bits(count: number): number {
    let value = 0;
    while (count--) {
      value = value * 2 + ((this.#bytes[this.#at >> 3]! >> (7 - (this.#at & 7))) & 1);
      this.#at++;
    }
    return value;
  }

  gamma(): number {
    let length = 0;
    while (length < 31 && !this.bits(1)) length++;
    return 2 ** length + this.bits(length);
  }

  rice(parameter: number): number {
    let high = 0;
    while (this.bits(1)) high++;
    return high * 2 ** parameter + this.bits(parameter);
  }
}
