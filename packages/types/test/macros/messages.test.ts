import { archNames } from '@linux-syscalls/abi/arch';
import { describe, expect, test } from 'vitest';
import * as netlink from '../../src/generated/linux/netlink.ts';
import * as rtnetlink from '../../src/generated/linux/rtnetlink.ts';
import * as socket from '../../src/generated/linux/socket.ts';
import { bytesOf } from '../../src/index.ts';
import { thrown } from './thrown.ts';

const { CMSG_DATA, CMSG_FIRSTHDR, CMSG_LEN, CMSG_NXTHDR, CMSG_SPACE } = socket;
const { NLA_ALIGN, NLMSG_ALIGN, NLMSG_DATA, NLMSG_LENGTH, NLMSG_NEXT, NLMSG_OK } = netlink;
const { NLMSG_PAYLOAD, NLMSG_SPACE } = netlink;
const { RTA_DATA, RTA_LENGTH, RTA_NEXT, RTA_OK, RTA_PAYLOAD, RTA_SPACE } = rtnetlink;

describe.each(archNames)('control messages of %s', (architecture) => {
  const cmsghdr = socket.struct.cmsghdr.on(architecture);

  test('are written one after the other, and read back', () => {
    const control = new Uint8Array(CMSG_SPACE(4, architecture) + CMSG_SPACE(9, architecture));
    const first = CMSG_FIRSTHDR(control, architecture)!;
    first.cmsg_type = 1;
    first.cmsg_len = CMSG_LEN(4, architecture);
    CMSG_DATA(first).fill(7);
    const second = CMSG_NXTHDR(control, first)!;
    second.cmsg_type = 2;
    second.cmsg_len = CMSG_LEN(9, architecture);
    CMSG_DATA(second).fill(8);
    expect(CMSG_NXTHDR(control, second)).toBeNull();
    const read = [...cmsghdr.iterate(control)];
    expect(read.map(({ cmsg_type }) => cmsg_type)).toEqual([1, 2]);
    expect(read.map((cmsg) => [...CMSG_DATA(cmsg)])).toEqual([
      [7, 7, 7, 7],
      [8, 8, 8, 8, 8, 8, 8, 8, 8],
    ]);
    // What iteration gives reaches over one message only: the buffer tells where to go on.
    expect(bytesOf(CMSG_NXTHDR(control, read[0]!)!).byteOffset).toBe(CMSG_SPACE(4, architecture));
  });

  test('never lead out of the buffer, whatever they claim', () => {
    const { size } = cmsghdr;
    const claims = [0, 1, size - 1, size + 9, 0x7fff_ffff, 0xffff_ffff, 0xffff_fffen];
    for (const claim of claims) {
      const control = new Uint8Array(size + 8);
      const cmsg = CMSG_FIRSTHDR(control, architecture)!;
      cmsg.cmsg_len = claim as number;
      expect(CMSG_NXTHDR(control, cmsg)).toBeNull();
      expect(thrown(() => CMSG_DATA(cmsg))).toMatchObject({
        code: 'ERR_OUT_OF_RANGE',
        message: `CMSG_DATA: cmsg says it has ${claim} bytes; its header has ${size}, the view ${size + 8}`,
      });
      expect(() => [...cmsghdr.iterate(control)]).toThrow(RangeError);
    }
  });

  test('need a whole header', () => {
    expect(CMSG_FIRSTHDR(new Uint8Array(), architecture)).toBeNull();
    expect(CMSG_FIRSTHDR(new Uint8Array(cmsghdr.size - 1), architecture)).toBeNull();
  });
});

test('a control message that claims 2⁶⁴ − 1 bytes leads nowhere', () => {
  const control = new Uint8Array(64).fill(0xff);
  const cmsg = CMSG_FIRSTHDR(control, 'x86_64')!;
  expect(CMSG_NXTHDR(control, cmsg)).toBeNull();
  expect(thrown(() => CMSG_DATA(cmsg)).message).toContain('18446744073709551615');
});

test('CMSG_NXTHDR refuses a message of another buffer', () => {
  const cmsg = CMSG_FIRSTHDR(new Uint8Array(64))!;
  expect(thrown(() => CMSG_NXTHDR(new Uint8Array(64), cmsg))).toEqual({
    name: 'TypeError',
    code: 'ERR_INVALID_ARG_VALUE',
    message: 'CMSG_NXTHDR: cmsg lies outside of control',
  });
});

describe('netlink messages', () => {
  const { nlmsghdr, nlattr } = netlink.struct;

  /** Two messages, of 5 and of 3 bytes. */
  function twoMessages(): Uint8Array {
    const buffer = new Uint8Array(NLMSG_SPACE(5) + NLMSG_SPACE(3));
    nlmsghdr.view(buffer).nlmsg_len = NLMSG_LENGTH(5);
    nlmsghdr.view(buffer, NLMSG_SPACE(5)).nlmsg_len = NLMSG_LENGTH(3);
    return buffer;
  }

  test('are gone through as in C', () => {
    const buffer = twoMessages();
    const lengths: number[] = [];
    let nlh: netlink.struct.nlmsghdr | null = nlmsghdr.view(buffer, 0, buffer.length);
    for (; nlh !== null && NLMSG_OK(nlh); nlh = NLMSG_NEXT(nlh)) {
      lengths.push(NLMSG_DATA(nlh).length);
    }
    expect(lengths).toEqual([5, 3]);
  });

  test('are iterated alike', () => {
    const messages = [...nlmsghdr.iterate(twoMessages())];
    expect(messages.map((nlh) => NLMSG_DATA(nlh).length)).toEqual([5, 3]);
    expect(NLMSG_PAYLOAD(messages[0]!, 2)).toBe(1);
  });

  test('share their payload with the buffer', () => {
    const buffer = twoMessages();
    NLMSG_DATA(nlmsghdr.view(buffer, 0, buffer.length))[0] = 9;
    expect(buffer[nlmsghdr.size]).toBe(9);
  });

  test.each([0, 15, 41, 0xffff_ffff])('that claim %i bytes of 40 stop everything', (claim) => {
    const buffer = new Uint8Array(40);
    const nlh = nlmsghdr.view(buffer, 0, buffer.length);
    nlh.nlmsg_len = claim;
    expect([NLMSG_OK(nlh), NLMSG_NEXT(nlh)]).toEqual([false, null]);
    expect(thrown(() => NLMSG_DATA(nlh)).message).toBe(
      `NLMSG_DATA: nlh says it has ${claim} bytes; its header has 16, the view 40`,
    );
    expect(() => [...nlmsghdr.iterate(buffer)]).toThrow(RangeError);
  });

  test('that are followed by less than a header are the last', () => {
    const buffer = new Uint8Array(40);
    const nlh = nlmsghdr.view(buffer, 0, buffer.length);
    nlh.nlmsg_len = 28;
    expect([NLMSG_OK(nlh), NLMSG_NEXT(nlh)]).toEqual([true, null]);
  });

  test('shorter than both headers have no payload', () => {
    const nlh = nlmsghdr.from({ nlmsg_len: 20 });
    expect(thrown(() => NLMSG_PAYLOAD(nlh, 8))).toEqual({
      name: 'RangeError',
      code: 'ERR_OUT_OF_RANGE',
      message: 'NLMSG_PAYLOAD: nlh has 20 bytes, and its headers 24',
    });
  });

  test('hold attributes, each aligned', () => {
    const buffer = new Uint8Array(NLA_ALIGN(7) + NLA_ALIGN(4));
    nlattr.view(buffer).nla_len = 7;
    nlattr.view(buffer, NLA_ALIGN(7)).nla_len = 4;
    expect([...nlattr.iterate(buffer)].map(({ nla_len }) => nla_len)).toEqual([7, 4]);
    nlattr.view(buffer, NLA_ALIGN(7)).nla_len = 3;
    expect(() => [...nlattr.iterate(buffer)]).toThrow(RangeError);
  });
});

describe('attributes of rtnetlink', () => {
  const { rtattr } = rtnetlink.struct;

  test('are gone through as in C, and iterated alike', () => {
    const buffer = new Uint8Array(RTA_SPACE(1) + RTA_SPACE(0) + RTA_SPACE(4));
    let offset = 0;
    for (const size of [1, 0, 4]) {
      const rta = rtattr.view(buffer, offset);
      rta.rta_len = RTA_LENGTH(size);
      offset += RTA_SPACE(size);
    }
    const payloads: number[] = [];
    let rta: rtnetlink.struct.rtattr | null = rtattr.view(buffer, 0, buffer.length);
    for (; rta !== null && RTA_OK(rta); rta = RTA_NEXT(rta)) payloads.push(RTA_PAYLOAD(rta));
    expect(payloads).toEqual([1, 0, 4]);
    expect([...rtattr.iterate(buffer)].map((one) => RTA_DATA(one).length)).toEqual([1, 0, 4]);
  });

  test.each([0, 3, 9, 0xffff])('that claim %i bytes of 8 stop everything', (claim) => {
    const rta = rtattr.view(new Uint8Array(8), 0, 8);
    rta.rta_len = claim;
    expect([RTA_OK(rta), RTA_NEXT(rta)]).toEqual([false, null]);
    expect(() => RTA_DATA(rta)).toThrow(RangeError);
    expect(() => RTA_PAYLOAD(rta)).toThrow(RangeError);
  });
});

test.each([
  [
    () => NLMSG_ALIGN(-1),
    'ERR_OUT_OF_RANGE',
    'NLMSG_ALIGN: len must be an integer from 0 to 4294967295, not -1',
  ],
  [
    () => CMSG_SPACE(1.5),
    'ERR_OUT_OF_RANGE',
    'CMSG_SPACE: len must be an integer from 0 to 4294967295, not 1.5',
  ],
  [
    () => CMSG_LEN('4' as never),
    'ERR_INVALID_ARG_TYPE',
    'CMSG_LEN: len must be an integer from 0 to 4294967295, not "4"',
  ],
  [
    () => CMSG_LEN(4, 'vax' as never),
    'ERR_INVALID_ARG_VALUE',
    `CMSG_LEN: architecture must be one of ${archNames.join(', ')}, not "vax"`,
  ],
  [
    () => NLMSG_DATA(new Uint8Array(16) as never),
    'ERR_INVALID_ARG_TYPE',
    'NLMSG_DATA: nlh must be one struct nlmsghdr, not an object',
  ],
  [
    () => RTA_OK(netlink.struct.nlattr.alloc() as never),
    'ERR_INVALID_ARG_TYPE',
    'RTA_OK: rta must be one struct rtattr, not struct nlattr',
  ],
  [
    () => CMSG_DATA(null as never),
    'ERR_INVALID_ARG_TYPE',
    'CMSG_DATA: cmsg must be one struct cmsghdr, not null',
  ],
  [
    () => CMSG_FIRSTHDR(0 as never),
    'ERR_INVALID_ARG_TYPE',
    'CMSG_FIRSTHDR: control must be a view, not 0',
  ],
])('bad arguments are named: %o', (call, code, message) => {
  expect(thrown(call)).toMatchObject({ code, message });
});

test('a message whose buffer is gone is refused', () => {
  const nlh = netlink.struct.nlmsghdr.alloc();
  const { buffer } = bytesOf(nlh);
  structuredClone(buffer, { transfer: [buffer as ArrayBuffer] });
  expect(thrown(() => NLMSG_DATA(nlh))).toEqual({
    name: 'TypeError',
    code: 'ERR_INVALID_ARG_VALUE',
    message: 'NLMSG_DATA: nlh is a view whose buffer is detached or has shrunk',
  });
});
