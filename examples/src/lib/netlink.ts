import { NLM_F_DUMP, NLM_F_REQUEST } from '@linux-syscalls/types/linux/netlink';
import { RTA_DATA } from '@linux-syscalls/types/linux/rtnetlink';
import { sendto, struct } from 'linux-syscalls';
import { type EventStream, messages, type NetlinkMessage } from 'linux-syscalls/events';

/**
 * Asks for all of something. @returns the answers.
 *
 * @param fd a socket of NETLINK_ROUTE.
 * @param size of the request's fixed part, which is left zero.
 */
export function dump(fd: number, nlmsg_type: number, size: number): EventStream<NetlinkMessage> {
  const request = new Uint8Array(struct.nlmsghdr.size + size);
  const nlmsg_flags = NLM_F_REQUEST | NLM_F_DUMP;
  const header = { nlmsg_len: request.length, nlmsg_type, nlmsg_flags };
  struct.nlmsghdr.set(struct.nlmsghdr.view(request), header);
  sendto(fd, request, undefined, 0, null, 0);
  return messages(fd);
}

/** The value of the attribute of that type, among those behind a message's fixed part. */
export function attribute(rest: Uint8Array, type: number): Uint8Array | undefined {
  for (const it of struct.rtattr.iterate(rest)) if (it.rta_type === type) return RTA_DATA(it);
  return undefined;
}
