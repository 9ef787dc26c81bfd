import type { Architecture } from '@linux-syscalls/abi/arch';
import { expect, test } from 'vitest';
import { htonl, htons, ntohl, ntohs } from '../../src/generated/asm/byteorder.ts';
import * as ioctl from '../../src/generated/asm/ioctl.ts';
import { struct as termios } from '../../src/generated/asm/termios.ts';
import * as bpf from '../../src/generated/linux/bpf_common.ts';
import * as filter from '../../src/generated/linux/filter.ts';
import * as inet from '../../src/generated/linux/in.ts';
import * as kdev from '../../src/generated/linux/kdev_t.ts';
import {
  NLA_ALIGN,
  NLMSG_ALIGN,
  NLMSG_LENGTH,
  NLMSG_SPACE,
} from '../../src/generated/linux/netlink.ts';
import { RTA_ALIGN, RTA_LENGTH, RTA_SPACE } from '../../src/generated/linux/rtnetlink.ts';
import { CMSG_ALIGN, CMSG_LEN, CMSG_SPACE } from '../../src/generated/linux/socket.ts';
import * as stat from '../../src/generated/linux/stat.ts';
import { struct as uio } from '../../src/generated/linux/uio.ts';
import * as wait from '../../src/generated/linux/wait.ts';
import { describeInC, someNumbers, valuesFromC } from './c.ts';

/** What a function of ours should give, in the words of C. */
interface Case {
  readonly c: string;
  readonly ours: number | boolean;
}

/** Asks the compiler about cases; whether a condition holds is all that its number says. */
function expectAsInC(architecture: Architecture, prelude: string, cases: readonly Case[]): void {
  const conditions = cases.map(({ c, ours }) => (typeof ours === 'boolean' ? `!!(${c})` : c));
  const theirs = valuesFromC(architecture, prelude, conditions);
  const different = cases.filter(({ ours }, index) => Number(ours) !== theirs[index]);
  expect(different).toEqual([]);
}

/** Applies functions of one number to each of these numbers. */
function unary(
  functions: Readonly<Record<string, (value: number) => number | boolean>>,
  values: readonly number[],
  cast = '',
): Case[] {
  return Object.entries(functions).flatMap(([name, call]) =>
    values.map((value) => ({ c: `${name}(${cast}${value})`, ours: call(value) })),
  );
}

const lengths = [...Array(40).keys(), 255, 256, 4095, 4096, 65_535];

describeInC('macros of numbers are what C says', (architecture) => {
  const { name } = architecture;

  test('_IOC and its kin, with the sizes of this architecture', () => {
    const cases: Case[] = [];
    const { _IO, _IOC, _IOR, _IOW, _IOWR } = ioctl;
    const directions = ioctl.perArch._IOC_DIRMASK[name];
    const largest = ioctl.perArch._IOC_SIZEMASK[name];
    for (const nr of [0, 1, 0x13, 0xfe, 0xff]) {
      cases.push({ c: `_IO('T', ${nr})`, ours: _IO('T', nr, name) });
      for (const size of [0, 1, 4, 255, 256, largest]) {
        for (let dir = 0; dir <= directions; dir++) {
          const ours = _IOC(dir, nr, 255, size, name);
          cases.push({ c: `_IOC(${dir}U, ${nr}, 255, ${size})`, ours });
        }
      }
      cases.push(
        { c: `_IOR('T', ${nr}, int)`, ours: _IOR('T', nr, 4, name) },
        { c: `_IOW(0xAE, ${nr}, char[3])`, ours: _IOW(0xae, nr, 3, name) },
        { c: `_IOR('T', ${nr}, struct winsize)`, ours: _IOR('T', nr, termios.winsize, name) },
        { c: `_IOW('T', ${nr}, struct iovec)`, ours: _IOW('T', nr, uio.iovec, name) },
        { c: `_IOWR('T', ${nr}, struct iovec)`, ours: _IOWR('T', nr, uio.iovec.on(name)) },
      );
    }
    const requests = [...someNumbers(300), 0, 0xffff_ffff, 0x8000_0000];
    const here = (decode: typeof ioctl._IOC_NR) => (nr: number) => decode(nr, name);
    const decoders = {
      _IOC_DIR: here(ioctl._IOC_DIR),
      _IOC_TYPE: here(ioctl._IOC_TYPE),
      _IOC_NR: here(ioctl._IOC_NR),
      _IOC_SIZE: here(ioctl._IOC_SIZE),
    };
    cases.push(...unary(decoders, requests, '(unsigned)'));
    expectAsInC(
      architecture,
      '#include <asm/ioctl.h>\n#include <asm/termios.h>\n#include <linux/uio.h>',
      cases,
    );
  });

  test('S_ISREG and its kin, of every type and of others', () => {
    const { S_ISBLK, S_ISCHR, S_ISDIR, S_ISFIFO, S_ISLNK, S_ISREG, S_ISSOCK } = stat;
    const modes = [...Array(16).keys()].flatMap((type) =>
      [0, 0o7777, 0o644].map((m) => (type << 12) | m),
    );
    expectAsInC(
      architecture,
      '#include <linux/stat.h>',
      unary(
        { S_ISBLK, S_ISCHR, S_ISDIR, S_ISFIFO, S_ISLNK, S_ISREG, S_ISSOCK },
        [...modes, ...someNumbers(50)],
        '(unsigned)',
      ),
    );
  });

  test('makedev, major and minor, of every number that the kernel can have', () => {
    // The inline functions of glibc, without the library's own of the same names.
    const prelude = `
      #include <bits/types.h>
      #define _SYS_SYSMACROS_H 1
      #include <bits/sysmacros.h>
      #define INLINE(type, name, parameters) \\
        static inline __attribute__((always_inline)) type name parameters
      __SYSMACROS_DEFINE_MAJOR(INLINE)
      __SYSMACROS_DEFINE_MINOR(INLINE)
      __SYSMACROS_DEFINE_MAKEDEV(INLINE)`;
    const majors = [0, 1, 8, 255, 256, 259, 4094, 4095];
    const minors = [0, 1, 255, 256, 257, 65_535, 65_536, 0xf_fffe, 0xf_ffff];
    const made = majors.flatMap((major) =>
      minors.map((minor) => ({
        c: `makedev(${major}, ${minor})`,
        ours: kdev.makedev(major, minor),
      })),
    );
    const devices = [...someNumbers(400), 0xffff_ffff, 0x8000_0000, 0x801];
    const { major, minor } = kdev;
    expectAsInC(architecture, prelude, [
      ...made,
      ...unary({ major, minor }, devices, '(unsigned)'),
    ]);
  });

  test('WIFEXITED and its kin, of every 16 bits that matter', () => {
    const { WIFEXITED, WEXITSTATUS, WIFSIGNALED, WTERMSIG, WCOREDUMP } = wait;
    const { WIFSTOPPED, WSTOPSIG, WIFCONTINUED } = wait;
    const low = [...Array(256).keys()];
    const statuses = [
      ...low,
      ...low.map((byte) => (byte << 8) | 0x7f),
      0xffff,
      0xff00,
      -1,
      0x1057f,
    ];
    expectAsInC(
      architecture,
      '#define _GNU_SOURCE\n#include <sys/wait.h>',
      unary(
        {
          WIFEXITED,
          WEXITSTATUS,
          WIFSIGNALED,
          WTERMSIG,
          WCOREDUMP,
          WIFSTOPPED,
          WSTOPSIG,
          WIFCONTINUED,
        },
        statuses,
      ),
    );
  });

  test('CMSG_ALIGN, CMSG_SPACE and CMSG_LEN, with the longs of this architecture', () => {
    expectAsInC(
      architecture,
      '#define _GNU_SOURCE\n#include <sys/socket.h>',
      unary(
        {
          CMSG_ALIGN: (len) => CMSG_ALIGN(len, name),
          CMSG_SPACE: (len) => CMSG_SPACE(len, name),
          CMSG_LEN: (len) => CMSG_LEN(len, name),
        },
        lengths,
      ),
    );
  });

  test('the lengths of netlink messages and attributes', () => {
    expectAsInC(architecture, '#include <linux/netlink.h>\n#include <linux/rtnetlink.h>', [
      ...unary({ NLMSG_ALIGN, NLMSG_LENGTH, NLMSG_SPACE, NLA_ALIGN }, lengths),
      ...unary({ RTA_ALIGN, RTA_LENGTH, RTA_SPACE }, lengths),
    ]);
  });

  test('BPF_CLASS and its kin, of every code', () => {
    const { BPF_CLASS, BPF_SIZE, BPF_MODE, BPF_OP, BPF_SRC } = bpf;
    const { BPF_RVAL, BPF_MISCOP } = filter;
    const codes = [...Array(512).keys(), 0xffff];
    expectAsInC(
      architecture,
      '#include <linux/filter.h>',
      unary({ BPF_CLASS, BPF_SIZE, BPF_MODE, BPF_OP, BPF_SRC, BPF_RVAL, BPF_MISCOP }, codes),
    );
  });

  test('htons, htonl and back', () => {
    const here = (call: typeof htons) => (value: number) => call(value, name);
    const shorts = [0, 1, 80, 0x1234, 0x8000, 0xffff];
    expectAsInC(architecture, '#include <arpa/inet.h>', [
      ...unary({ htons: here(htons), ntohs: here(ntohs) }, shorts),
      ...unary(
        { htonl: here(htonl), ntohl: here(ntohl) },
        [...shorts, ...someNumbers(50)],
        '(unsigned)',
      ),
    ]);
  });

  test('IN_CLASSA and its kin', () => {
    const { IN_CLASSA, IN_CLASSB, IN_CLASSC, IN_CLASSD, IN_CLASSE } = inet;
    const { IN_MULTICAST, IN_BADCLASS, IN_EXPERIMENTAL, IN_LOOPBACK } = inet;
    const addresses = [...Array(256).keys()].map((first) => (first * 2 ** 24 + 257) >>> 0);
    expectAsInC(
      architecture,
      '#include <linux/in.h>',
      unary(
        {
          IN_CLASSA,
          IN_CLASSB,
          IN_CLASSC,
          IN_CLASSD,
          IN_CLASSE,
          IN_MULTICAST,
          IN_BADCLASS,
          IN_EXPERIMENTAL,
          IN_LOOPBACK,
        },
        [...addresses, 0, 0xffff_ffff],
        '(unsigned)',
      ),
    );
  });
});
