import { outOfRange, stateError, wrongType } from '@linux-syscalls/errors';
import { type fd, struct } from '@linux-syscalls/types';
import { int32 } from '../arguments/integers.ts';
import {
  IORING_REGISTER_FILES,
  IORING_REGISTER_FILES_UPDATE,
  IORING_UNREGISTER_FILES,
} from '../generated/constants.ts';
import { EMFILE } from '../generated/errnos.ts';
import { addressOf, SyscallError } from '../trap.ts';
import type { Driver } from './Driver.ts';
import { type FixedFile, RegisteredFile } from './FixedFile.ts';

/** Files that a ring keeps open, so that operations needn't look up descriptors. */
export interface FileTable extends Disposable {
  /**
   * Registers a descriptor, which may then be closed.
   *
   * @throws {SyscallError} EMFILE: all places are taken.
   */
  add(fd: fd): FixedFile;
  /** Removes a file; operations that use it go on, and its place stays taken until they have ended. */
  remove(file: FixedFile): void;
  /** Removes all files. Another table can be made once no operation uses one of them. */
  free(): void;
}

/** The implementation of `FileTable`. */
export class Files implements FileTable {
  readonly #driver: Driver;
  readonly #ring: object;
  readonly #files: (RegisteredFile | undefined)[];
  /** How many places are taken. */
  #taken = 0;
  #isFreed = false;

  constructor(driver: Driver, ring: object, count: unknown) {
    if (typeof count !== 'number') throw wrongType('registerFiles: count', 'a number', count);
    if (!Number.isInteger(count) || count < 1 || count > 2 ** 20) {
      throw outOfRange('registerFiles: count', 'an integer from 1 to 1048576', count);
    }
    this.#driver = driver;
    this.#ring = ring;
    this.#files = new Array(count).fill(undefined);
    driver.register(IORING_REGISTER_FILES, new Int32Array(count).fill(-1));
  }

  add(fd: fd): FixedFile {
    this.#requireUsable('add');
    const descriptor = int32('add', 'fd', fd);
    const index = this.#files.indexOf(undefined);
    if (index < 0) throw new SyscallError(-EMFILE, 'io_uring_register');
    this.#update(index, descriptor);
    const file = new RegisteredFile(index, this.#ring);
    this.#files[index] = file;
    this.#taken += 1;
    return file;
  }

  remove(file: FixedFile): void {
    this.#requireUsable('remove');
    if (!RegisteredFile.is(file)) throw wrongType('remove: file', 'a registered file', file);
    file.indexIn(this.#ring, 'remove', 'file');
    this.#remove(file);
  }

  free(): void {
    if (this.#isFreed) return;
    this.#requireUsable('free');
    this.#isFreed = true;
    if (this.#taken === 0) this.#unregister();
    for (const file of this.#files) if (file?.isRemoved === false) this.#remove(file);
  }

  [Symbol.dispose](): void {
    if (!this.#driver.isEnding) this.free();
  }

  #requireUsable(name: string): void {
    this.#driver.requireOpen(name);
    if (this.#isFreed) throw stateError(`${name}: the table of files has been freed`);
  }

  /**
   * Removes a file. The kernel looks for it at its place when an operation begins, in a chain when the one
   * before has ended: so no other file gets that place until then.
   */
  #remove(file: RegisteredFile): void {
    file.remove(() => {
      // A ring that ends removes all files itself.
      if (!this.#driver.isEnding) this.#giveBack(file.index);
    });
  }

  #giveBack(index: number): void {
    if (!this.#isFreed) this.#update(index, -1);
    this.#files[index] = undefined;
    this.#taken -= 1;
    if (this.#isFreed && this.#taken === 0) this.#unregister();
  }

  #unregister(): void {
    this.#driver.register(IORING_UNREGISTER_FILES);
  }

  #update(offset: number, fd: number): void {
    const descriptors = Int32Array.of(fd);
    const update = struct.io_uring_rsrc_update.alloc({ offset, data: addressOf(descriptors) });
    this.#driver.register(IORING_REGISTER_FILES_UPDATE, update, 1);
  }
}
