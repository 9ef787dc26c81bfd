import { BPF_RET } from '@linux-syscalls/types/linux/bpf_common';
import * as calls from 'linux-syscalls';
import * as nothrow from 'linux-syscalls/nothrow';
import { probe, skip } from './probe.mjs';

const { struct } = calls;
const constants = { ...calls };
const wrappers = { ...nothrow };
/** More than any level has of those that are numbered from 0. */
const options = 132;
const levels = Object.entries(calls).filter(([name]) => name.startsWith('SOL_'));
const kinds = [
  ['AF_INET', 'SOCK_STREAM'],
  ['AF_INET', 'SOCK_DGRAM'],
  ['AF_INET', 'SOCK_RAW', 1],
  ['AF_INET', 'SOCK_STREAM', 262],
  ['AF_INET6', 'SOCK_STREAM'],
  ['AF_INET6', 'SOCK_DGRAM'],
  ['AF_INET6', 'SOCK_RAW', 58],
  ['AF_UNIX', 'SOCK_STREAM'],
  ['AF_UNIX', 'SOCK_DGRAM'],
  ['AF_NETLINK', 'SOCK_RAW'],
  ['AF_PACKET', 'SOCK_RAW'],
  ['AF_VSOCK', 'SOCK_STREAM'],
  ['AF_XDP', 'SOCK_RAW'],
  ['AF_TIPC', 'SOCK_RDM'],
  ['AF_CAN', 'SOCK_RAW', 1],
  ['AF_BLUETOOTH', 'SOCK_RAW', 1],
  ['AF_ALG', 'SOCK_SEQPACKET'],
];

/** Sockets of all kinds that this kernel has, each with a filter. */
export function sockets() {
  return kinds.flatMap(([domain, type, protocol = 0]) => {
    const fd = nothrow.socket(constants[domain], constants[type] | calls.SOCK_NONBLOCK, protocol);
    if (fd < 0) {
      skip(`no socket of ${domain}`);
      return [];
    }
    // As few instructions as there can be: one, which drops everything.
    const filter = struct.sock_filter.array(1);
    filter[0].code = BPF_RET;
    const program = struct.sock_fprog.from({ len: filter.length, filter });
    nothrow.setsockopt(fd, calls.SOL_SOCKET, calls.SO_ATTACH_FILTER, program);
    return [{ name: `${domain} ${type} ${protocol}`, fd }];
  });
}

/** Every option that a socket may have, at every level; what is changed comes after what is read. */
export function sweepOptions(list) {
  for (const { name, fd } of list) {
    for (const [levelName, level] of levels) {
      for (let option = 0; option < options; option++) {
        const title = `getsockopt ${name} ${levelName} ${option}`;
        for (const length of [undefined, -1, 0]) {
          const act = (view) =>
            nothrow.getsockopt(fd, level, option, view, Int32Array.of(length ?? view.length));
          probe(`${title}, optlen ${length ?? 'as long'}`, act, [1, 4, 8, 64, 512], [0]);
        }
      }
    }
  }
  for (const { name, fd } of list) {
    for (const [levelName, level] of levels) {
      for (let option = 0; option < options; option++) {
        const act = (view) => nothrow.setsockopt(fd, level, option, view);
        probe(`setsockopt ${name} ${levelName} ${option}`, act, [0, 512], [0]);
      }
    }
  }
  for (const { name, fd } of list) {
    for (const call of ['getsockname', 'getpeername']) {
      for (const length of [undefined, -1]) {
        const act = (view) => wrappers[call](fd, view, Int32Array.of(length ?? view.length));
        probe(`${call} ${name}, addrlen ${length ?? 'as long'}`, act, [0, 1, 2, 16, 128], [0]);
      }
    }
  }
}
