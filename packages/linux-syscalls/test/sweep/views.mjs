import * as calls from 'linux-syscalls';
import { calls as table } from 'linux-syscalls/calls';
import * as nothrow from 'linux-syscalls/nothrow';
import { allocate } from 'linux-syscalls/raw';
import { probe } from './probe.mjs';

const wrappers = { ...nothrow };
const structs = { ...calls.struct };

/** Kinds of memory of which the table knows the size. */
const sized = ['bytes', 'block', 'record', 'records', 'numbers', 'measured', 'selfSized'];

/** What is not called, and why. */
const excluded = {
  'it waits for something that never comes': [
    ...['epoll_pwait', 'epoll_pwait2', 'epoll_wait', 'futex_wait', 'futex_waitv', 'io_getevents'],
    ...['io_pgetevents', 'mq_timedreceive', 'mq_timedsend', 'nanosleep', 'clock_nanosleep', 'poll'],
    ...['ppoll', 'pselect6', 'select', 'rt_sigsuspend', 'sigsuspend', 'rt_sigtimedwait', 'semop'],
    ...['semtimedop', 'wait4', 'waitid', 'waitpid', 'msgrcv'],
  ],
  'it would change the whole machine': [
    ...['adjtimex', 'clock_adjtime', 'clock_settime', 'settimeofday', 'stime', 'init_module'],
    ...['finit_module', 'kexec_load', 'kexec_file_load', 'reboot', 'syslog', 'iopl', 'ioperm'],
  ],
  'it would take from this process what the rest needs': [
    ...['capset', 'setgroups', 'setrlimit', 'prlimit64', 'clone3', 'execve', 'execveat', 'rseq'],
    ...['set_robust_list', 'set_tid_address', 'modify_ldt', 'set_thread_area', 'rt_sigprocmask'],
    ...['sigaltstack', 'vmsplice', 'sched_setattr', 'sched_setscheduler', 'sched_setparam'],
  ],
};
const notCalled = new Set(Object.values(excluded).flat());

/** Each memory of each call, on a file and on paths in the own directory; the call's other memory is roomy. */
export function sweepViews() {
  const fd = calls.open('written', calls.O_CREAT | calls.O_RDWR, 0o600);
  calls.write(fd, new Uint8Array(0x4000));
  for (const [name, { arguments: parameters, operations }] of Object.entries(table)) {
    // Operations are chosen by number, some of which end this process: commands.mjs has those that don't.
    if (operations !== undefined || notCalled.has(name)) continue;
    for (const target of parameters) {
      if (!sized.includes(target.kind) || target.kept) continue;
      const act = (view) =>
        wrappers[name](
          ...parameters.map((it) => (it === target ? memoryOf(it, view) : argumentOf(it, fd))),
        );
      probe(`${name} ${target.name}`, act, undefined, target.direction === 'out' ? [0] : [0, 0xff]);
    }
  }
}

function argumentOf(argument, fd) {
  switch (argument.kind) {
    case 'scalar':
      return argument.type === 'fd' ? fd : 0;
    case 'flags':
    case 'address':
    case 'unused':
    case 'nothing':
      return 0;
    case 'count':
      return undefined;
    case 'path':
    case 'string':
      return 'written';
    case 'lengthInOut':
    case 'pointer':
    case 'strings':
      return null;
    default:
      return memoryOf(argument, allocate(0x2000, 16));
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
