import { struct } from '@linux-syscalls/types/linux/if';
import * as tun from '@linux-syscalls/types/linux/if_tun';
import * as calls from 'linux-syscalls';
import * as nothrow from 'linux-syscalls/nothrow';
import { probe, skip } from './probe.mjs';

const { ifreq } = struct;

/** Descriptors of drivers whose requests can harm nothing outside of the namespaces. */
export function devices(sockets) {
  const list = [...sockets];
  const add = (name, open) => {
    try {
      const fd = open();
      if (fd < 0) skip(`no ${name}`);
      else list.push({ name, fd });
    } catch {
      skip(`no ${name}`);
    }
  };
  const { O_CREAT, O_DIRECTORY, O_NOCTTY, O_NONBLOCK, O_RDONLY, O_RDWR } = calls;
  add('a file in memory', () => calls.open('file', O_CREAT | O_RDWR, 0o600));
  add('a directory in memory', () => calls.open('.', O_RDONLY | O_DIRECTORY));
  add('tun', () => nothrow.open('/dev/net/tun', O_RDWR | O_NONBLOCK));
  add('a tun that is set up', () => {
    const fd = calls.open('/dev/net/tun', O_RDWR | O_NONBLOCK);
    const request = ifreq.from({
      ifr_ifrn: { ifrn_name: 'swept0' },
      ifr_ifru: { ifru_flags: tun.IFF_TUN },
    });
    calls.ioctl(fd, tun.TUNSETIFF, request);
    return fd;
  });
  add('a pseudoterminal', () => nothrow.open('/dev/ptmx', O_RDWR | O_NOCTTY | O_NONBLOCK));
  add('its other side', () => {
    const pty = list.find(({ name }) => name === 'a pseudoterminal').fd;
    calls.ioctl(pty, calls.TIOCSPTLCK, Int32Array.of(0));
    return calls.ioctl(pty, calls.TIOCGPTPEER, O_RDWR | O_NOCTTY | O_NONBLOCK);
  });
  add('random', () => nothrow.open('/dev/urandom', O_RDONLY));
  add('a pipe', () => {
    const ends = new Int32Array(2);
    calls.pipe2(ends, O_NONBLOCK);
    return ends[0];
  });
  add('inotify', () => nothrow.inotify_init1(O_NONBLOCK));
  add('an eventfd', () => nothrow.eventfd2(0, O_NONBLOCK));
  add('epoll', () => nothrow.epoll_create1(0));
  add('a timer', () => nothrow.timerfd_create(calls.CLOCK_MONOTONIC, O_NONBLOCK));
  add('userfaultfd', () => nothrow.userfaultfd(O_NONBLOCK));
  add('this process', () => nothrow.pidfd_open(process.pid, 0));
  add('a namespace', () => nothrow.open('/proc/thread-self/ns/net', O_RDONLY));
  add('a counter', () => {
    const attr = calls.struct.perf_event_attr.from({ type: 1, size: 0, disabled: 1 });
    return nothrow.perf_event_open(attr, 0, -1, -1);
  });
  return list;
}

const isRequest = /^(BLK|FI|FS_IOC|KD|[GP]IO_|NS_|PIDFD_|RND|SIOC|TC|TIOC|TUN|UFFDIO|VT_)|_IOC_/;

/** Requests that reach beyond the namespaces, send signals, or stop what the others go through. */
const harmful = /ASYNC|CONS$|FREEZE|RND(ADD|CLEAR|RESEED|ZAP)|SETOWN|SHUTDOWN|SPGRP|THAW|VHANGUP/;

/**
 * Sockets and tun read an `ifreq` for what they don't know, before they refuse it; the others read
 * what their fields or a NUL end.
 */
const goesOn = /^SIOC|PERF_EVENT_IOC_(MODIFY_ATTRIBUTES|SET_FILTER)$/;

/** What headers name as requests. */
const requests = await Promise.all(
  ['btrfs', 'ext4', 'fs', 'fscrypt', 'fsverity', 'if_tun', 'inotify', 'kd', 'nsfs', 'perf_event']
    .concat(['pidfd', 'ppp-ioctl', 'random', 'sockios', 'timerfd', 'userfaultfd', 'vm_sockets'])
    .concat(['vt', 'wireless'])
    .map((header) => import(`@linux-syscalls/types/linux/${header}`)),
).then((headers) =>
  [calls, ...headers]
    .flatMap((header) => Object.entries(header))
    .filter(([name, value]) => typeof value === 'number' && isRequest.test(name))
    .filter(([name]) => !harmful.test(name)),
);

/** Every one of them on each descriptor. */
export function sweepRequests(list) {
  for (const { name, fd } of list) {
    for (const [requestName, request] of requests) {
      const act = (view) => nothrow.ioctl(fd, request, view);
      probe(`ioctl ${requestName} on ${name}`, act, undefined, undefined, goesOn.test(requestName));
    }
  }
}
