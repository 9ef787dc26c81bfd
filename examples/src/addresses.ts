/**
 * addresses: lists this machine's addresses, as `ip -brief address` does, by asking the kernel over
 * netlink. `os.networkInterfaces()` leaves out interfaces that are down; and by the same messages come
 * routes, neighbours, and word of every change.
 *
 *     node examples/dist/addresses.js
 */

import { struct as address, IFA_ADDRESS } from '@linux-syscalls/types/linux/if_addr';
import { IFLA_IFNAME } from '@linux-syscalls/types/linux/if_link';
import { inet_ntop } from '@linux-syscalls/types/linux/in';
import {
  NETLINK_ROUTE,
  NLM_F_DUMP,
  NLM_F_REQUEST,
  NLMSG_DATA,
  NLMSG_DONE,
  NLMSG_ERROR,
} from '@linux-syscalls/types/linux/netlink';
import {
  RTA_DATA,
  RTM_GETADDR,
  RTM_GETLINK,
  struct as route,
} from '@linux-syscalls/types/linux/rtnetlink';
import {
  AF_NETLINK,
  close,
  recvfrom,
  SOCK_CLOEXEC,
  SOCK_RAW,
  sendto,
  socket,
  struct,
} from 'linux-syscalls';

const { ifinfomsg } = route;
const { ifaddrmsg } = address;
const fd = socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_ROUTE);
const buffer = new Uint8Array(65536);

const names: Map<number, string> = new Map();
dump(RTM_GETLINK, ifinfomsg.size, (payload) => {
  const name = attribute(payload.subarray(ifinfomsg.size), IFLA_IFNAME);
  if (name)
    names.set(
      ifinfomsg.view(payload).ifi_index,
      Buffer.from(name).toString('utf8', 0, name.length - 1),
    );
});
dump(RTM_GETADDR, ifaddrmsg.size, (payload) => {
  const { ifa_family, ifa_prefixlen, ifa_index } = ifaddrmsg.view(payload);
  const bytes = attribute(payload.subarray(ifaddrmsg.size), IFA_ADDRESS);
  if (bytes) console.log(names.get(ifa_index), `${inet_ntop(ifa_family, bytes)}/${ifa_prefixlen}`);
});
close(fd);

/** Asks for all of something, and hands over each answer without its header. */
function dump(nlmsg_type: number, size: number, each: (payload: Uint8Array) => void): void {
  const request = new Uint8Array(struct.nlmsghdr.size + size);
  const nlmsg_flags = NLM_F_REQUEST | NLM_F_DUMP;
  const header = { nlmsg_len: request.length, nlmsg_type, nlmsg_flags };
  struct.nlmsghdr.set(struct.nlmsghdr.view(request), header);
  sendto(fd, request, undefined, 0, null, 0);
  for (;;) {
    // Several messages come at once; this blocks until the next do.
    const length = recvfrom(fd, buffer, undefined, 0, null, null);
    for (const message of struct.nlmsghdr.iterate(buffer, length)) {
      if (message.nlmsg_type === NLMSG_DONE) return;
      if (message.nlmsg_type === NLMSG_ERROR) throw new Error('the kernel refused the request');
      each(NLMSG_DATA(message));
    }
  }
}

/** The value of the attribute of that type, among those behind a message's fixed part. */
function attribute(rest: Uint8Array, type: number): Uint8Array | undefined {
  for (const it of struct.rtattr.iterate(rest)) if (it.rta_type === type) return RTA_DATA(it);
  return undefined;
}
