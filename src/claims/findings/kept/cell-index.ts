/** A claim's number takes 21 bits and a cell's 32: together they fit into a number without loss, and sort quickly. */
const CLAIMS_MOST = 2 ** 21;
/** Claims between the first and the last of a cell up to which it is read in the order of claims. */
const NEAR = 4000;

/** Some cells with the claims in them. */
export interface CellBatch {
  readonly cells: ReadonlySet<number>;
  readonly claimIds: readonly string[];
}

/**
 * Which claims are in which cells, for all claims at once: a number of 8 bytes for each. Claims come in an order in which
 * most claims that share cells are near each other.
 */
export class CellIndex {
  readonly #ids: string[] = [];
  /** Number of each claim's source, by first appearance. */
  readonly #sources: number[] = [];
  readonly #sourceNumbers = new Map<string, number>();
  #pairs = new Float64Array(1 << 16);
  #length = 0;

  add(claimId: string, sourceId: string, cells: ReadonlySet<number>): void {
    const claim = this.#ids.length;
    if (claim >= CLAIMS_MOST) throw new RangeError('More claims than one computation can hold.');
    this.#ids.push(claimId);
    const source = this.#sourceNumbers.get(sourceId) ?? this.#sourceNumbers.size;
    this.#sourceNumbers.set(sourceId, source);
    this.#sources.push(source);
    for (const cell of cells) {
      if (this.#length === this.#pairs.length) {
        const larger = new Float64Array(this.#pairs.length * 2);
        larger.set(this.#pairs);
        this.#pairs = larger;
      }
      this.#pairs[this.#length++] = (cell + 2 ** 31) * CLAIMS_MOST + claim;
    }
  }

  /** Nothing is added after it. */
  sort(): void {
    this.#pairs = this.#pairs.subarray(0, this.#length);
    this.#pairs.sort();
  }

  /** All memberships in the order of cells, some at a time. */
  *memberships(size: number): Generator<readonly (readonly [cell: number, claimId: string])[]> {
    for (let from = 0; from < this.#length; from += size) {
      const some: (readonly [number, string])[] = [];
      for (let at = from; at < Math.min(from + size, this.#length); at++)
        some.push([this.#cellAt(at), this.#ids[this.#claimAt(at)]!]);
      yield some;
    }
  }

  /**
   * All cells in batches of about so many memberships. Cells whose claims are near each other come in the order of claims,
   * the others by the source of their first claim: so a claim is read twice or thrice, not once for each cell.
   */
  *batches(size: number): Generator<CellBatch> {
    const starts = this.#starts();
    const order = new Float64Array(starts.length);
    for (let group = 0; group < starts.length; group++) {
      const first = this.#claimAt(starts[group]!);
      const last = this.#claimAt((starts[group + 1] ?? this.#length) - 1);
      const rank = last - first <= NEAR ? first : CLAIMS_MOST + this.#sources[first]!;
      order[group] = rank * 2 ** 27 + group;
    }
    order.sort();
    let cells = new Set<number>();
    let claims = new Set<number>();
    let held = 0;
    for (const place of order) {
      const group = place % 2 ** 27;
      const [from, to] = [starts[group]!, starts[group + 1] ?? this.#length];
      cells.add(this.#cellAt(from));
      for (let at = from; at < to; at++) claims.add(this.#claimAt(at));
      held += to - from;
      if (held < size) continue;
      yield this.#batch(cells, claims);
      [cells, claims, held] = [new Set(), new Set(), 0];
    }
    if (cells.size > 0) yield this.#batch(cells, claims);
  }

  get cells(): number {
    return this.#starts().length;
  }

  has(cell: number): boolean {
    const wanted = (cell + 2 ** 31) * CLAIMS_MOST;
    let [low, high] = [0, this.#length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#pairs[middle]! < wanted) low = middle + 1;
      else high = middle;
    }
    return low < this.#length && this.#cellAt(low) === cell;
  }

  #batch(cells: ReadonlySet<number>, claims: ReadonlySet<number>): CellBatch {
    return { cells, claimIds: [...claims].map((claim) => this.#ids[claim]!) };
  }

  /** Where the claims of each cell begin. */
  #starts(): readonly number[] {
    const starts: number[] = [];
    for (let at = 0; at < this.#length; at++)
      if (at === 0 || this.#cellAt(at) !== this.#cellAt(at - 1)) starts.push(at);
    return starts;
  }

  #claimAt(at: number): number {
    return this.#pairs[at]! % CLAIMS_MOST;
  }

  #cellAt(at: number): number {
    return Math.floor(this.#pairs[at]! / CLAIMS_MOST) - 2 ** 31;
  }
}
