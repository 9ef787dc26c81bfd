import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sigaddset, sigdelset, sigemptyset, sigfillset } from '../../src/generated/asm/signal.ts';
import { IFLA_IFNAME } from '../../src/generated/linux/if_link.ts';
import {
  NLM_F_DUMP,
  NLM_F_REQUEST,
  NLMSG_ALIGN,
  NLMSG_DATA,
  NLMSG_DONE,
  NLMSG_LENGTH,
  NLMSG_SPACE,
  struct as netlink,
} from '../../src/generated/linux/netlink.ts';
import {
  RTA_DATA,
  RTM_GETLINK,
  RTM_NEWLINK,
  struct as rtnetlink,
} from '../../src/generated/linux/rtnetlink.ts';
import { readSockaddrPacket, readSockaddrUnix, sockaddrUnix } from '../../src/index.ts';
import { skipEachIf } from '../compiler.ts';
import { missingHere, runInC } from './c.ts';

// What the kernel makes of what the macros make: a program in C passes it on.
describe('the kernel', () => {
  skipEachIf(missingHere);

  test('blocks the signals that a set holds, of each bit and of all', () => {
    const uncatchable = sigaddset(sigaddset(sigemptyset(), 9), 19);
    const signals = Array.from({ length: 64 }, (_, i) => i + 1);
    const full = new Uint8Array(8);
    sigfillset(full);
    sigdelset(full, 40);
    const sets = signals.map((signal) => {
      const set = new Uint8Array(8);
      sigaddset(set, signal);
      return set;
    });
    const masks = [...signals.map((signal) => sigaddset(0n, signal)), sigdelset(sigfillset(), 40)];
    const blocked = runInC(
      `#include <signal.h>
         #include <stdio.h>
         #include <string.h>
         #include <sys/syscall.h>
         #include <unistd.h>
         int main(void) {
           char set[8], line[200];
           while (fread(set, 8, 1, stdin) == 1) {
             if (syscall(SYS_rt_sigprocmask, SIG_SETMASK, set, 0, 8L)) return 1;
             FILE *status = fopen("/proc/self/status", "r");
             while (fgets(line, sizeof line, status))
               if (!strncmp(line, "SigBlk:\\t", 8)) fputs(line + 8, stdout);
             fclose(status);
           }
         }`,
      Buffer.concat([...sets, full]),
    );
    const kernels = blocked
      .trim()
      .split('\n')
      .map((mask) => BigInt(`0x${mask}`));
    expect(kernels).toEqual(masks.map((mask) => mask & ~uncatchable));
  });

  test('binds unix sockets to addresses, and tells them as they are read', () => {
    const paths = ['sock', 'a'.repeat(107), 'a'.repeat(108), `\0macros-test-${process.pid}`, ''];
    const input = paths.map((path) => {
      const address = sockaddrUnix(path);
      return Buffer.concat([Uint8Array.of(address.length), address], 111);
    });
    const told = runInC(
      `#include <stdio.h>
         #include <sys/socket.h>
         int main(void) {
           unsigned char in[111], out[120];
           while (fread(in, sizeof in, 1, stdin) == 1) {
             int fd = socket(AF_UNIX, SOCK_DGRAM, 0);
             socklen_t length = sizeof out;
             if (bind(fd, (void *)(in + 1), in[0])) return 1;
             if (getsockname(fd, (void *)out, &length)) return 2;
             printf("%d ", length);
             for (int i = 0; i < sizeof out; i++) printf("%02x", out[i]);
             printf("\\n");
           }
         }`,
      Buffer.concat(input),
    );
    const read = told
      .trim()
      .split('\n')
      .map((line) => {
        const [length, hex] = line.split(' ');
        return readSockaddrUnix(Buffer.from(hex!, 'hex'), Number(length)).path;
      });
    expect(read.slice(0, -1)).toEqual(paths.slice(0, -1));
    // For an unnamed socket the kernel chooses five digits.
    expect(read.at(-1)).toMatch(/^\0[\da-f]{5}$/);
  });

  test('answers a request for all interfaces with messages whose names are those of sysfs', () => {
    const request = new Uint8Array(NLMSG_SPACE(rtnetlink.ifinfomsg.size));
    const nlh = netlink.nlmsghdr.view(request, 0, request.length);
    nlh.nlmsg_len = NLMSG_LENGTH(rtnetlink.ifinfomsg.size);
    nlh.nlmsg_type = RTM_GETLINK;
    nlh.nlmsg_flags = NLM_F_REQUEST | NLM_F_DUMP;
    const dump = runInC(
      `#include <linux/netlink.h>
         #include <stdio.h>
         #include <sys/socket.h>
         int main(void) {
           static unsigned char buffer[1 << 17];
           int fd = socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE);
           send(fd, buffer, fread(buffer, 1, sizeof buffer, stdin), 0);
           for (int type = 0; type != NLMSG_DONE && type != NLMSG_ERROR;) {
             int received = recv(fd, buffer, sizeof buffer, 0);
             if (received <= 0) return 1;
             for (int i = 0; i < received; i++) printf("%02x", buffer[i]);
             struct nlmsghdr *nlh = (void *)buffer;
             for (int left = received; NLMSG_OK(nlh, left); nlh = NLMSG_NEXT(nlh, left))
               type = nlh->nlmsg_type;
           }
         }`,
      request,
    );
    const messages = [...netlink.nlmsghdr.iterate(Buffer.from(dump, 'hex'))];
    expect(messages.at(-1)?.nlmsg_type).toBe(NLMSG_DONE);
    const names = messages
      .filter(({ nlmsg_type }) => nlmsg_type === RTM_NEWLINK)
      .map((message) => {
        const attributes = NLMSG_DATA(message).subarray(NLMSG_ALIGN(rtnetlink.ifinfomsg.size));
        const name = [...rtnetlink.rtattr.iterate(attributes)].find(
          ({ rta_type }) => rta_type === IFLA_IFNAME,
        );
        return Buffer.from(RTA_DATA(name!)).toString().replace('\0', '');
      });
    expect(names).toContain('lo');
    expect(names.sort()).toEqual(readdirSync('/sys/class/net').sort());
  });

  test('tells the address of a packet socket without the bytes that it lacks', (context) => {
    const told = runInC(
      `#include <arpa/inet.h>
         #include <linux/if_packet.h>
         #include <net/if.h>
         #include <net/if_arp.h>
         #include <stdio.h>
         #include <sys/socket.h>
         int main(void) {
           unsigned char out[32];
           struct sockaddr_ll lo = { AF_PACKET, htons(0x0800), if_nametoindex("lo") };
           socklen_t length = sizeof out;
           int fd = socket(AF_PACKET, SOCK_DGRAM, 0);
           if (fd < 0) return 0;
           if (bind(fd, (void *)&lo, sizeof lo) || getsockname(fd, (void *)out, &length)) return 1;
           printf("%d %d %d ", length, lo.sll_ifindex, ARPHRD_LOOPBACK);
           for (int i = 0; i < sizeof out; i++) printf("%02x", out[i]);
         }`,
      '',
    );
    if (told === '') context.skip('packet sockets need CAP_NET_RAW');
    const [length, ifindex, hatype, hex] = told.split(' ');
    expect(readSockaddrPacket(Buffer.from(hex!, 'hex'), Number(length))).toEqual({
      ifindex: Number(ifindex),
      protocol: 0x0800,
      hatype: Number(hatype),
      pkttype: 0,
      address: new Uint8Array(6),
    });
  });
});
