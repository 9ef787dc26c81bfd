/**
 * kvm: makes a virtual machine, and runs a guest of a few bytes in it that says hello on its serial
 * port. Each byte that it sends stops it, and comes here.
 *
 *     node examples/dist/kvm.js
 */

import { onlyOn } from '@linux-syscalls/types';
import * as processor from '@linux-syscalls/types/asm/kvm';
import * as kvm from '@linux-syscalls/types/linux/kvm';
import {
  close,
  ioctl,
  MAP_SHARED,
  mmap,
  munmap,
  O_CLOEXEC,
  O_RDWR,
  open,
  PROT_READ,
  PROT_WRITE,
} from 'linux-syscalls';
import { block } from 'linux-syscalls/memory';
import { viewMemory } from 'linux-syscalls/raw';
import { lacks, needs } from './lib/needs.ts';

const serialPort = 0x3f8;
const start = 0x1000;
const guest = Buffer.from([
  ...[0xba, 0xf8, 0x03], //   mov  dx, serialPort
  ...[0xbe, 0x0f, 0x10], //   mov  si, message, which is start + 15
  ...[0xac], //         next: lodsb
  ...[0x84, 0xc0], //         test al, al
  ...[0x74, 0x03], //         jz   end
  ...[0xee], //               out  dx, al
  ...[0xeb, 0xf8], //         jmp  next
  ...[0xf4], //          end: hlt
  ...Buffer.from('hello from a guest\n\0'),
]);

if (process.arch !== 'x64' && process.arch !== 'ia32')
  lacks('an x86 processor, which its guest is for');
const {
  KVM_CREATE_VCPU,
  KVM_CREATE_VM,
  KVM_GET_SREGS,
  KVM_GET_VCPU_MMAP_SIZE,
  KVM_RUN,
  KVM_SET_REGS,
  KVM_SET_SREGS,
  KVM_SET_USER_MEMORY_REGION,
} = onlyOn(process.arch === 'x64' ? 'x86_64' : 'x86', kvm.perArch);
const system = needs('/dev/kvm, and the right to open it', () =>
  open('/dev/kvm', O_RDWR | O_CLOEXEC),
);
const machine = ioctl(system, KVM_CREATE_VM, 0);

// What is the guest's memory is a block of ours.
using memory = block(0x10000, 4096);
memory.view.set(guest, start);
const region = kvm.struct.kvm_userspace_memory_region.from({
  memory_size: memory.view.length,
  userspace_addr: memory.address,
});
ioctl(machine, KVM_SET_USER_MEMORY_REGION, region);

const cpu = ioctl(machine, KVM_CREATE_VCPU, 0);
const size = ioctl(system, KVM_GET_VCPU_MMAP_SIZE, 0);
const address = mmap(null, size, PROT_READ | PROT_WRITE, MAP_SHARED, cpu, 0);
const area = viewMemory(address, size);
const run = kvm.struct.kvm_run.view(area);

// A processor begins at the top of the first megabyte; here it begins at the bottom.
const segments = processor.struct.kvm_sregs.alloc();
ioctl(cpu, KVM_GET_SREGS, segments);
for (const segment of [segments.cs, segments.ds]) {
  processor.struct.kvm_segment.set(segment!, { base: 0, selector: 0 });
}
ioctl(cpu, KVM_SET_SREGS, segments);
const reserved = 2; // the bit of the flags that is always set
ioctl(cpu, KVM_SET_REGS, processor.struct.kvm_regs.from({ rip: start, rflags: reserved }));

// This thread is the processor until the guest asks for something.
for (ioctl(cpu, KVM_RUN, 0); isOutput(); ioctl(cpu, KVM_RUN, 0)) {
  const { data_offset, size, count } = run.io;
  process.stdout.write(Buffer.from(area, Number(data_offset), size * count));
}
console.log(run.exit_reason === kvm.KVM_EXIT_HLT ? 'halted' : `stopped by ${run.exit_reason}`);
munmap(address, size);
for (const fd of [cpu, machine, system]) close(fd);

function isOutput(): boolean {
  return run.exit_reason === kvm.KVM_EXIT_IO && run.io.port === serialPort;
}
