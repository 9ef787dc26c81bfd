import {
  NLM_F_DUMP,
  NLM_F_REQUEST,
  NLMSG_DATA,
  NLMSG_DONE,
  NLMSG_ERROR,
} from '@linux-syscalls/types/linux/netlink';
import { RTA_DATA } from '@linux-syscalls/types/linux/rtnetlink';
import { recvfrom, sendto, struct } from 'linux-syscalls';

/**
 * Asks for all of something, and hands over each answer without its header. This blocks the thread
 * until the last has come.
 *
 * @param fd a socket of NETLINK_ROUTE.
 * @param size of the request's fixed part, which is left zero.
 */
export function dump(
  fd: number,
  nlmsg_type: number,
  size: number,
  each: (payload: Uint8Array) => void,
): void {
  const request = new Uint8Array(struct.nlmsghdr.size + size);
  const nlmsg_flags = NLM_F_REQUEST | NLM_F_DUMP;
  const header = { nlmsg_len: request.length, nlmsg_type, nlmsg_flags };
  struct.nlmsghdr.set(struct.nlmsghdr.view(request), header);
  sendto(fd, request, undefined, 0, null, 0);

  const buffer = new Uint8Array(65536);
  for (;;) {
    const length = recvfrom(fd, buffer, undefined, 0, null, null); // several messages at once
    for (const message of struct.nlmsghdr.iterate(buffer, length)) {
      if (message.nlmsg_type === NLMSG_DONE) return;
      if (message.nlmsg_type === NLMSG_ERROR) throw new Error('the kernel refused the request');
      each(NLMSG_DATA(message));
    }
  }
}

/** The value of the attribute of that type, among those behind a message's fixed part. */
export function attribute(rest: Uint8Array, type: number): Uint8Array | undefined {
  for (const it of struct.rtattr.iterate(rest)) if (it.rta_type === type) return RTA_DATA(it);
  return undefined;
}
