import { expect, test } from 'vitest';
import { BPF_JUMP, BPF_STMT } from '../../src/generated/linux/filter.ts';
import { inet_pton } from '../../src/generated/linux/in.ts';
import * as in6 from '../../src/generated/linux/in6.ts';
import * as netlink from '../../src/generated/linux/netlink.ts';
import { FD_ISSET, FD_SET } from '../../src/generated/linux/posix_types.ts';
import * as rtnetlink from '../../src/generated/linux/rtnetlink.ts';
import { CPU_ISSET, CPU_SET } from '../../src/generated/linux/sched.ts';
import { AF_INET6 } from '../../src/generated/linux/socket.ts';
import {
  type AnyRecord,
  bytesOf,
  type RecordView,
  sockaddrInet,
  sockaddrInet6,
  sockaddrNetlink,
  sockaddrPacket,
  sockaddrUnix,
  sockaddrVsock,
  struct,
} from '../../src/index.ts';
import { bytesFromC } from '../compiler.ts';
import { describeInC, valuesFromC } from './c.ts';

/** Bytes up to a length, the rest of them zeros. */
function padded(bytes: AnyRecord | Uint8Array, length: number): number[] {
  const all = new Uint8Array(length);
  all.set(bytesOf(bytes));
  return [...all];
}

describeInC('macros of records do what C does', (architecture) => {
  const { name, wordBits, byteOrder } = architecture;

  /** The long that has a bit, and its value: low half and high half. */
  function longsWithBits(set: Uint8Array): number[] {
    const view = new DataView(set.buffer);
    const little = byteOrder === 'little';
    for (let at = 0; at < set.length; at += wordBits / 8) {
      const value =
        wordBits === 64 ? view.getBigUint64(at, little) : BigInt(view.getUint32(at, little));
      if (value !== 0n)
        return [at / (wordBits / 8), Number(value & 0xffff_ffffn), Number(value >> 32n)];
    }
    return [];
  }

  test.each([
    ['FD_SET', '#include <sys/select.h>', '__FD_ELT', '__FD_MASK', FD_SET, FD_ISSET],
    [
      'CPU_SET',
      '#define _GNU_SOURCE\n#include <sched.h>',
      '__CPUELT',
      '__CPUMASK',
      CPU_SET,
      CPU_ISSET,
    ],
  ] as const)('%s sets the bit of the long that C does', (_, prelude, element, mask, add, has) => {
    const bits = [0, 1, 7, 8, 31, 32, 33, 63, 64, 65, 127, 511, 1000, 1023];
    const theirs = valuesFromC(
      architecture,
      prelude,
      bits.flatMap((bit) => [
        `${element}(${bit})`,
        `(unsigned long)${mask}(${bit})`,
        `(unsigned long long)(unsigned long)${mask}(${bit}) >> 32`,
      ]),
    );
    const ours = bits.flatMap((bit) => {
      const set = new Uint8Array(128);
      add(bit, set, name);
      expect(has(bit, set, name)).toBe(true);
      return longsWithBits(set);
    });
    expect(ours).toEqual(theirs);
  });

  // Lengths that messages claim, and how far the memory reaches.
  const claims = [0, 1, 3, 4, 5, 15, 16, 17, 20, 21, 31, 32, 33, 40, 0xffff];
  const reaches = [16, 17, 20, 23, 24, 32, 33, 35, 36, 37, 48, 64];
  const pairs = claims.flatMap((claim) => reaches.map((reach) => [claim, reach] as const));

  /** Where a view lies in its buffer; −1 of none. */
  const offsetOf = (record: RecordView | null): number =>
    record === null ? -1 : bytesOf(record).byteOffset;

  test('NLMSG_OK and NLMSG_NEXT, of whole messages and of others', () => {
    const { struct, NLMSG_OK, NLMSG_NEXT } = netlink;
    const theirs = valuesFromC(
      architecture,
      '#include <linux/netlink.h>',
      pairs.flatMap(([claim, reach]) => {
        const before = `struct nlmsghdr h = { .nlmsg_len = ${claim} }; int len = ${reach};`;
        return [
          `({ ${before} NLMSG_OK(&h, len); })`,
          `({ ${before} int at = -1; if (NLMSG_OK(&h, len)) {
                int next = (char *)NLMSG_NEXT(&h, len) - (char *)&h;
                if (len >= (int)sizeof(h)) at = next; } at; })`.replaceAll('\n', ' '),
        ];
      }),
    );
    const ours = pairs.flatMap(([claim, reach]) => {
      const nlh = struct.nlmsghdr.on(name).view(new Uint8Array(reach), 0, reach);
      nlh.nlmsg_len = claim;
      return [Number(NLMSG_OK(nlh)), offsetOf(NLMSG_NEXT(nlh)) >>> 0];
    });
    expect(ours).toEqual(theirs);
    expect(theirs).toContain(32);
  });

  test('NLMSG_PAYLOAD, after headers of several sizes', () => {
    const { struct, NLMSG_PAYLOAD } = netlink;
    const sizes = [0, 1, 4, 8, 12, 16];
    const theirs = valuesFromC(
      architecture,
      '#include <linux/netlink.h>',
      sizes.map(
        (size) => `({ struct nlmsghdr h = { .nlmsg_len = 40 }; NLMSG_PAYLOAD(&h, ${size}); })`,
      ),
    );
    const nlh = struct.nlmsghdr.from({ nlmsg_len: 40 });
    expect(sizes.map((size) => NLMSG_PAYLOAD(nlh, size))).toEqual(theirs);
  });

  test('RTA_OK, RTA_NEXT and RTA_PAYLOAD, of whole attributes and of others', () => {
    const { struct, RTA_OK, RTA_NEXT, RTA_PAYLOAD } = rtnetlink;
    const theirs = valuesFromC(
      architecture,
      '#include <linux/rtnetlink.h>',
      pairs.flatMap(([claim, reach]) => {
        const before = `struct rtattr a = { .rta_len = ${claim} }; int len = ${reach};`;
        return [
          `({ ${before} RTA_OK(&a, len); })`,
          `({ ${before} RTA_OK(&a, len) ? RTA_PAYLOAD(&a) : -1; })`,
          `({ ${before} int at = -1; if (RTA_OK(&a, len)) {
                int next = (char *)RTA_NEXT(&a, len) - (char *)&a;
                if (len >= (int)sizeof(a)) at = next; } at; })`.replaceAll('\n', ' '),
        ];
      }),
    );
    const ours = pairs.flatMap(([claim, reach]) => {
      const rta = struct.rtattr.on(name).view(new Uint8Array(reach), 0, reach);
      rta.rta_len = claim;
      const payload = RTA_OK(rta) ? RTA_PAYLOAD(rta) : -1;
      return [Number(RTA_OK(rta)), payload >>> 0, offsetOf(RTA_NEXT(rta)) >>> 0];
    });
    expect(ours).toEqual(theirs);
    expect(theirs).toContain(20);
  });

  test('BPF_STMT and BPF_JUMP make the bytes that C makes', () => {
    const theirs = bytesFromC(
      architecture,
      `#include <linux/filter.h>
       struct sock_filter program[] __attribute__((section("bytes"))) = {
         BPF_STMT(BPF_LD | BPF_W | BPF_ABS, SKF_AD_OFF + SKF_AD_PKTTYPE),
         BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, 0xC000003E, 1, 255),
         BPF_STMT(BPF_RET | BPF_K, 0x7fff0000),
       };`,
    );
    const ours = [
      BPF_STMT(0x20, -0x1000 + 4, name),
      BPF_JUMP(0x15, 0xc000003e, 1, 255, name),
      BPF_STMT(0x06, 0x7fff0000n, name),
    ];
    expect(ours.flatMap((one) => [...bytesOf(one)])).toEqual([...theirs]);
  });

  test('the addresses of sockets are the bytes that C makes', () => {
    const theirs = bytesFromC(
      architecture,
      `#include <sys/socket.h>
       #include <linux/un.h>
       #include <linux/in.h>
       #include <linux/in6.h>
       #include <linux/netlink.h>
       #include <linux/if_packet.h>
       #include <linux/vm_sockets.h>
       struct __attribute__((packed)) {
         struct sockaddr_un path, name;
         struct sockaddr_in in;
         struct sockaddr_in6 in6;
         struct sockaddr_nl nl;
         struct sockaddr_ll ll;
         struct sockaddr_vm vm;
       } all __attribute__((section("bytes"))) = {
         { AF_UNIX, "/run/x" },
         { AF_UNIX, "\\0x" },
         { AF_INET, __constant_htons(0x1234), { __constant_htonl(0x7f000001) } },
         { AF_INET6, __constant_htons(443), __constant_htonl(0x12345), { { { 0xfe, 0x80, [15] = 7 } } }, 3 },
         { AF_NETLINK, 0, 77, 0x80000001 },
         { AF_PACKET, __constant_htons(0x0800), 5, 1, 4, 6, { 1, 2, 3, 4, 5, 6 } },
         { .svm_family = AF_VSOCK, .svm_port = -1U, .svm_cid = 2, .svm_flags = 1 },
       };`,
    );
    const flowinfo = 0x12345;
    const hardware = { address: Uint8Array.of(1, 2, 3, 4, 5, 6), hatype: 1, pkttype: 4 };
    const ours = [
      sockaddrUnix('/run/x', name),
      sockaddrUnix('\0x', name),
      sockaddrInet('127.0.0.1', 0x1234, name),
      sockaddrInet6('fe80::7', 443, { flowinfo, scopeId: 3 }, name),
      sockaddrNetlink(77, 0x8000_0001, name),
      sockaddrPacket({ protocol: 0x0800, ifindex: 5, ...hardware }, name),
      sockaddrVsock(2, -1, 1, name),
    ];
    // An array of C has room for the longest path.
    const room = struct.sockaddr_un.on(name).size;
    const bytes = ours.map((address, i) => (i < 2 ? padded(address, room) : [...bytesOf(address)]));
    expect(bytes.flat()).toEqual([...theirs]);
  });

  test('IN6_IS_ADDR_UNSPECIFIED and its kin', () => {
    const {
      IN6_IS_ADDR_UNSPECIFIED,
      IN6_IS_ADDR_LOOPBACK,
      IN6_IS_ADDR_LINKLOCAL,
      IN6_IS_ADDR_SITELOCAL,
      IN6_IS_ADDR_V4MAPPED,
      IN6_IS_ADDR_V4COMPAT,
      IN6_IS_ADDR_MULTICAST,
      IN6_IS_ADDR_MC_NODELOCAL,
      IN6_IS_ADDR_MC_LINKLOCAL,
      IN6_IS_ADDR_MC_SITELOCAL,
      IN6_IS_ADDR_MC_ORGLOCAL,
      IN6_IS_ADDR_MC_GLOBAL,
    } = in6;
    const functions = Object.entries({
      IN6_IS_ADDR_UNSPECIFIED,
      IN6_IS_ADDR_LOOPBACK,
      IN6_IS_ADDR_LINKLOCAL,
      IN6_IS_ADDR_SITELOCAL,
      IN6_IS_ADDR_V4MAPPED,
      IN6_IS_ADDR_V4COMPAT,
      IN6_IS_ADDR_MULTICAST,
      IN6_IS_ADDR_MC_NODELOCAL,
      IN6_IS_ADDR_MC_LINKLOCAL,
      IN6_IS_ADDR_MC_SITELOCAL,
      IN6_IS_ADDR_MC_ORGLOCAL,
      IN6_IS_ADDR_MC_GLOBAL,
    });
    const addresses =
      ':: ::1 ::2 ::100 1:: fe80::1 febf:: fec0:: feff::1 fe00:: ::ffff:1.2.3.4 ::fffe:1.2.3.4 ::1.2.3.4 ff01::1 ff02::1 ff05::2 ff08::1 ff0e::1 ff1e::1 ff00:: 2001:db8::1'
        .split(' ')
        .map((text) => inet_pton(AF_INET6, text));
    const theirs = valuesFromC(
      architecture,
      '#include <netinet/in.h>',
      functions.flatMap(([macro]) =>
        addresses.map((address) => {
          const bytes = [...bytesOf(address)].join(', ');
          return `({ struct in6_addr a = { { { ${bytes} } } }; !!${macro}(&a); })`;
        }),
      ),
    );
    const ours = functions.flatMap(([, call]) => addresses.map((address) => Number(call(address))));
    expect(ours).toEqual(theirs);
    expect(theirs).toContain(1);
  });
});
