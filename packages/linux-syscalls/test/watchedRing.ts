import { readdirSync, readFileSync } from 'node:fs';
import { bytesOf } from '@linux-syscalls/types';
import { IOSQE_IO_LINK, struct } from '@linux-syscalls/types/linux/io_uring';
import { IORING_OFF_SQES, MAP_SHARED, mmap, munmap, PROT_READ, PROT_WRITE } from 'linux-syscalls';
import { viewMemory } from 'linux-syscalls/raw';
import { Ring } from 'linux-syscalls/ring';

const entries = 64;
/** No other ring of this process has room for so many: by that its descriptor is told from theirs. */
const completions = 8192;

const { size } = struct.io_uring_sqe;
/** The first byte of a request into which nothing was put: no operation has this number. */
const unused = 0xff;

/**
 * A ring whose requests are read where the kernel finds them, and replaced there by ones that do nothing: so none does
 * harm, and the kernel ends each.
 */
export class WatchedRing {
  readonly ring: Ring = new Ring({ entries, completions });
  readonly #address: number;
  readonly #requests: Uint8Array;
  /** How many requests were ever made. */
  #made = 0;

  constructor() {
    const access = PROT_READ | PROT_WRITE;
    const fd = ownDescriptor();
    this.#address = mmap(null, entries * size, access, MAP_SHARED, fd, IORING_OFF_SQES);
    this.#requests = new Uint8Array(viewMemory(this.#address, entries * size));
    this.forget();
  }

  /** Forgets requests that have ended. */
  forget(): void {
    this.#requests.fill(unused);
  }

  /** Takes the requests that were made since the last time. */
  take(): Uint8Array[] {
    const taken: Uint8Array[] = [];
    for (;;) {
      const start = (this.#made % entries) * size;
      const bytes = this.#requests.subarray(start, start + size);
      if (bytes[0] === unused) return taken;
      taken.push(bytes.slice());
      const { user_data, flags } = struct.io_uring_sqe.view(bytes);
      const nothing = struct.io_uring_sqe.alloc({ user_data, flags: flags & IOSQE_IO_LINK });
      bytes.set(bytesOf(nothing));
      this.#made += 1;
    }
  }

  /** Settles if every slot is free: makes as many operations at once as there is room for. */
  async fill(): Promise<void> {
    await Promise.all(Array.from({ length: completions }, () => this.ring.nop()));
  }

  async end(): Promise<void> {
    await this.ring.end();
    munmap(this.#address, entries * size);
  }
}

/** The descriptor of the ring that has room for so many completions. */
function ownDescriptor(): number {
  const mask = `CqMask:\t0x${(completions - 1).toString(16)}\n`;
  return Number(readdirSync('/proc/self/fdinfo').find((fd) => infoOf(fd).includes(mask)));
}

function infoOf(fd: string): string {
  try {
    return readFileSync(`/proc/self/fdinfo/${fd}`, 'utf8');
  } catch {
    return ''; // Closed meanwhile, as that of the directory itself.
  }
}
