/** The seals (SHA-256) of the lines of a register, one after the other: 32 bytes a line, however long the register is. */
export class SealList {
  #bytes = Buffer.alloc(64 * SEAL);
  #count = 0;

  /** `seal` in hex. */
  add(seal: string): void {
    if (this.#bytes.length < (this.#count + 1) * SEAL) {
      this.#bytes = Buffer.concat([this.#bytes, Buffer.alloc(this.#bytes.length)]);
    }
    this.#bytes.write(seal, this.#count * SEAL, SEAL, 'hex');
    this.#count += 1;
  }

  /** In hex: of the line that so many entries stand up to, 0 being the opening. Undefined beyond the last line. */
  at(entries: number): string | undefined {
    if (!Number.isInteger(entries) || entries < 0 || entries >= this.#count) return undefined;
    return this.#bytes.toString('hex', entries * SEAL, (entries + 1) * SEAL);
  }

  /** How many entries the register had when it ended in this seal; undefined when it never did. */
  entriesAt(seal: string): number | undefined {
    const wanted = Buffer.from(seal, 'hex');
    if (wanted.length !== SEAL) return undefined;
    for (let line = 0; line < this.#count; line++) {
      if (this.#bytes.compare(wanted, 0, SEAL, line * SEAL, (line + 1) * SEAL) === 0) return line;
    }
    return undefined;
  }
}

const SEAL = 32;
