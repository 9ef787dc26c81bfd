import { type Call, isAdapted } from '@linux-syscalls/abi/language';
import type { Facts } from '../../facts/facts.ts';
import { banner } from '../banner.ts';

/** What a recorded call can't learn from the wrapper that it went through. */
export function recordedModule(
  facts: Facts,
  families: Readonly<Record<string, Readonly<Record<string, Call>>>>,
): string {
  const calls = Object.values(families).flatMap((family) => Object.entries(family));
  const values = calls
    .filter(([, call]) => call.result.kind === 'unsigned32')
    .map(([name]) => `  '${name}',\n`);
  const paths = calls
    .map(([name, call]) => [name, pathPositions(call)] as const)
    .filter(([, positions]) => positions.length > 0)
    .map(([name, positions]) => `  ${name}: [${positions.join(', ')}],\n`);
  const aliases = calls.flatMap(([name, call]) =>
    (call.aliases ?? []).map((alias) => `  ${alias}: '${name}',\n`),
  );
  const steps = calls
    .map(([name, call]) => [name, adaptedCalls(call)] as const)
    .filter(([, count]) => count > 1)
    .map(([name, count]) => `  ${name}: ${count},\n`);
  return `${banner(facts.kernel, 'and abi/src/calls')}
/** The calls whose result is never an error. */
export const neverFail: ReadonlySet<string> = /* @__PURE__ */ new Set([
${values.join('')}]);

/** Which arguments are paths, for errors to name. */
export const pathPositions: Readonly<Record<string, readonly number[]>> = {
${paths.join('')}};

/** The kernel's name of each alias. */
export const kernelNames: Readonly<Record<string, string>> = {
${aliases.join('')}};

/** How many calls of the kernel's a call is at most, where some architecture makes several of one. */
export const stepCounts: Readonly<Record<string, number>> = {
${steps.join('')}};
`;
}

/** The most calls that an adapter of this call makes. */
function adaptedCalls({ routes }: Call): number {
  return Math.max(
    ...Object.values(routes).map((route) => (isAdapted(route) ? route.calls.length : 1)),
  );
}

function pathPositions(call: Call): readonly number[] {
  return call.arguments.flatMap(({ kind }, i) => (kind === 'path' ? [i] : []));
}
