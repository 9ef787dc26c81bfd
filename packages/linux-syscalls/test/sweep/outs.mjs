import * as calls from 'linux-syscalls';
import { calls as table } from 'linux-syscalls/calls';
import * as nothrow from 'linux-syscalls/nothrow';
import { probe } from './probe.mjs';

const wrappers = { ...nothrow };
const structs = { ...calls.struct };
const out = (argument) => argument.direction === 'out';
const harmless = ['scalar', 'flags', 'count', 'path', 'string'];
/** What waits for something that never comes. */
const waiting = ['rt_sigtimedwait', 'wait4', 'waitid'];

/** Calls of the table that write one view and read none, on a file and on paths in the own directory. */
export function sweepOuts() {
  const fd = calls.open('written', calls.O_CREAT | calls.O_RDWR, 0o600);
  calls.write(fd, new Uint8Array(0x4000));
  for (const [name, { arguments: parameters }] of Object.entries(table)) {
    const written = parameters.filter((it) => 'direction' in it);
    const others = parameters.filter((it) => !('direction' in it));
    if (written.length !== 1 || !out(written[0]) || waiting.includes(name)) continue;
    if (!others.every(({ kind }) => harmless.includes(kind))) continue;
    const act = (view) =>
      wrappers[name](...parameters.map((argument) => argumentOf(argument, view, fd)));
    probe(name, act, undefined, [0]);
  }
}

function argumentOf(argument, view, fd) {
  switch (argument.kind) {
    case 'scalar':
      return argument.type === 'fd' ? fd : 0;
    case 'flags':
      return 0;
    case 'count':
      return undefined;
    case 'path':
    case 'string':
      return 'written';
    default:
      return memoryOf(argument, view);
  }
}

/** The view as what an argument takes; what doesn't fit is refused, as a wrapper would. */
function memoryOf({ kind, array, record }, view) {
  if (kind === 'numbers') {
    const Numbers = globalThis[array.split(' ')[0]];
    return new Numbers(view.buffer, view.byteOffset, view.length / Numbers.BYTES_PER_ELEMENT);
  }
  if (kind === 'record') {
    const { size } = structs[record];
    if (view.length < size) throw new RangeError(`${record} has ${size} bytes`);
    return structs[record].view(view.buffer, view.byteOffset);
  }
  if (kind === 'records') {
    const count = Math.floor(view.length / structs[record].size);
    return structs[record].arrayView(view.buffer, view.byteOffset, count);
  }
  return view;
}
