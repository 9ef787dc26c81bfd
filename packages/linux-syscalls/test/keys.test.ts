import {
  add_key,
  KEY_REQKEY_DEFL_NO_CHANGE,
  KEY_SPEC_PROCESS_KEYRING,
  KEY_SPEC_THREAD_KEYRING,
  KEYCTL_CAPABILITIES,
  KEYCTL_CAPS0_CAPABILITIES,
  KEYCTL_CLEAR,
  KEYCTL_DESCRIBE,
  KEYCTL_GET_KEYRING_ID,
  KEYCTL_INVALIDATE,
  KEYCTL_LINK,
  KEYCTL_MOVE,
  KEYCTL_READ,
  KEYCTL_REVOKE,
  KEYCTL_SEARCH,
  KEYCTL_SET_REQKEY_KEYRING,
  KEYCTL_SETPERM,
  KEYCTL_UNLINK,
  KEYCTL_UPDATE,
  keyctl,
  request_key,
} from 'linux-syscalls';
import { expect, test } from 'vitest';
import { since } from './kernel.ts';

const code = (name: string): object => expect.objectContaining({ code: name });
const bytes = (text: string): Uint8Array => Buffer.from(text);

/** A keyring of this test's own, in the one of this process. */
function ring(context: { skip(note: string): void }, name: string): number {
  return since('2.6.10', context, () =>
    add_key('keyring', name, null, 0, KEY_SPEC_PROCESS_KEYRING),
  );
}

test('a key is made, found, read, changed and revoked', (context) => {
  const own = ring(context, 'read');
  const key = add_key('user', 'secret', bytes('first'), undefined, own);
  expect(key).toBeGreaterThan(0);
  expect(keyctl(KEYCTL_SEARCH, own, 'user', 'secret')).toBe(key);

  const held = new Uint8Array(16);
  expect(keyctl(KEYCTL_READ, key, held)).toBe(5);
  expect(Buffer.from(held.subarray(0, 5)).toString()).toBe('first');
  expect(keyctl(KEYCTL_UPDATE, key, bytes('another one'))).toBe(0);
  expect(keyctl(KEYCTL_READ, key)).toBe(11);
  expect(keyctl(KEYCTL_READ, key, held, 3)).toBe(11);

  expect(keyctl(KEYCTL_REVOKE, key)).toBe(0);
  expect(() => keyctl(KEYCTL_READ, key, held)).toThrow(code('EKEYREVOKED'));
  expect(() => keyctl(KEYCTL_SEARCH, own, 'user', 'nobody')).toThrow(code('ENOKEY'));
});

test('KEYCTL_DESCRIBE tells type, permissions and name', (context) => {
  const key = add_key('user', 'named', bytes('x'), undefined, ring(context, 'described'));
  expect(keyctl(KEYCTL_SETPERM, key, 0x3f000000)).toBe(0);
  const length = keyctl(KEYCTL_DESCRIBE, key);
  const text = new Uint8Array(length);
  expect(keyctl(KEYCTL_DESCRIBE, key, text)).toBe(length);
  expect(Buffer.from(text).toString()).toMatch(/^user;\d+;\d+;3f000000;named\0$/);
});

test('keyrings hold keys: linked, moved, listed, unlinked', (context) => {
  const [one, two] = [ring(context, 'one'), ring(context, 'two')];
  const key = add_key('user', 'moved', bytes('x'), undefined, one);
  const listed = new Int32Array(4);
  expect(keyctl(KEYCTL_READ, one, listed)).toBe(4);
  expect(listed[0]).toBe(key);
  expect(keyctl(KEYCTL_LINK, key, two)).toBe(0);
  expect(keyctl(KEYCTL_UNLINK, key, two)).toBe(0);
  expect(() => keyctl(KEYCTL_UNLINK, key, two)).toThrow(code('ENOENT'));
  since('5.3', context, () => keyctl(KEYCTL_MOVE, key, one, two));
  expect(keyctl(KEYCTL_READ, one)).toBe(0);
  expect(keyctl(KEYCTL_CLEAR, two)).toBe(0);
  expect(keyctl(KEYCTL_READ, two)).toBe(0);
  expect(() => keyctl(KEYCTL_LINK, one, one)).toThrow(code('EDEADLK'));
});

test('sentinels stand for keyrings, and settings are told', (context) => {
  const own = ring(context, 'sentinel');
  const process = keyctl(KEYCTL_GET_KEYRING_ID, KEY_SPEC_PROCESS_KEYRING);
  expect(keyctl(KEYCTL_SEARCH, process, 'keyring', 'sentinel')).toBe(own);
  expect(() => keyctl(KEYCTL_GET_KEYRING_ID, 1)).toThrow(code('ENOKEY'));
  expect(keyctl(KEYCTL_SET_REQKEY_KEYRING, KEY_REQKEY_DEFL_NO_CHANGE)).toBeGreaterThanOrEqual(0);
  const capabilities = new Uint8Array(2);
  expect(keyctl(KEYCTL_CAPABILITIES, capabilities)).toBe(2);
  expect(capabilities[0]! & KEYCTL_CAPS0_CAPABILITIES).toBe(KEYCTL_CAPS0_CAPABILITIES);
});

test('request_key finds a key, and runs nobody where nothing is to be told', (context) => {
  const own = ring(context, 'requested');
  const key = add_key('user', 'requested key', bytes('x'), undefined, own);
  expect(request_key('user', 'requested key', null, KEY_SPEC_THREAD_KEYRING)).toBe(key);
  expect(() => request_key('user', 'never made', null)).toThrow(code('ENOKEY'));
  expect(keyctl(KEYCTL_INVALIDATE, key)).toBe(0);
  expect(() => request_key('user', 'requested key', null)).toThrow();
});

test('what a key can’t be is refused', (context) => {
  const own = ring(context, 'refused');
  expect(() => add_key('no such type', 'x', bytes('x'), undefined, own)).toThrow(code('ENODEV'));
  expect(() => add_key('user', 'x', null, 0, own)).toThrow(code('EINVAL'));
  expect(() => add_key('user', 'x\0', bytes('x'), undefined, own)).toThrow(TypeError);
  expect(() => keyctl(KEYCTL_READ, own, new Uint8Array(3), 4)).toThrow(RangeError);
  expect(() => keyctl(9999)).toThrow(code('EOPNOTSUPP'));
});
