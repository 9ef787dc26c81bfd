import { describe, expect, test } from 'vitest';
import { INADDR_LOOPBACK, inet_ntop, inet_pton } from '../../src/generated/linux/in.ts';
import { IN6_IS_ADDR_LOOPBACK } from '../../src/generated/linux/in6.ts';
import { AF_INET, AF_INET6 } from '../../src/generated/linux/socket.ts';
import { VMADDR_CID_ANY, VMADDR_PORT_ANY } from '../../src/generated/linux/vm_sockets.ts';
import {
  bytesOf,
  readSockaddrInet,
  readSockaddrInet6,
  readSockaddrNetlink,
  readSockaddrPacket,
  readSockaddrUnix,
  readSockaddrVsock,
  sockaddrInet,
  sockaddrInet6,
  sockaddrNetlink,
  sockaddrPacket,
  sockaddrUnix,
  sockaddrVsock,
} from '../../src/index.ts';
import { thrown } from './thrown.ts';

describe('internet addresses as text', () => {
  test('inet_pton makes the record of the family', () => {
    expect(inet_pton(AF_INET, '127.0.0.1').s_addr).toBe(INADDR_LOOPBACK);
    expect(inet_pton(AF_INET6, '1::').in6_u.u6_addr16[0]).toBe(1);
  });

  // RFC 5952, section 4 and 5.
  test.each([
    ['2001:0db8::0001', '2001:db8::1'],
    ['2001:db8:0:0:0:0:2:1', '2001:db8::2:1'],
    ['2001:db8:0:1:1:1:1:1', '2001:db8:0:1:1:1:1:1'],
    ['2001:0:0:1:0:0:0:1', '2001:0:0:1::1'],
    ['2001:db8:0:0:1:0:0:1', '2001:db8::1:0:0:1'],
    ['2001:DB8::A', '2001:db8::a'],
    ['0:0:0:0:0:0:0:0', '::'],
    ['::ffff:c000:280', '::ffff:192.0.2.128'],
    ['1:0:0:0:0:0:0:0', '1::'],
  ])('%s is written %s', (text, written) => {
    expect(inet_ntop(AF_INET6, inet_pton(AF_INET6, text))).toBe(written);
  });

  test('inet_ntop takes bytes at any offset', () => {
    expect(inet_ntop(AF_INET, Uint8Array.of(9, 10, 0, 0, 255).subarray(1))).toBe('10.0.0.255');
  });

  test.each([
    [() => inet_pton(AF_INET, '1.2.3'), 'inet_pton: src must be an IPv4 address, not "1.2.3"'],
    [
      () => inet_pton(AF_INET6, 'fe80::1%eth0'),
      'inet_pton: src must be an IPv6 address, not "fe80::1%eth0"',
    ],
    [() => inet_pton(1, '::'), 'inet_pton: af must be AF_INET or AF_INET6, not 1'],
    [
      () => inet_ntop('4' as never, new Uint8Array(4)),
      'inet_ntop: af must be AF_INET or AF_INET6, not "4"',
    ],
  ])('%o is a TypeError', (call, message) => {
    expect(thrown(call)).toEqual({ name: 'TypeError', code: 'ERR_INVALID_ARG_VALUE', message });
  });

  test('an address of the wrong length or type is named', () => {
    expect(thrown(() => inet_ntop(AF_INET6, new Uint8Array(4)))).toEqual({
      name: 'RangeError',
      code: 'ERR_OUT_OF_RANGE',
      message: 'inet_ntop: src must have 16 bytes, not 4',
    });
    expect(thrown(() => IN6_IS_ADDR_LOOPBACK(new Uint8Array(4))).message).toBe(
      'IN6_IS_ADDR_LOOPBACK: addr must have 16 bytes, not 4',
    );
    expect(thrown(() => inet_pton(AF_INET, 5 as never))).toEqual({
      name: 'TypeError',
      code: 'ERR_INVALID_ARG_TYPE',
      message: 'inet_pton: src must be a string, not 5',
    });
  });
});

describe('addresses of unix sockets', () => {
  test.each([
    ['/run/a', 9],
    ['é', 5],
    ['\0name', 7],
    ['\0a\0b\0', 7],
    ['', 2],
    ['a'.repeat(107), 110],
    ['a'.repeat(108), 110],
    [`\0${'a'.repeat(107)}`, 110],
  ])('%j takes %i bytes, and is read back', (path, length) => {
    const address = sockaddrUnix(path);
    expect(address.length).toBe(length);
    expect(readSockaddrUnix(address, length).path).toBe(path);
  });

  test('may have bytes that are no UTF-8', () => {
    const path = Uint8Array.of(0x2f, 0xff, 0xfe);
    const address = sockaddrUnix(path);
    expect(readSockaddrUnix(address, address.length).bytes).toEqual(path);
  });

  test('are read as the kernel stores them', () => {
    // A path of 108 bytes: the NUL that the kernel counts lies outside of the record.
    const address = sockaddrUnix('a'.repeat(108));
    expect(readSockaddrUnix(address, 111).path).toBe('a'.repeat(108));
    expect(readSockaddrUnix(address, 0)).toEqual({ path: '', bytes: new Uint8Array() });
    // A buffer that was used before.
    const buffer = sockaddrUnix('/longer/before');
    expect(readSockaddrUnix(buffer, 2 + 4).path).toBe('/lon');
  });

  test('of another architecture have its byte order', () => {
    const address = sockaddrUnix('/a', 'arm');
    expect(readSockaddrUnix(address, address.length, 'arm').path).toBe('/a');
  });

  test.each([
    [
      () => sockaddrUnix('a'.repeat(109)),
      'ERR_OUT_OF_RANGE',
      'sockaddrUnix: path must have up to 108 bytes, not 109',
    ],
    [
      () => sockaddrUnix('é'.repeat(55)),
      'ERR_OUT_OF_RANGE',
      'sockaddrUnix: path must have up to 108 bytes, not 110',
    ],
    [
      () => sockaddrUnix('a\0b'),
      'ERR_INVALID_ARG_VALUE',
      'sockaddrUnix: path has a NUL that is not at its start',
    ],
    [
      () => sockaddrUnix('\ud800'),
      'ERR_INVALID_ARG_VALUE',
      'sockaddrUnix: path has a lone surrogate, which UTF-8 lacks: pass bytes instead',
    ],
    [
      () => sockaddrUnix(5 as never),
      'ERR_INVALID_ARG_TYPE',
      'sockaddrUnix: path must be a string or a view, not 5',
    ],
    [
      () => readSockaddrUnix(new Uint8Array(20), 30),
      'ERR_OUT_OF_RANGE',
      'readSockaddrUnix: length is 30 but memory holds 20 bytes',
    ],
    [
      () => readSockaddrUnix(new Uint8Array(120), 112),
      'ERR_OUT_OF_RANGE',
      'readSockaddrUnix: length must be an integer from 0 to 111, not 112',
    ],
    [
      () => readSockaddrUnix(new Uint8Array(110), 1),
      'ERR_OUT_OF_RANGE',
      'readSockaddrUnix: a struct sockaddr_un has 2 bytes at least, of which there are 1',
    ],
    [
      () => readSockaddrUnix(new Uint8Array(110), 20),
      'ERR_INVALID_ARG_VALUE',
      'readSockaddrUnix: the family must be 1, not 0',
    ],
  ])('are refused: %o', (call, code, message) => {
    expect(thrown(call)).toMatchObject({ code, message });
  });
});

describe('addresses of other sockets', () => {
  test('inet', () => {
    const address = sockaddrInet('10.1.2.3', 65_535);
    const { length } = bytesOf(address);
    expect(length).toBe(16);
    expect([...bytesOf(address).subarray(2, 8)]).toEqual([0xff, 0xff, 10, 1, 2, 3]);
    expect(readSockaddrInet(address, length)).toEqual({ address: '10.1.2.3', port: 65_535 });
    expect(sockaddrInet(inet_pton(AF_INET, '1.2.3.4'), 1).sin_addr.s_addr).toBe(0x01020304);
  });

  test('inet6', () => {
    const address = sockaddrInet6('fe80::1', 53, { scopeId: 2, flowinfo: 0xf_ffff });
    const { length } = bytesOf(address);
    expect(length).toBe(28);
    expect(readSockaddrInet6(address, length)).toEqual({
      address: 'fe80::1',
      port: 53,
      scopeId: 2,
      flowinfo: 0xf_ffff,
    });
    expect(readSockaddrInet6(sockaddrInet6('::', 0), 28)).toMatchObject({ scopeId: 0 });
  });

  test('netlink', () => {
    const address = sockaddrNetlink(5, 0x8000_0000);
    const { length } = bytesOf(address);
    expect(length).toBe(12);
    expect(readSockaddrNetlink(address, length)).toEqual({ pid: 5, groups: 0x8000_0000 });
    expect(readSockaddrNetlink(sockaddrNetlink(), 12)).toEqual({ pid: 0, groups: 0 });
  });

  test('packet', () => {
    const hardware = Uint8Array.of(2, 0, 0, 0, 0, 1);
    const address = sockaddrPacket({ ifindex: 3, protocol: 0x0806, address: hardware });
    const { length } = bytesOf(address);
    expect(length).toBe(20);
    const read = { ifindex: 3, protocol: 0x0806, hatype: 0, pkttype: 0, address: hardware };
    expect(readSockaddrPacket(address, length)).toEqual(read);
    // getsockname stores no more than there is.
    expect(readSockaddrPacket(address, 18)).toEqual(read);
    expect(thrown(() => readSockaddrPacket(address, 17)).message).toBe(
      'readSockaddrPacket: the hardware address has 6 bytes, of which there are 5',
    );
  });

  test('packet, with a hardware address that is longer than the record', () => {
    const stored = new Uint8Array(32);
    stored.set(bytesOf(sockaddrPacket({ address: new Uint8Array(8) })));
    stored.fill(7, 12);
    stored[11] = 20;
    expect(readSockaddrPacket(stored, 32).address).toEqual(new Uint8Array(20).fill(7));
  });

  test('vsock', () => {
    const address = sockaddrVsock(-1, -1);
    const { length } = bytesOf(address);
    expect(length).toBe(16);
    const any = { cid: VMADDR_CID_ANY, port: VMADDR_PORT_ANY, flags: 0 };
    expect(readSockaddrVsock(address, length)).toEqual(any);
    expect(sockaddrVsock(VMADDR_CID_ANY, 1, 1).svm_flags).toBe(1);
  });

  test.each([
    [
      () => sockaddrInet('::1', 1),
      'ERR_INVALID_ARG_VALUE',
      'sockaddrInet: address must be an IPv4 address, not "::1"',
    ],
    [
      () => sockaddrInet('1.2.3.4', 65_536),
      'ERR_OUT_OF_RANGE',
      'sockaddrInet: port must be an integer from 0 to 65535, not 65536',
    ],
    [
      () => sockaddrInet(new Uint8Array(16), 1),
      'ERR_OUT_OF_RANGE',
      'sockaddrInet: address must have the 4 bytes of an IPv4 address, not 16',
    ],
    [
      () => sockaddrInet6('::1', '1' as never),
      'ERR_INVALID_ARG_TYPE',
      'sockaddrInet6: port must be an integer from 0 to 65535, not "1"',
    ],
    [
      () => sockaddrInet6('::1', 1, { scopeId: -1 }),
      'ERR_OUT_OF_RANGE',
      'sockaddrInet6: scopeId must be an integer from 0 to 4294967295, not -1',
    ],
    [
      () => sockaddrPacket({ address: new Uint8Array(9) }),
      'ERR_OUT_OF_RANGE',
      'sockaddrPacket: address must have up to 8 bytes, not 9',
    ],
    [
      () => sockaddrVsock(-2, 1),
      'ERR_OUT_OF_RANGE',
      'sockaddrVsock: cid must be an integer from -1 to 4294967295, not -2',
    ],
    [
      () => readSockaddrInet(new Uint8Array(16), 8),
      'ERR_OUT_OF_RANGE',
      'readSockaddrInet: a struct sockaddr_in has 16 bytes at least, of which there are 8',
    ],
    [
      () => readSockaddrInet(new Uint8Array(8), 16),
      'ERR_OUT_OF_RANGE',
      'readSockaddrInet: a struct sockaddr_in has 16 bytes at least, of which there are 8',
    ],
    [
      () => readSockaddrInet(sockaddrNetlink(), 16),
      'ERR_OUT_OF_RANGE',
      'readSockaddrInet: a struct sockaddr_in has 16 bytes at least, of which there are 12',
    ],
    [
      () => readSockaddrNetlink(sockaddrInet('1.2.3.4', 1), 16),
      'ERR_INVALID_ARG_VALUE',
      'readSockaddrNetlink: the family must be 16, not 2',
    ],
  ])('are refused: %o', (call, code, message) => {
    expect(thrown(call)).toMatchObject({ code, message });
  });
});
