import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Architecture } from '@linux-syscalls/abi/arch';
import { targets } from '@linux-syscalls/targets';
import type { KernelTrees } from '../unpack.ts';

/**
 * The options that an architecture always has, by the `select` lines of its own Kconfig. They
 * decide between definitions of one call, such as the four orders of clone's arguments.
 */
export function alwaysSelected({ source }: KernelTrees, { name }: Architecture): Set<string> {
  const { kernelArch, kconfig } = targets[name];
  const options = new Set(kconfig);

  let config = '';
  const text = readFileSync(join(source, 'arch', kernelArch, 'Kconfig'), 'utf8');
  for (const line of text.split('\n')) {
    config = /^config (\w+)/.exec(line)?.[1] ?? config;
    const [, option, condition] = /^\s+select (\w+)(?:\s+if (.*))?/.exec(line) ?? [];
    if (!option || !options.has(config)) continue;
    if (condition === undefined || holds(condition, options)) options.add(option);
  }
  return options;
}

/** Evaluates `A || B && !C`, as Kconfig writes it; parentheses don't occur where we look. */
function holds(condition: string, options: ReadonlySet<string>): boolean {
  return condition.split('||').some((either) =>
    either.split('&&').every((term) => {
      const name = term.trim();
      return name.startsWith('!') ? !options.has(name.slice(1)) : options.has(name);
    }),
  );
}

/**
 * Whether the `#if` lines that surround a place let the compiler see it. Only `CONFIG_*` are known;
 * a condition on anything else is taken to hold, since headers set those to fit.
 */
export function isCompiled(before: string, options: ReadonlySet<string>): boolean {
  const nest: { now: boolean; before: boolean }[] = [];
  for (const line of before.split('\n')) {
    const [, directive, condition = ''] =
      /^#\s*(if|ifdef|ifndef|elif|else|endif)\b(.*)/.exec(line) ?? [];
    const innermost = nest.at(-1);
    if (directive === 'endif') nest.pop();
    else if (directive === 'if' || directive === 'ifdef') {
      nest.push({ now: preprocessorHolds(condition, options), before: false });
    } else if (directive === 'ifndef') {
      nest.push({ now: !preprocessorHolds(condition, options), before: false });
    } else if (innermost && (directive === 'elif' || directive === 'else')) {
      innermost.before ||= innermost.now;
      innermost.now =
        !innermost.before && (directive === 'else' || preprocessorHolds(condition, options));
    }
  }
  return nest.every(({ now }) => now);
}

function preprocessorHolds(condition: string, options: ReadonlySet<string>): boolean {
  return condition.split('||').some((either) =>
    either.split('&&').every((term) => {
      const [, not, name] = /(!?)[\s\w(]*\bCONFIG_(\w+)/.exec(term) ?? [];
      return name === undefined || options.has(name) !== (not === '!');
    }),
  );
}
