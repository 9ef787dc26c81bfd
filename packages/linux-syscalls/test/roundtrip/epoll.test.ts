import { readFileSync } from 'node:fs';
import {
  EPOLL_CLOEXEC,
  EPOLL_CTL_ADD,
  EPOLL_CTL_MOD,
  EPOLLET,
  EPOLLIN,
  EPOLLONESHOT,
  EPOLLOUT,
  struct,
} from '@linux-syscalls/types/linux/eventpoll';
import { close } from 'linux-syscalls';
import { expect, test } from 'vitest';
import { call } from './call.ts';
import { writtenBytes } from './written.ts';

const userData = [0x1122_3344_5566_7788n, 0xffff_ffff_0000_0001n, 0x8000_0000_0000_0000n];

/** An epoll instance that watches one eventfd, which can be read and written, per user data. */
function watch(): { epoll: number; fds: readonly number[]; end(): void } {
  const epoll = call('epoll_create1', EPOLL_CLOEXEC);
  const fds = userData.map((data) => {
    const fd = call('eventfd2', 1, 0);
    const event = struct.epoll_event.alloc({ events: EPOLLIN | EPOLLOUT, data });
    call('epoll_ctl', epoll, EPOLL_CTL_ADD, fd, event);
    return fd;
  });
  return {
    epoll,
    fds,
    end() {
      for (const fd of [epoll, ...fds]) close(fd);
    },
  };
}

test('epoll gives several events back with the 64 bits of each', () => {
  const { epoll, end } = watch();
  const events = struct.epoll_event.array(4);
  expect(call('epoll_pwait', epoll, events, 4, 0, null, 0)).toBe(userData.length);
  const told = [...events].map(({ events, data }) => ({ events, data }));
  expect(told).toEqual([
    ...userData.map((data) => ({ events: EPOLLIN | EPOLLOUT, data })),
    { events: 0, data: 0n },
  ]);
  end();
});

test('epoll takes the events and the 64 bits that /proc then tells', () => {
  const { epoll, fds, end } = watch();
  const wanted = (EPOLLIN | EPOLLET | EPOLLONESHOT) >>> 0;
  const event = struct.epoll_event.alloc({ events: wanted, data: 2n ** 64n - 1n });
  call('epoll_ctl', epoll, EPOLL_CTL_MOD, fds[1]!, event);
  const lines = readFileSync(`/proc/self/fdinfo/${epoll}`, 'utf8').split('\n');
  const told = lines.flatMap((line) => {
    const match = /^tfd:\s*(\d+) events:\s*([0-9a-f]+) data:\s*([0-9a-f]+)/.exec(line);
    if (!match) return [];
    const [, fd, events, data] = match;
    return [{ fd: Number(fd), events: BigInt(`0x${events}`), data: BigInt(`0x${data}`) }];
  });
  told.sort((a, b) => a.fd - b.fd);
  expect(told.map(({ fd, data }) => [fd, data])).toEqual([
    [fds[0], userData[0]],
    [fds[1], 2n ** 64n - 1n],
    [fds[2], userData[2]],
  ]);
  // The kernel adds EPOLLERR and EPOLLHUP, which nobody can refuse.
  expect(told[1]!.events & BigInt(wanted)).toBe(BigInt(wanted));
  end();
});

test('epoll stores events one size of struct epoll_event after the other', () => {
  const { epoll, end } = watch();
  const bytes = writtenBytes(256, (memory) => {
    call('epoll_pwait', epoll, memory, userData.length, 0, null, 0);
  });
  expect(bytes).toBe(userData.length * struct.epoll_event.size);
  end();
});
