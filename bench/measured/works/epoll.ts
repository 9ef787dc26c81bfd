import {
  EFD_CLOEXEC,
  EPOLL_CLOEXEC,
  EPOLL_CTL_ADD,
  EPOLLIN,
  epoll_create1,
  epoll_ctl,
  epoll_wait,
  eventfd2,
  struct,
} from 'linux-syscalls';
import * as nothrow from 'linux-syscalls/nothrow';
import { addressOf, SYS, syscall, syscall6 } from 'linux-syscalls/raw';
import { byPeers, inC, ours, oursOfNumbers, type Work } from '../paths.ts';
import { bytesOfRecord } from './scene.ts';

const count = 1000;
const poll = epoll_create1(EPOLL_CLOEXEC);
for (let i = 0; i < count; i++) {
  const fd = eventfd2(1, EFD_CLOEXEC);
  epoll_ctl(poll, EPOLL_CTL_ADD, fd, struct.epoll_event.alloc({ events: EPOLLIN, data: fd }));
}
const events = struct.epoll_event.array(count);
const bytes = bytesOfRecord(events);
const address = addressOf(bytes);
if (epoll_wait(poll, events, count, 0) !== count) throw new Error('not all descriptors are ready');

export const works: readonly Work[] = [
  {
    work: 'epoll_wait on 1,000 descriptors, all ready',
    paths: [
      inC('epoll', [poll, bytes, count]),
      oursOfNumbers('syscall6, address', () =>
        syscall6(SYS.epoll_pwait, poll, address, count, 0, 0, 8),
      ),
      ours('syscall, view', () => syscall(SYS.epoll_pwait, poll, bytes, count, 0, 0, 8)),
      ours('epoll_wait', () => epoll_wait(poll, events, count, 0)),
      ours('epoll_wait, nothrow', () => nothrow.epoll_wait(poll, events, count, 0)),
      ...byPeers(SYS.epoll_pwait, poll, bytes, count, 0, 0, 8),
    ],
  },
];
