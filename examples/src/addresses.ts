/**
 * addresses: lists this machine's addresses, as `ip -brief address` does, by asking the kernel over
 * netlink. `os.networkInterfaces()` leaves out interfaces that are down; and by the same messages come
 * routes, neighbours, and word of every change.
 *
 *     node examples/dist/addresses.js
 */

import { IFA_ADDRESS } from '@linux-syscalls/types/linux/if_addr';
import { IFLA_IFNAME } from '@linux-syscalls/types/linux/if_link';
import { inet_ntop } from '@linux-syscalls/types/linux/in';
import { NETLINK_ROUTE } from '@linux-syscalls/types/linux/netlink';
import { RTM_GETADDR, RTM_GETLINK } from '@linux-syscalls/types/linux/rtnetlink';
import { AF_NETLINK, close, SOCK_CLOEXEC, SOCK_RAW, socket, struct } from 'linux-syscalls';
import { attribute, dump } from './lib/netlink.ts';

const { ifaddrmsg, ifinfomsg } = struct;
const fd = socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_ROUTE);

const names: Map<number, string> = new Map();
for await (const { payload } of dump(fd, RTM_GETLINK, ifinfomsg.size)) {
  const name = attribute(payload.subarray(ifinfomsg.size), IFLA_IFNAME);
  const { ifi_index } = ifinfomsg.view(payload);
  if (name) names.set(ifi_index, Buffer.from(name).toString('utf8', 0, name.length - 1));
}
for await (const { payload } of dump(fd, RTM_GETADDR, ifaddrmsg.size)) {
  const { ifa_family, ifa_prefixlen, ifa_index } = ifaddrmsg.view(payload);
  const bytes = attribute(payload.subarray(ifaddrmsg.size), IFA_ADDRESS);
  if (bytes) console.log(names.get(ifa_index), `${inet_ntop(ifa_family, bytes)}/${ifa_prefixlen}`);
}
close(fd);
