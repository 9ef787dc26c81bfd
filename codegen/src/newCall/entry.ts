import { archNames } from '@linux-syscalls/abi/arch';
import type { Definition } from './definition.ts';
import type { Guess } from './guess.ts';

/** The text of an entry for `abi/src/calls`, with its import; what only its author knows says TODO. */
export function entryText({ name, on }: Definition, guesses: readonly Guess[]): string {
  const built = guesses.flatMap((guess) => guess.arguments);
  const words = guesses.flatMap((guess) => guess.words);
  const route = on.size === archNames.length ? 'direct' : 'wherePresent';
  const used = words.flatMap((word) => /^(\w+)\(/.exec(word)?.[1] ?? []);
  const imports = [...new Set(['call', route, ...built.map(({ builder }) => builder), ...used])];
  return `import { ${imports.sort().join(', ')} } from '../language.ts';

export const ${name} = call({
  does: 'TODO: the end of the sentence that starts with the call',
  arguments: [
${built.map((argument) => `    ${builderText(argument)},\n`).join('')}  ],
  result: { kind: 'zero', doc: 'TODO: 0, or what it returns; then another kind' },
  routes: ${route}(${[`'${name}'`, ...words].join(', ')}),
  since: 'TODO: the kernel that had it first, or no such line before 2.6',
  see: ['man 2 ${name}'],
});
`;
}

function builderText({ builder, name, options }: Guess['arguments'][number]): string {
  const members = Object.entries(options).map(([member, value]) => `${member}: ${value}`);
  const more = members.length === 0 ? '' : `, { ${members.join(', ')} }`;
  return `${builder}('${name}', 'TODO'${more})`;
}
