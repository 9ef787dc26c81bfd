import { bytesOf } from '@linux-syscalls/types';
import { CMSG_DATA, CMSG_FIRSTHDR, CMSG_LEN, CMSG_SPACE } from '@linux-syscalls/types/linux/socket';
import { MSG_CMSG_CLOEXEC, SCM_RIGHTS, SOL_SOCKET, struct } from 'linux-syscalls';
import { recvmsg } from 'linux-syscalls/async';

const size = Int32Array.BYTES_PER_ELEMENT;

/** A message for `sendmsg` that carries a descriptor. */
export function messageWith(fd: number): struct.msghdr {
  const control = new Uint8Array(CMSG_SPACE(size));
  const header = CMSG_FIRSTHDR(control)!;
  struct.cmsghdr.set(header, {
    cmsg_len: CMSG_LEN(size),
    cmsg_level: SOL_SOCKET,
    cmsg_type: SCM_RIGHTS,
  });
  CMSG_DATA(header).set(bytesOf(Int32Array.of(fd)));
  return message(control);
}

/** Waits for such a message. @returns the descriptor, which is ours now. */
export async function receiveDescriptor(socket: number): Promise<number> {
  const control = new Uint8Array(CMSG_SPACE(size));
  await recvmsg(socket, message(control), MSG_CMSG_CLOEXEC);
  const [fd] = new Int32Array(CMSG_DATA(CMSG_FIRSTHDR(control)!).slice(0, size).buffer);
  return fd!;
}

/** A message of one byte: without any, no descriptors are sent. */
function message(control: Uint8Array): struct.msghdr {
  const byte = new Uint8Array(1);
  return struct.msghdr.from({
    msg_iov: struct.iovec.from({ iov_base: byte, iov_len: byte.length }),
    msg_iovlen: 1,
    msg_control: control,
    msg_controllen: control.length,
  });
}
