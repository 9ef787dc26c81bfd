import type { ResolvedCall } from '../model/call.ts';
import { checkingOrder, checkOf } from './argument.ts';
import { type ResultForm, traps } from './trap.ts';
import type { Writer } from './Writer.ts';

/** The body of a wrapper that checks its arguments and traps. */
export function body(writer: Writer, resolved: ResolvedCall, form: ResultForm): string {
  const { name, call } = resolved;
  const checks = checkingOrder(call).map(
    (argument) => `  const $${argument.name} = ${checkOf(writer, name, call, argument)};\n`,
  );
  return `${checks.join('')}${traps(writer, resolved, form)}`;
}
