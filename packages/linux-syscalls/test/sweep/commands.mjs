import { BPF_MAP_TYPE_ARRAY } from '@linux-syscalls/types/linux/bpf';
import * as calls from 'linux-syscalls';
import * as nothrow from 'linux-syscalls/nothrow';
import { probe, skip } from './probe.mjs';

/** Commands of calls that are many by a number, with what they write. */
export function sweepCommands() {
  sweepBpf();
  sweepPrctl();
  sweepKeyctl();
}

function sweepBpf() {
  const map = nothrow.bpf(
    calls.BPF_MAP_CREATE,
    calls.union.bpf_attr.from({
      map_type: BPF_MAP_TYPE_ARRAY,
      key_size: 4,
      value_size: 4,
      max_entries: 1,
    }),
  );
  if (map < 0) return skip('no bpf');
  const attr = new Uint8Array(256);
  new Uint32Array(attr.buffer)[0] = map;
  const lengths = [1, 2, 3, 4, 5, 6, 7, 8, 12, 16, 32, 36, 40, 44, 48, 64, 137, 140, 160, 168];
  for (let command = 0; command < 64; command++) {
    const act = (view) => nothrow.bpf(command, view);
    probe(`bpf ${command}`, act, lengths, [0, attr]);
  }
}

function sweepPrctl() {
  const readers = Object.entries(calls).filter(([name]) => /^PR_GET_/.test(name));
  for (const [name, option] of readers) {
    const asBytes = (view) => nothrow.prctl(option, view);
    probe(`prctl ${name}`, asBytes, undefined, [0]);
    const asNumbers = (view) =>
      nothrow.prctl(option, new Int32Array(view.buffer, view.byteOffset, view.length / 4));
    probe(`prctl ${name}, numbers`, asNumbers, [4, 64], [0]);
  }
  const { PR_GET_AUXV } = calls;
  probe(
    'prctl PR_GET_AUXV',
    (view) => nothrow.prctl(PR_GET_AUXV, view, view.length),
    [0, 512],
    [0],
  );
}

const { KEYCTL_DESCRIBE, KEYCTL_GET_SECURITY, KEYCTL_READ } = calls;
const readingKeys = { KEYCTL_DESCRIBE, KEYCTL_GET_SECURITY, KEYCTL_READ };

function sweepKeyctl() {
  const { KEY_SPEC_SESSION_KEYRING: session } = calls;
  if (nothrow.keyctl(calls.KEYCTL_JOIN_SESSION_KEYRING, null) < 0) return skip('no keys');
  const key = nothrow.add_key('user', 'swept', Buffer.from('a payload'), undefined, session);
  for (const [name, operation] of Object.entries(readingKeys)) {
    for (const of of [key, session]) {
      probe(`keyctl ${name}`, (view) => nothrow.keyctl(operation, of, view), [0, 1, 512], [0]);
    }
  }
}
