import { archNames } from '@linux-syscalls/abi/arch';
import { calls } from '@linux-syscalls/abi/calls';
import { notWrapped } from '@linux-syscalls/abi/notWrapped';
import type { Prototype } from '../facts/facts.ts';
import type { Definition } from './definition.ts';
import type { Guess, Open } from './guess.ts';

/** What else a new call wants, each with the place: what tests and the compiler would ask for. */
export function placesOf(definition: Definition, guesses: readonly Guess[]): readonly string[] {
  const { name } = definition;
  const family = Object.keys(calls).find((file) => name in calls[file]!);
  return [
    family === undefined
      ? 'abi/src/calls: paste the entry into the file of its family; a new file goes into index.ts, too. Names of arguments are those of man section 2.'
      : `abi/src/calls/${family}.ts: has an entry of that name already.`,
    ...(name in notWrapped
      ? [`abi/src/notWrapped.ts: says that it has no wrapper, since ${notWrapped[name]}`]
      : []),
    ...numbers(definition),
    ...guesses.flatMap(({ open }) => (open === undefined ? [] : placeOf(open, definition))),
    'packages/linux-syscalls/test: a test of its effect on a real kernel, with its main errors.',
    '.changeset: one sentence on why users should care (`pnpm changeset`).',
  ];
}

/** Where it exists, and where its definition isn’t the one that the entry is made from. */
function numbers({ on, prototype }: Definition): readonly string[] {
  const present = [...on].map(([arch, { number }]) => `${arch} ${number}`).join(', ');
  const absent = archNames.filter((arch) => !on.has(arch));
  const missing =
    absent.length === 0 ? '' : `; ${absent.join(', ')} lack it: is there another way?`;
  const others = [...on].filter(([, own]) => signature(own.prototype) !== signature(prototype));
  return [
    `Numbers: ${present}${missing}`,
    `Made from ${signature(prototype)} in ${prototype.file}`,
    ...others.map(
      ([arch, own]) => `On ${arch} it is ${signature(own.prototype)}: routes may have to differ.`,
    ),
  ];
}

function placeOf(open: Open, { on }: Definition): readonly string[] {
  switch (open.kind) {
    case 'direction': {
      const entries = [...on.values()]
        .flatMap(({ prototype, compat }) => [prototype, ...(compat ? [compat] : [])])
        .filter(({ parameters }) => parameters.some(({ name }) => name === open.name))
        .map(({ entry }) => `'${entry} ${open.name}'`);
      return [
        `abi/src/readOnly.ts: ${open.name} points without const. Read the definition: where the kernel only reads, make it In and add ${[...new Set(entries)].join(', ')} to readOnly; where it does both, InOut.`,
      ];
    }
    case 'record':
      return [
        `abi/src/records.ts: ${open.name} is a ${open.type}, which isn’t at the root of the types. Add its tag there, and if the kernel reads pointers in it, a line to abi/src/addresses.ts.`,
      ];
    case 'family':
      return [
        `abi/src/families.ts: ${open.name} are flags, but no family is named after the call. Take one that fits, or add it.`,
      ];
    case 'type':
      return [
        `abi/src/scalars.ts: ${open.name} is a ${open.type}, of which nothing says how wide it is. Take the scalar that is as wide, or add one.`,
      ];
  }
}

function signature({ entry, parameters }: Prototype): string {
  return `${entry}(${parameters.map(({ type, name }) => `${type} ${name}`).join(', ')})`;
}
