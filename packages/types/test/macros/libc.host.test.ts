import { describe, expect, test } from 'vitest';
import { inet_ntop, inet_pton } from '../../src/generated/linux/in.ts';
import {
  AF_INET,
  AF_INET6,
  CMSG_DATA,
  CMSG_FIRSTHDR,
  CMSG_LEN,
  CMSG_NXTHDR,
  CMSG_SPACE,
  struct,
} from '../../src/generated/linux/socket.ts';
import { bytesOf } from '../../src/index.ts';
import { skipEachIf } from '../compiler.ts';
import { missingHere, runInC, someNumbers } from './c.ts';

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

describe('programs in C agree', () => {
  skipEachIf(missingHere);

  /** Texts that are addresses, that nearly are, and that are not. */
  const texts = [
    ...'1.2.3.4 0.0.0.0 255.255.255.255 256.1.1.1 01.2.3.4 1.2.3 1.2.3.4.5 1.2.3. .1.2.3 1..2.3 0x1.2.3.4 1.2.3.-4 1.2.3.00 1.2.3.1000'.split(
      ' ',
    ),
    ...':: ::1 1:: 1::8 1:2:3:4:5:6:7:8 1:2:3:4:5:6:7 1:2:3:4:5:6:7:8:9 1:2:3:4:5:6:7:: ::2:3:4:5:6:7:8 1:2:3:4:5:6:7:8:: ::1:2:3:4:5:6:7:8 1::2::3 ::: :1 1: :1::2 1::2: 12345:: g:: ABCD::eF 0000:00::0 ::1.2.3.4 ::ffff:1.2.3.4 1:2:3:4:5:6:1.2.3.4 1:2:3:4:5:6:7:1.2.3.4 1.2.3.4:: ::1.2.3 ::1.2.3.4:5 ::01.2.3.4 fe80::1%1 ::%'.split(
      ' ',
    ),
    '',
    '::1 ',
    '1.2.3.4\t',
  ];

  test('inet_pton takes what glibc takes, and gives the same bytes', () => {
    const theirs = runInC(
      `#include <arpa/inet.h>
         #include <stdio.h>
         #include <string.h>
         int main(void) {
           char line[200];
           while (fgets(line, sizeof line, stdin)) {
             line[strcspn(line, "\\n")] = 0;
             for (int i = 0; i < 2; i++) {
               unsigned char out[16];
               int ok = inet_pton(i ? AF_INET6 : AF_INET, line, out);
               if (!ok) printf("-");
               for (int at = 0; ok && at < (i ? 16 : 4); at++) printf("%02x", out[at]);
               printf("\\n");
             }
           }
         }`,
      texts.map((text) => `${text}\n`).join(''),
    );
    const ours = texts.flatMap((text) =>
      [AF_INET, AF_INET6].map((family) => {
        try {
          return `${hex(bytesOf(inet_pton(family, text)))}\n`;
        } catch (error) {
          expect(error).toMatchObject({ name: 'TypeError', code: 'ERR_INVALID_ARG_VALUE' });
          return '-\n';
        }
      }),
    );
    expect(ours.join('')).toBe(theirs);
  });

  test('inet_ntop writes what glibc writes, and inet_pton reads it back', () => {
    // Groups are zero half the time, so that runs of zeros come in all lengths and places.
    const groups = someNumbers(8 * 600).map((n) =>
      n & 1 ? 0 : [n >>> 16, n >>> 28, 0xffff][n % 3]!,
    );
    const addresses = Array.from({ length: 600 }, (_, i) => {
      const own = groups.slice(8 * i, 8 * i + 8);
      if (i % 5 === 0) own.fill(0, 0, 5 + (i % 3));
      if (i % 10 === 0) own[5] = 0xffff;
      return Uint8Array.from(own.flatMap((group) => [group >> 8, group & 0xff]));
    });
    const theirs = runInC(
      `#include <arpa/inet.h>
         #include <stdio.h>
         int main(void) {
           unsigned char in[16];
           char out[64];
           while (fread(in, 16, 1, stdin) == 1) puts(inet_ntop(AF_INET6, in, out, sizeof out));
         }`,
      Buffer.concat(addresses),
    );
    const ours = addresses.map((bytes) => inet_ntop(AF_INET6, bytes));
    expect(ours.map((text) => `${text}\n`).join('')).toBe(theirs);
    for (const [i, text] of ours.entries()) {
      expect(hex(bytesOf(inet_pton(AF_INET6, text)))).toBe(hex(addresses[i]!));
    }
  });

  test('control messages that C writes are read, and those of ours by C', () => {
    const sizes = [4, 0, 1, 12, 8, 17];
    const total = sizes.reduce((sum, size) => sum + CMSG_SPACE(size), 0);
    const control = new Uint8Array(total);
    let cmsg = CMSG_FIRSTHDR(control);
    for (const [index, size] of sizes.entries()) {
      cmsg!.cmsg_level = index + 1;
      cmsg!.cmsg_type = -index;
      cmsg!.cmsg_len = CMSG_LEN(size);
      CMSG_DATA(cmsg!).fill(index + 1);
      cmsg = CMSG_NXTHDR(control, cmsg!);
    }
    expect(cmsg).toBeNull();
    const walked = runInC(
      `#include <sys/socket.h>
         #include <stdio.h>
         int main(void) {
           static char control[4096] __attribute__((aligned(16)));
           struct msghdr msg = { .msg_control = control };
           msg.msg_controllen = fread(control, 1, sizeof control, stdin);
           for (struct cmsghdr *c = CMSG_FIRSTHDR(&msg); c; c = CMSG_NXTHDR(&msg, c)) {
             printf("%d %d %zu", c->cmsg_level, c->cmsg_type, (char *)c - control);
             unsigned char *data = CMSG_DATA(c);
             for (; data < (unsigned char *)c + c->cmsg_len; data++) printf(" %d", *data);
             printf("\\n");
           }
         }`,
      control,
    );
    const iterated = [...struct.cmsghdr.iterate(control)].map((one) => {
      const { byteOffset } = bytesOf(one);
      return [one.cmsg_level, one.cmsg_type, byteOffset, ...CMSG_DATA(one)].join(' ');
    });
    expect(`${iterated.join('\n')}\n`).toBe(walked);
    expect(iterated).toHaveLength(sizes.length);
  });
});
