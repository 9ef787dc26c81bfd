import { process_vm_readv, struct } from 'linux-syscalls';

/** No page of any machine is smaller; what begins within one and ends with it can be read. */
const page = 4096;

/**
 * Reads a C string out of the memory of another process, page by page: the next may not be there.
 *
 * @throws {SyscallError} EFAULT if there is none, EPERM or ESRCH if it can't be read.
 */
export function foreignText(pid: number, address: bigint, limit = 4096): string {
  const parts: Uint8Array[] = [];
  let at = address;
  for (let left = limit; left > 0; ) {
    const bytes = new Uint8Array(Math.min(left, page - Number(at % BigInt(page))));
    const local = struct.iovec.from({ iov_base: bytes, iov_len: bytes.length });
    const remote = struct.iovec.from({ iov_base: at, iov_len: bytes.length });
    const length = process_vm_readv(pid, local, 1, remote, 1);
    const end = bytes.subarray(0, length).indexOf(0);
    parts.push(bytes.subarray(0, end < 0 ? length : end));
    if (end >= 0) break;
    at += BigInt(length);
    left -= length;
  }
  return Buffer.concat(parts).toString();
}
