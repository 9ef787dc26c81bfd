import { archNames, archOfNode } from '@linux-syscalls/abi/arch';
import { expect, test } from 'vitest';
import * as fcntl from '../src/generated/asm/fcntl.ts';
import * as kvm from '../src/generated/linux/kvm.ts';
import { onlyOn } from '../src/index.ts';
import { thrown } from './macros/thrown.ts';

const here = archOfNode(process.arch)!;
const elsewhere = archNames.find((name) => name !== here)!;

test('onlyOn gives the values of this machine, of every constant that differs', () => {
  expect(onlyOn(here, fcntl.perArch)).toEqual(
    Object.fromEntries(Object.entries(fcntl.perArch).map(([name, values]) => [name, values[here]])),
  );
  expect(onlyOn(here, fcntl.perArch).O_DIRECT).toBe(fcntl.O_DIRECT);
  expect(onlyOn(here, kvm.perArch).KVM_RUN).toBe(kvm.KVM_RUN);
});

test('constants that one architecture has are numbers to its programs', () => {
  const constants: () => readonly [number, number, undefined] = () => {
    const { KVM_RUN } = onlyOn('x86_64', kvm.perArch);
    const { KVM_RUN: onArm } = onlyOn('arm', kvm.perArch);
    const { KVM_RUN: onAarch64 } = onlyOn('aarch64', kvm.perArch);
    return [KVM_RUN, onAarch64, onArm];
  };
  // @ts-expect-error KVM_RUN itself may be undefined.
  const undefinedToo: () => number = () => kvm.KVM_RUN;
  expect([constants, undefinedToo]).toHaveLength(2);
});

test('onlyOn refuses to run a program of another architecture', () => {
  expect(thrown(() => onlyOn(elsewhere, fcntl.perArch))).toMatchObject({
    name: 'TypeError',
    code: 'ERR_INVALID_ARG_VALUE',
    message: `onlyOn: architecture must be ${here}, which this machine is, not "${elsewhere}"`,
  });
});
