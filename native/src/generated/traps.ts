// Generated from Linux 7.3.4 codegen/src/generate/traps.ts by "pnpm generate". Do not edit.

import { releaseViews, wordOf } from '../addresses.ts';
import { isUsualNumber } from '../argument.ts';
import {
  ARGUMENT0,
  ARGUMENT1,
  ARGUMENT2,
  ARGUMENT3,
  ARGUMENT4,
  ARGUMENT5,
  doubles,
  NUMBER,
} from '../registers.ts';
import { loadStub, stub } from '../stub.ts';
import { trapSlowly } from '../trapSlowly.ts';

// wordOf is NaN on the slow path; NaN fails "< Infinity", so one comparison tests all arguments. The
// first parameter is the name of what the caller has called, for errors.

export function trap0(call: string, nr: unknown): void {
  if (isUsualNumber(nr)) {
    doubles[NUMBER] = nr;
    (stub ?? loadStub()).call0();
  } else trapSlowly(call, nr);
}

export function trap1(call: string, nr: unknown, a0: unknown): void {
  const w0 = wordOf(a0);
  if (isUsualNumber(nr) && w0 < Infinity) {
    doubles[NUMBER] = nr;
    doubles[ARGUMENT0] = w0;
    (stub ?? loadStub()).call1();
    releaseViews();
  } else trapSlowly(call, nr, a0);
}

export function trap2(call: string, nr: unknown, a0: unknown, a1: unknown): void {
  const w0 = wordOf(a0);
  const w1 = wordOf(a1);
  if (isUsualNumber(nr) && w0 + w1 < Infinity) {
    doubles[NUMBER] = nr;
    doubles[ARGUMENT0] = w0;
    doubles[ARGUMENT1] = w1;
    (stub ?? loadStub()).call2();
    releaseViews();
  } else trapSlowly(call, nr, a0, a1);
}

export function trap3(call: string, nr: unknown, a0: unknown, a1: unknown, a2: unknown): void {
  const w0 = wordOf(a0);
  const w1 = wordOf(a1);
  const w2 = wordOf(a2);
  if (isUsualNumber(nr) && w0 + w1 + w2 < Infinity) {
    doubles[NUMBER] = nr;
    doubles[ARGUMENT0] = w0;
    doubles[ARGUMENT1] = w1;
    doubles[ARGUMENT2] = w2;
    (stub ?? loadStub()).call3();
    releaseViews();
  } else trapSlowly(call, nr, a0, a1, a2);
}

export function trap4(
  call: string,
  nr: unknown,
  a0: unknown,
  a1: unknown,
  a2: unknown,
  a3: unknown,
): void {
  const w0 = wordOf(a0);
  const w1 = wordOf(a1);
  const w2 = wordOf(a2);
  const w3 = wordOf(a3);
  if (isUsualNumber(nr) && w0 + w1 + w2 + w3 < Infinity) {
    doubles[NUMBER] = nr;
    doubles[ARGUMENT0] = w0;
    doubles[ARGUMENT1] = w1;
    doubles[ARGUMENT2] = w2;
    doubles[ARGUMENT3] = w3;
    (stub ?? loadStub()).call4();
    releaseViews();
  } else trapSlowly(call, nr, a0, a1, a2, a3);
}

export function trap5(
  call: string,
  nr: unknown,
  a0: unknown,
  a1: unknown,
  a2: unknown,
  a3: unknown,
  a4: unknown,
): void {
  const w0 = wordOf(a0);
  const w1 = wordOf(a1);
  const w2 = wordOf(a2);
  const w3 = wordOf(a3);
  const w4 = wordOf(a4);
  if (isUsualNumber(nr) && w0 + w1 + w2 + w3 + w4 < Infinity) {
    doubles[NUMBER] = nr;
    doubles[ARGUMENT0] = w0;
    doubles[ARGUMENT1] = w1;
    doubles[ARGUMENT2] = w2;
    doubles[ARGUMENT3] = w3;
    doubles[ARGUMENT4] = w4;
    (stub ?? loadStub()).call5();
    releaseViews();
  } else trapSlowly(call, nr, a0, a1, a2, a3, a4);
}

export function trap6(
  call: string,
  nr: unknown,
  a0: unknown,
  a1: unknown,
  a2: unknown,
  a3: unknown,
  a4: unknown,
  a5: unknown,
): void {
  const w0 = wordOf(a0);
  const w1 = wordOf(a1);
  const w2 = wordOf(a2);
  const w3 = wordOf(a3);
  const w4 = wordOf(a4);
  const w5 = wordOf(a5);
  if (isUsualNumber(nr) && w0 + w1 + w2 + w3 + w4 + w5 < Infinity) {
    doubles[NUMBER] = nr;
    doubles[ARGUMENT0] = w0;
    doubles[ARGUMENT1] = w1;
    doubles[ARGUMENT2] = w2;
    doubles[ARGUMENT3] = w3;
    doubles[ARGUMENT4] = w4;
    doubles[ARGUMENT5] = w5;
    (stub ?? loadStub()).call6();
    releaseViews();
  } else trapSlowly(call, nr, a0, a1, a2, a3, a4, a5);
}
