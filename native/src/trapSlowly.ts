import { exactAddressOf, releaseViews, sample, wordOf } from './addresses.ts';
import { checkCallNumber, checkWord, isCallNumber } from './argument.ts';
import {
  ARGUMENT0,
  doubles,
  EXACT_ARGUMENT0,
  EXACT_NUMBER,
  int64s,
  NUMBER,
  VIEW_POSITION,
  VIEW_STATE,
  VIEW_USED,
} from './registers.ts';
import { loadStub, stub } from './stub.ts';
import { isView } from './view.ts';

/**
 * The slow path. A call with at most one view that isn't cached, and words otherwise, still goes through
 * the doubles; any other is checked argument by argument.
 */
export function trapSlowly(call: string, nr: unknown, ...args: readonly unknown[]): void {
  let others = 0;
  let other: unknown;
  for (let i = 0; i < 6; i++) {
    if (i >= args.length) doubles[ARGUMENT0 + i] = 0;
    else if (!put(ARGUMENT0 + i, args[i])) {
      others++;
      other = args[i];
      doubles[VIEW_POSITION] = i;
    }
  }
  if (others === 1) {
    sample(other);
    if (put(ARGUMENT0 + doubles[VIEW_POSITION]!, other)) others = 0;
  }
  if (others < 2 && isCallNumber(nr)) {
    doubles[NUMBER] = nr;
    if (others === 0) (stub ?? loadStub()).call6();
    else (stub ?? loadStub()).callWithView(other);
    if (others === 0 || doubles[VIEW_STATE] === VIEW_USED) {
      releaseViews();
      return;
    }
  }
  releaseViews(); // trapChecked passes the views themselves to the stub
  trapChecked(call, nr, args);
}

/** Stores a number, null or a cached view in its register; false for anything else. */
function put(register: number, value: unknown): boolean {
  const word = wordOf(value);
  doubles[register] = word;
  return !Number.isNaN(word);
}

/** Makes a call with bigints or several views that aren't cached; throws if an argument is invalid. */
function trapChecked(call: string, nr: unknown, args: readonly unknown[]): void {
  checkCallNumber(call, nr);
  const words = args.map((argument, i) => exactWordOf(call, `a${i}`, argument));
  int64s[EXACT_NUMBER] = BigInt(nr);
  for (let i = 0; i < 6; i++) int64s[EXACT_ARGUMENT0 + i] = BigInt(words[i] ?? 0);
  (stub ?? loadStub()).callExact(args);
}

function exactWordOf(call: string, name: string, argument: unknown): number | bigint {
  if (argument === null) return 0;
  return isView(argument) ? exactAddressOf(call, name, argument) : checkWord(call, name, argument);
}
