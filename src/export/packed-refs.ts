/** Bytes of a UUID. */
const UUID = 16;

/**
 * References of the form `type--uuid`, each put to a group and given back group by group: 21 bytes each, so that those of
 * a million claims fit where a list of texts would not.
 */
export class PackedRefs {
  readonly #types: readonly string[];
  #uuids = new Uint8Array(UUID << 10);
  #kinds = new Uint8Array(1 << 10);
  #groups = new Uint32Array(1 << 10);
  #size = 0;
  #highest = -1;

  /** @param types all that may be added */
  constructor(types: readonly string[]) {
    this.#types = types;
  }

  /** @param group a number from 0 @throws RangeError for a type that was not announced */
  add(group: number, ref: string): void {
    const [type, uuid] = ref.split('--') as [string, string];
    const kind = this.#types.indexOf(type);
    if (kind < 0) throw new RangeError(`references of the type ${type} were not announced`);
    const at = this.#size++;
    if (at === this.#kinds.length) this.#grow(at * 2);
    this.#kinds[at] = kind;
    this.#groups[at] = group;
    const hex = uuid.replaceAll('-', '');
    for (let byte = 0; byte < UUID; byte += 1)
      this.#uuids[at * UUID + byte] = Number.parseInt(hex.slice(byte * 2, byte * 2 + 2), 16);
    this.#highest = Math.max(this.#highest, group);
  }

  /** Every group that has any, in rising order, with its references as they were added. */
  *byGroup(): Generator<readonly [group: number, refs: readonly string[]]> {
    const groups = this.#groups.subarray(0, this.#size);
    const ends = new Uint32Array(this.#highest + 2);
    for (const group of groups) ends[group + 1]! += 1;
    for (let group = 0; group <= this.#highest; group += 1) ends[group + 1]! += ends[group]!;
    const order = new Uint32Array(this.#size);
    const next = ends.slice();
    groups.forEach((group, at) => {
      order[next[group]!++] = at;
    });
    for (let group = 0; group <= this.#highest; group += 1) {
      const refs = [...order.subarray(ends[group], ends[group + 1])].map((at) => this.#at(at));
      if (refs.length > 0) yield [group, refs];
    }
  }

  #grow(length: number): void {
    const [uuids, kinds, groups] = [this.#uuids, this.#kinds, this.#groups];
    this.#uuids = new Uint8Array(length * UUID);
    this.#uuids.set(uuids);
    this.#kinds = new Uint8Array(length);
    this.#kinds.set(kinds);
    this.#groups = new Uint32Array(length);
    this.#groups.set(groups);
  }

  #at(at: number): string {
    const bytes = this.#uuids.subarray(at * UUID, (at + 1) * UUID);
    const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
    const uuid = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
    return `${this.#types[this.#kinds[at]!]}--${uuid}`;
  }
}
