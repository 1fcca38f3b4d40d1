/** Builds the text of a document piece by piece, with the stretches that lead back to the file. */
export class TextBuilder {
  readonly #parts: string[] = [];
  readonly stretches: number[][] = [];
  length = 0;
  /** Line ends that are due before the next text. */
  #due = 0;

  /** Ends a line (1) or a paragraph (2) before what comes next. Nothing at the beginning of the text. */
  breakLine(lines: 1 | 2): void {
    if (this.length > 0) this.#due = Math.max(this.#due, lines);
  }

  /** Whether the next text begins a line. */
  get atLineStart(): boolean {
    return this.#due > 0 || this.length === 0;
  }

  /** @returns where the piece begins in the text */
  add(piece: string): number {
    if (piece === '') return this.length;
    if (this.#due > 0) {
      this.#append('\n'.repeat(this.#due));
      this.#due = 0;
    }
    const start = this.length;
    this.#append(piece);
    return start;
  }

  /** A stretch that begins at `start`; one that says nothing new is not kept. */
  stretch(start: number, ...where: number[]): void {
    this.stretches.push([start, ...where]);
  }

  #append(piece: string): void {
    this.#parts.push(piece);
    this.length += piece.length;
  }

  toString(): string {
    return this.#parts.join('');
  }
}
