// Reads the bits of a payload of the index (Bits in Sources/SearchIndexing/FORMAT.md).

import { SYMBOL_BITS, SYMBOL_SPACE } from "./format.js";

const BYTE = 8;
/** The base of numbers whose digits are 0 to 9 and a to z. */
export const BASE_36 = 36;

export class BitReader {
  /** @param {string} base64 */
  constructor(base64) {
    const text = atob(base64);
    this.bytes = new Uint8Array(text.length);
    for (let i = 0; i < text.length; i++) this.bytes[i] = text.charCodeAt(i);
    /** How many bits were read. */
    this.position = 0;
  }

  /** Throws behind the last bit: what is cut short must not be taken for zeros. */
  bit() {
    const byte = this.position >> 3;
    if (byte >= this.bytes.length) throw new RangeError("no more bits");
    return (this.bytes[byte] >> (7 - (this.position++ & 7))) & 1;
  }

  /**
   * A number of so many bits, its highest first: taken byte by byte, which halves the time of long
   * lists.
   * @param {number} count
   */
  number(count) {
    let value = 0;
    for (let wanted = count; wanted;) {
      if (this.position >= this.bytes.length * BYTE) throw new RangeError("no more bits");
      const left = BYTE - this.position % BYTE, taken = Math.min(left, wanted);
      const rest = this.bytes[this.position >> 3] >> (left - taken);
      value = value * 2 ** taken + (rest & (1 << taken) - 1);
      this.position += taken;
      wanted -= taken;
    }
    return value;
  }

  /** A number from 1 on: as many zeros as it has bits behind its first one, then the number. */
  gamma() {
    let count = 0;
    while (!this.bit()) count++;
    return 2 ** count + this.number(count);
  }

  /**
   * A number from 0 on: as many ones as its high bits say and a zero, then its low ones.
   * @param {number} low how many
   */
  rice(low) {
    let high = 0;
    while (this.bit()) high++;
    return high * 2 ** low + this.number(low);
  }

  /** A text whose characters are the bytes of its UTF-8. */
  bytesText() {
    let text = "";
    for (let count = this.gamma() - 1; count; count--) {
      const symbol = this.number(SYMBOL_BITS);
      if (symbol < SYMBOL_SPACE) text += symbol.toString(BASE_36);
      else text += symbol === SYMBOL_SPACE ? " " : String.fromCharCode(this.number(BYTE));
    }
    return text;
  }

  /** How many bytes were read, the last one perhaps in part. */
  bytesRead() {
    return Math.ceil(this.position / BYTE);
  }

  /** @param {number} byte */
  seek(byte) {
    this.position = byte * BYTE;
  }
}

/** @param {string} text */
export const toUTF8 = (text) => unescape(encodeURIComponent(text));

/** @param {string} bytes */
export const fromUTF8 = (bytes) => decodeURIComponent(escape(bytes));
