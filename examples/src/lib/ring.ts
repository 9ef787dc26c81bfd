import {
  close,
  IORING_ENTER_GETEVENTS,
  IORING_OFF_SQ_RING,
  IORING_OFF_SQES,
  io_uring_enter,
  io_uring_setup,
  MAP_POPULATE,
  MAP_SHARED,
  mmap,
  munmap,
  PROT_READ,
  PROT_WRITE,
  struct,
} from 'linux-syscalls';
import { viewMemory } from 'linux-syscalls/raw';

/** Memory that is shared with the kernel. */
interface Mapping {
  readonly address: number;
  readonly length: number;
  readonly memory: ArrayBuffer;
}

type Request = Parameters<typeof struct.io_uring_sqe.from>[0];

/** The two rings of io_uring: requests to the kernel, and what has become of them. */
export class Ring {
  readonly #fd: number;
  readonly #params: struct.io_uring_params = struct.io_uring_params.alloc();
  readonly #rings: Mapping;
  readonly #entries: Mapping;
  readonly #words: Int32Array;
  #requested = 0;

  /** @param entries how many requests there can be before they are handed over. */
  constructor(entries: number) {
    this.#fd = io_uring_setup(entries, this.#params);
    const { sq_off, cq_off, sq_entries, cq_entries } = this.#params;
    const end = cq_off.cqes + cq_entries * struct.io_uring_cqe.size;
    this.#rings = this.#map(Math.max(end, sq_off.array + sq_entries * 4), IORING_OFF_SQ_RING);
    this.#entries = this.#map(sq_entries * struct.io_uring_sqe.size, IORING_OFF_SQES);
    this.#words = new Int32Array(this.#rings.memory);
    // The ring has numbers of requests: always the same, as they are used in turn.
    for (let i = 0; i < sq_entries; i += 1) this.#words[sq_off.array / 4 + i] = i;
  }

  /** Adds a request; `user_data` comes back with its completion. */
  request(request: Request): void {
    const { sq_off, sq_entries } = this.#params;
    const tail = Atomics.load(this.#words, sq_off.tail / 4);
    if (tail - Atomics.load(this.#words, sq_off.head / 4) >= sq_entries) this.#enter(0);
    const at = (tail & (sq_entries - 1)) * struct.io_uring_sqe.size;
    const entry = struct.io_uring_sqe.view(this.#entries.memory, at);
    new Uint8Array(this.#entries.memory, at, struct.io_uring_sqe.size).fill(0);
    struct.io_uring_sqe.set(entry, request ?? {});
    // The kernel reads the entry once it sees the new tail, and so not before it is complete.
    Atomics.store(this.#words, sq_off.tail / 4, tail + 1);
    this.#requested += 1;
  }

  /** Hands over all requests, and waits for completions, which blocks the thread. */
  completions(): { readonly user_data: bigint; readonly res: number }[] {
    this.#enter(1);
    const { cq_off, cq_entries } = this.#params;
    const completions = [];
    let head = Atomics.load(this.#words, cq_off.head / 4);
    for (; head !== Atomics.load(this.#words, cq_off.tail / 4); head = (head + 1) | 0) {
      const at = cq_off.cqes + (head & (cq_entries - 1)) * struct.io_uring_cqe.size;
      const { user_data, res } = struct.io_uring_cqe.view(this.#rings.memory, at);
      completions.push({ user_data, res });
    }
    Atomics.store(this.#words, cq_off.head / 4, head);
    return completions;
  }

  close(): void {
    for (const { address, length } of [this.#rings, this.#entries]) munmap(address, length);
    close(this.#fd);
  }

  #enter(wanted: number): void {
    const flags = wanted > 0 ? IORING_ENTER_GETEVENTS : 0;
    this.#requested -= io_uring_enter(this.#fd, this.#requested, wanted, flags);
  }

  #map(length: number, offset: number): Mapping {
    const flags = MAP_SHARED | MAP_POPULATE;
    const address = mmap(null, length, PROT_READ | PROT_WRITE, flags, this.#fd, offset);
    return { address, length, memory: viewMemory(address, length) };
  }
}
